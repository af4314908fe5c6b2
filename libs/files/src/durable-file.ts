import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type WriteStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { assert } from '@awardbook/problems';

/** A file that is either whole under its name or not there at all. */
export interface DurableFile {
  /** Where to write; whoever writes ends it. */
  readonly output: WriteStream;
  /** The file beside, until the commit. */
  readonly partialPath: string;
  /** Gives the file its name once its bytes are on the disk; call it when the output has finished. */
  commit(): Promise<void>;
  /** Leaves nothing behind. */
  abort(): Promise<void>;
}

/**
 * Opens a file to be written beside its place, synced and renamed.
 *
 * The folder is synced too: a name that only the cache knows is gone after a power cut.
 */
export async function openDurableFile(finalPath: string): Promise<DurableFile> {
  // A name of its own: a slow writer that was taken for dead may still be writing beside the same file.
  const partialPath = `${finalPath}.${randomBytes(4).toString('hex')}.partial`;
  // The stream syncs the bytes before it closes.
  const output = createWriteStream(partialPath, { flush: true, highWaterMark: 1 << 18 });
  await once(output, 'open');
  // Whoever writes is told by the stream's callbacks and the commit looks; a failure nobody listens to ends Node.
  output.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => output.once('close', resolve));
  const commit = async (): Promise<void> => {
    await closed;
    assert(
      output.errored === null && output.writableFinished,
      'a file gets its name when it is written whole',
    );
    await rename(partialPath, finalPath);
    const folder = await open(path.dirname(finalPath), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  };
  const abort = async (): Promise<void> => {
    output.destroy();
    await closed;
    await rm(partialPath, { force: true });
  };
  return { output, partialPath, commit, abort };
}
