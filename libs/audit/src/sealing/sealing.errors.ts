import { DomainError, type FieldProblem } from '@awardbook/problems';

/** The server numbers its transactions from the start again: the database was loaded into another one. */
export class TransactionsCountedAnew extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'transactions-counted-anew';
  constructor(open: bigint, sealed: bigint) {
    super(
      `The trail is sealed up to transaction ${sealed}, and this server is only at ${open}: the database came from ` +
        'another server by a dump. Move it as a physical copy instead, or raise the counter with pg_resetwal before it is used.',
    );
  }
}

export class HeadUnreadable extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'head-unreadable';
  override readonly fields: readonly FieldProblem[] = [];
  constructor(file: string, line: number) {
    super(
      `Line ${line} of ${file} is no head of the trail. A head is the number of a seal, a space and its hash of 64 hexadecimal digits.`,
    );
  }
}

export class HeadFileMissing extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'head-file-missing';
  constructor(file: string) {
    super(`There is no file ${file}. Name a file that heads of the trail were written to.`);
  }
}
