import type { ImplementerType, PartyContact, PartyIdentifier, PartyName } from '../api/types';
import { type Row, type RowColumn, rowsOf, rowsText } from '../forms/rows-field';
import { choicesOf, IDENTIFIER_LABELS, NAME_SORT_LABELS } from './words';

/** The cells of a list's rows. The server refuses what is none of the choices; the page offers no other. */
export const NAME_COLUMNS: readonly RowColumn[] = [
  { key: 'name', label: 'Name', missing: 'Enter the name, or remove its row.' },
  { key: 'sort', label: 'Kind', choices: choicesOf(NAME_SORT_LABELS), initial: 'other' },
  { key: 'usedFrom', label: 'Used from', type: 'date' },
  { key: 'usedUntil', label: 'Used until', type: 'date' },
];

export const IDENTIFIER_COLUMNS: readonly RowColumn[] = [
  { key: 'kind', label: 'Register', choices: choicesOf(IDENTIFIER_LABELS), initial: 'uei' },
  { key: 'value', label: 'Identifier', missing: 'Enter the identifier, or remove its row.' },
];

export const CONTACT_COLUMNS: readonly RowColumn[] = [
  { key: 'name', label: 'Name', missing: 'Enter who it is, or remove the row.' },
  { key: 'role', label: 'What they do there' },
  { key: 'email', label: 'E-mail address', type: 'email' },
  { key: 'phone', label: 'Telephone' },
];

export function toName({ name = '', sort, usedFrom, usedUntil }: Row): PartyName {
  return { name, sort: sort as PartyName['sort'], usedFrom: orNull(usedFrom), usedUntil: orNull(usedUntil) };
}

export function toIdentifier({ kind, value = '' }: Row): PartyIdentifier {
  return { kind: kind as PartyIdentifier['kind'], value };
}

export function toContact({ name = '', role = '', email, phone }: Row): PartyContact {
  return { name, role, email: orNull(email), phone: orNull(phone) };
}

/** What a form's details are in a request; what is left out stays. */
export function toDetails({ name, type, country }: Record<string, string>) {
  return {
    ...(name !== undefined && { name }),
    ...(type !== undefined && { type: type as ImplementerType }),
    ...(country !== undefined && { country: orNull(country) }),
  };
}

/** A list as the text that a form has of it; an absent cell is empty. */
export function toText(list: readonly object[], columns: readonly RowColumn[]): string {
  return rowsText(
    list.map((one) =>
      Object.fromEntries(columns.map(({ key }) => [key, (one as Record<string, string | null>)[key] ?? ''])),
    ),
  );
}

/** A form's text of a list as people read it, a line each. */
export function linesOf(text: string, inWords: (row: Row) => string): string {
  return rowsOf(text).map(inWords).join('\n');
}

function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
