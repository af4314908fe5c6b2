import type { PartyContact, PartyIdentifier, PartyName } from '../api/types';
import { displayDay } from '../figures/dates';
import { IDENTIFIER_LABELS, NAME_SORT_LABELS } from './words';

/** "UNODC (Abbreviation, used from Oct 1, 2002)" */
export function nameInWords(name: PartyName): string {
  const period = periodInWords(name);
  return `${name.name} (${NAME_SORT_LABELS[name.sort]}${period === '' ? '' : `, used ${period}`})`;
}

/** "from Oct 1, 2002 until Sep 30, 2010"; empty where nobody knows. */
export function periodInWords({ usedFrom, usedUntil }: Pick<PartyName, 'usedFrom' | 'usedUntil'>): string {
  return [
    usedFrom === null ? '' : `from ${displayDay(usedFrom)}`,
    usedUntil === null ? '' : `until ${displayDay(usedUntil)}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export function identifierInWords({ kind, value }: PartyIdentifier): string {
  return `${IDENTIFIER_LABELS[kind]} ${value}`;
}

export function contactInWords({ name, role, email, phone }: PartyContact): string {
  return [name, role, email, phone].filter((part) => part !== null && part !== '').join(', ');
}

/** "1 award", "1,204 awards" */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
