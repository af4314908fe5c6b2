import { ChangedSince, DomainError, FieldInvalid, type FieldProblem } from '@awardbook/problems';
import { type PersonStatus } from './person';

export class PersonNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'person-not-found';
  constructor(idOrEmail: string) {
    super(`There is nobody "${idOrEmail}". The list of people has everybody who was ever invited.`);
  }
}

export class EmailTaken extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'email-taken';
  override readonly fields: readonly FieldProblem[];
  constructor(email: string) {
    super(`Somebody with the address ${email} is already here. Change or reactivate that account instead.`);
    this.fields = [{ pointer: '/email', code: this.code, detail: this.message }];
  }
}

/** A field of a person is not what it may be. */
export class PersonFieldInvalid extends FieldInvalid {
  override readonly code = 'person-field-invalid';
}

/** Somebody else changed the person after the version that the caller holds. */
export class PersonChanged extends ChangedSince {
  override readonly code = 'person-changed';
  constructor(name: string, asked: number, current: number) {
    super(
      `${name} has changed since: you hold version ${asked}, the account is at version ${current}. Read it again and repeat the change.`,
      asked,
      current,
    );
  }
}

export class LastAdministrator extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'last-administrator';
  constructor(name: string) {
    super(
      `${name} is the last administrator who can sign in; without one, nobody could let anybody in. Make somebody else administrator first.`,
    );
  }
}

const STATES: Readonly<Record<PersonStatus, string>> = {
  invited: 'is invited and has not signed in yet',
  active: 'is active',
  deactivated: 'is deactivated',
  anonymised: 'was made anonymous, which cannot be undone',
};

/** What was asked for does not go with the state the account is in. */
export class PersonStateWrong extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'person-state-wrong';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(name: string, status: PersonStatus, wayOut: string) {
    super(`${name} ${STATES[status]}. ${wayOut}`);
    this.figures = { status };
  }
}

/** A grantee chose to act for an implementer that is not one of theirs. */
export class ImplementerNotYours extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'implementer-not-yours';
  constructor(id: string) {
    super(`You are not bound to an implementer ${id}. Choose one of those your account names.`);
  }
}
