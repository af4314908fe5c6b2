import { DomainError, type FieldProblem } from './domain-error';

/** One field of what was sent is not what it may be; each room has its own, with its own code. */
export abstract class FieldInvalid extends DomainError {
  override readonly refusal = 'invalid';
  override readonly fields: readonly FieldProblem[];
  /** @param pointer,code,detail as in `FieldProblem`; the detail is the whole sentence */
  constructor(pointer: string, code: string, detail: string) {
    super(detail);
    this.fields = [{ pointer, code, detail }];
  }
}
