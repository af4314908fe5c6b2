import { DomainError } from '@awardbook/problems';

/** Why a file cannot be read as a table at all. */
export type FileFault =
  | 'file-missing'
  | 'file-empty'
  | 'file-too-large'
  | 'file-not-a-spreadsheet'
  | 'file-encrypted-or-old'
  | 'file-encoding'
  | 'file-quotes'
  | 'file-unreadable';

/** The file as a whole cannot be read; what its rows say never came to be looked at. */
export class FileRefused extends DomainError {
  override readonly refusal = 'invalid';

  constructor(
    override readonly code: FileFault,
    message: string,
  ) {
    super(message);
  }
}
