import { DomainError, type FieldProblem } from '@awardbook/problems';

export class ImplementerNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'implementer-not-found';
  constructor(idOrName: string) {
    super(
      `There is no implementer "${idOrName}". Look it up under another of its names, or record it first.`,
    );
  }
}

export class ImplementerNameTaken extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'implementer-name-taken';
  constructor(name: string, holder: string) {
    super(`The name "${name}" already leads to ${holder}. Use that implementer, or leave the name out.`);
  }
}

export class ImplementerNameInvalid extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'implementer-name-invalid';
  override readonly fields: readonly FieldProblem[];
  constructor(pointer: string, name: string) {
    super(`A name has 1 to 200 characters, a letter or digit among them; "${name.slice(0, 60)}" has not.`);
    this.fields = [{ pointer, code: this.code, detail: this.message }];
  }
}
