import type { FileFault } from '../reading.errors';

/**
 * Why a workbook cannot be read.
 *
 * Stands apart from `FileRefused` because it is thrown inside the reading thread, whose code imports
 * nothing of the house; the parent turns it into the refusal that people see.
 */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly code: FileFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** For a file that breaks the format in a way that only its author's program can mend. */
  static saveAgain(cause: unknown): UnreadableWorkbook {
    return new UnreadableWorkbook(
      'file-unreadable',
      'Could not read this workbook; save it again in Excel, or upload CSV.',
      { cause },
    );
  }
}
