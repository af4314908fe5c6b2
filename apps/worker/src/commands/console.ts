import { userInfo } from 'node:os';
import { systemActor } from '@awardbook/database';

/** Who does what is done on the command line: whoever runs it, by the name of their account. */
export const COMMAND_LINE = systemActor(`command-line:${userInfo().username}`);

/** The one thing a command was asked for, to standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Everything else: notices, so that standard output stays what was asked for. */
export function notice(text: string): void {
  process.stderr.write(`${text}\n`);
}

const BAR_WIDTH = 24;
const LINE_EVERY_MS = 5_000;

/**
 * Progress of long work: a bar that redraws on a terminal, a plain line every few seconds elsewhere.
 *
 * @param what what is counted, such as "rows checked"
 */
export function progressOf(what: string): (done: number, total: number | null) => void {
  let last = 0;
  return (done, total) => {
    const isFinished = total !== null && done >= total;
    const now = Date.now();
    const count = `${done.toLocaleString('en-US')}${total === null ? '' : ` of ${total.toLocaleString('en-US')}`} ${what}`;
    if (process.stderr.isTTY) {
      const filled =
        total === null || total === 0 ? 0 : Math.round((BAR_WIDTH * Math.min(done, total)) / total);
      process.stderr.write(
        `\r[${'#'.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${count}${isFinished ? '\n' : ''}`,
      );
    } else if (isFinished || now - last >= LINE_EVERY_MS) {
      last = now;
      notice(count);
    }
  };
}
