import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { READING_LIMITS, type ReadingLimits } from '../limits';
import { FileRefused } from '../reading.errors';
import type { TableRows } from '../table-row';
import { startThread } from './start-thread';
import type { ThreadMessage } from './thread';

/**
 * The rows of a workbook's sheet, read in a thread of its own.
 *
 * The thread has a memory limit, so a file that gets past the directory's check still cannot take the
 * process down, and parsing leaves this thread free for the database.
 *
 * @param sheet read when there is one of this name, else the first visible sheet
 * @throws FileRefused
 */
export async function* readWorkbookTable(
  path: string,
  sheet: string,
  limits: ReadingLimits = READING_LIMITS,
): TableRows {
  const thread = startThread({ path, sheet, limits });
  try {
    for await (const message of messagesOf(thread)) {
      if (message.kind === 'done') return;
      if (message.kind === 'refused') throw new FileRefused(message.code, message.message);
      yield message.rows;
      thread.postMessage('more');
    }
    throw new FileRefused(
      'file-unreadable',
      'Reading stopped before the end of the workbook. Try again, or upload CSV.',
    );
  } finally {
    await thread.terminate();
  }
}

async function* messagesOf(thread: Worker): AsyncGenerator<ThreadMessage> {
  try {
    for await (const [message] of on(thread, 'message', { close: ['exit'] })) yield message as ThreadMessage;
  } catch (error) {
    if (!isOutOfMemory(error)) throw error;
    throw new FileRefused(
      'file-too-large',
      'The workbook needs more memory than reading may use. Remove unused sheets, split it, or upload CSV.',
    );
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
