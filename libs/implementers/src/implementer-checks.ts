import { IDENTIFIER_KINDS, type Identifier, identifierFault } from './identifier';
import { type Contact, type PartyName } from './implementer';
import { ImplementerFieldInvalid } from './implementers.errors';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function labelOfIdentifier(kind: Identifier['kind']): string {
  return IDENTIFIER_KINDS.find(({ code }) => code === kind)?.label ?? kind;
}

/** @throws ImplementerFieldInvalid naming the first name that was used until before it was used from */
export function checkPeriods(names: readonly PartyName[]): void {
  names.forEach(({ name, usedFrom, usedUntil }, index) => {
    if (usedFrom === null || usedUntil === null || usedFrom <= usedUntil) return;
    throw new ImplementerFieldInvalid(
      `/names/${index}/usedUntil`,
      'period-ends-before-it-starts',
      `The name "${name}" cannot have been used until ${usedUntil} when its use began on ${usedFrom}. Exchange the days, or leave one empty.`,
    );
  });
}

/** @throws ImplementerFieldInvalid naming the first that breaks the rule of its kind, or stands there twice */
export function checkIdentifiers(identifiers: readonly Identifier[]): void {
  identifiers.forEach((identifier, index) => {
    const pointer = `/identifiers/${index}/value`;
    const fault = identifierFault(identifier);
    if (fault !== null) throw new ImplementerFieldInvalid(pointer, 'identifier-invalid', fault);
    const { kind, value } = identifier;
    const first = identifiers.findIndex((other) => other.kind === kind && other.value === value);
    if (first < index) {
      const detail = `${labelOfIdentifier(kind)} ${value} is given twice. Give it once.`;
      throw new ImplementerFieldInvalid(pointer, 'identifier-repeated', detail);
    }
  });
}

/** @throws ImplementerFieldInvalid naming the first contact whom nobody could reach so */
export function checkContacts(contacts: readonly Contact[]): void {
  contacts.forEach(({ name, email }, index) => {
    if (name.trim() === '') {
      const detail = 'A contact has a name. Write who it is, or remove the contact.';
      throw new ImplementerFieldInvalid(`/contacts/${index}/name`, 'contact-without-name', detail);
    }
    if (email !== null && !EMAIL.test(email)) {
      const detail = `"${email.slice(0, 60)}" is not a mail address. Write one such as name@example.org, or leave it empty.`;
      throw new ImplementerFieldInvalid(`/contacts/${index}/email`, 'email-unreadable', detail);
    }
  });
}
