import { type PersonRole } from '../person-role';
import { PersonFieldInvalid } from './people.errors';

const NAME_CHARACTERS = 200;
const EMAIL_CHARACTERS = 254;
const EMAIL = /^[^\s@]+@[^\s@]+$/u;

/** Characters that no line of text holds: they hide, or turn what follows around. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** @throws PersonFieldInvalid */
export function checkedName(text: string): string {
  const name = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (name === '' || name.length > NAME_CHARACTERS || UNPRINTABLE.test(name)) {
    throw new PersonFieldInvalid(
      '/name',
      'name-invalid',
      `A name has 1 to ${NAME_CHARACTERS} printable characters.`,
    );
  }
  return name;
}

/** @throws PersonFieldInvalid */
export function checkedEmail(text: string): string {
  const email = text.normalize('NFC').trim();
  if (!EMAIL.test(email) || email.length > EMAIL_CHARACTERS || UNPRINTABLE.test(email)) {
    throw new PersonFieldInvalid(
      '/email',
      'email-invalid',
      `An e-mail address is such as name@office.example and has ${EMAIL_CHARACTERS} characters at most.`,
    );
  }
  return email;
}

const REASON_CHARACTERS = 500;

/** @throws PersonFieldInvalid */
export function checkedReason(text: string): string {
  const reason = text.trim();
  if (reason === '' || reason.length > REASON_CHARACTERS) {
    throw new PersonFieldInvalid(
      '/reason',
      'reason-length',
      `Say why in 1 to ${REASON_CHARACTERS} characters.`,
    );
  }
  return reason;
}

/** @throws PersonFieldInvalid when a grantee has no implementer, or somebody else has one */
export function checkBinding(role: PersonRole, implementers: readonly string[]): void {
  if (role === 'grantee' && implementers.length === 0) {
    throw new PersonFieldInvalid(
      '/implementers',
      'implementer-missing',
      'A grantee sees the awards of its implementers only. Name at least one.',
    );
  }
  if (role !== 'grantee' && implementers.length > 0) {
    throw new PersonFieldInvalid(
      '/implementers',
      'implementers-without-grantee',
      'Only grantees are bound to implementers; everybody else sees all of them. Leave them out, or choose the role grantee.',
    );
  }
}
