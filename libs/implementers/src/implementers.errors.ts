import { ChangedSince, DomainError, FieldInvalid, type FieldProblem } from '@awardbook/problems';

export class ImplementerNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'implementer-not-found';
  constructor(idOrName: string) {
    super(
      `There is no implementer "${idOrName}". Look it up under another of its names, or record it first.`,
    );
  }
}

/** Whom a name or an identifier leads to already. */
export interface Holder {
  readonly id: string;
  readonly name: string;
}

export class ImplementerNameTaken extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'implementer-name-taken';
  override readonly fields: readonly FieldProblem[];
  override readonly figures: Readonly<Record<string, string>>;
  constructor(pointer: string, name: string, holder: Holder) {
    super(`The name "${name}" already leads to ${holder.name}. Use that implementer, or leave the name out.`);
    this.fields = [{ pointer, code: this.code, detail: this.message }];
    this.figures = { holder: holder.name, holderId: holder.id };
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

/** A part of an implementer's record is not what it may be. */
export class ImplementerFieldInvalid extends FieldInvalid {
  override readonly code = 'implementer-field-invalid';
}

export class IdentifierTaken extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'identifier-taken';
  override readonly fields: readonly FieldProblem[];
  override readonly figures: Readonly<Record<string, string>>;
  constructor(pointer: string, identifier: string, holder: Holder) {
    super(
      `${identifier} already leads to ${holder.name}. If both are one party, merge the records; otherwise check the number.`,
    );
    this.fields = [{ pointer, code: this.code, detail: this.message }];
    this.figures = { holder: holder.name, holderId: holder.id };
  }
}

/** Somebody else changed the record after the version that the caller holds. */
export class ImplementerChanged extends ChangedSince {
  override readonly code = 'implementer-changed';
  constructor(name: string, asked: number, current: number) {
    super(
      `${name} has changed since: you hold version ${asked}, it is at version ${current}. Read it again and repeat the change.`,
      asked,
      current,
    );
  }
}

export class ImplementerMerged extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'implementer-merged';
  constructor(name: string, survivor: string) {
    super(`${name} is merged into ${survivor}. Work with that record, or undo the merge first.`);
  }
}
