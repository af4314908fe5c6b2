import { ApiProblem } from '../api/problem';

/** What a form carries: text by field name. */
export type Values = Record<string, string>;

/** A field of something that several people may change. */
export interface VersionField {
  name: string;
  label: string;
  /** The value as it was typed, made comparable with what is stored, such as an amount without its commas. */
  plain?: (typed: string) => string;
  /** The value as a person reads it; without it, as it is. */
  display?: (value: string) => string;
}

/** A field that one person wants otherwise than it stands by now, after somebody else's change. */
export interface Difference {
  field: VersionField;
  /** As it stood when the one who wants to save it read it. */
  read: string;
  mine: string;
  theirs: string;
}

export type Side = 'mine' | 'theirs';

/** True for the answer to a change of something that somebody else has changed since it was read. */
export function isStale(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 412;
}

/** The values as they can be compared with what is stored; fields that are not listed are left out. */
export function plainValues(fields: readonly VersionField[], typed: Values): Values {
  return Object.fromEntries(
    fields
      .filter(({ name }) => typed[name] !== undefined)
      .map(({ name, plain }) => {
        const text = (typed[name] ?? '').replaceAll('\r\n', '\n').trim();
        return [name, plain === undefined ? text : plain(text)];
      }),
  );
}

/** What of the values is not as it is stored. */
export function changesOf(values: Values, stored: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== (stored[name] ?? '')));
}

/** In the order of the fields; those that both want alike are left out. */
export function differencesOf(
  fields: readonly VersionField[],
  { read, mine, theirs }: { read: Values; mine: Values; theirs: Values },
): Difference[] {
  return fields
    .map((field) => ({
      field,
      read: read[field.name] ?? '',
      mine: mine[field.name] ?? read[field.name] ?? '',
      theirs: theirs[field.name] ?? '',
    }))
    .filter((difference) => difference.mine !== difference.theirs);
}

/** Theirs where only they changed it, mine where I did: what most people want, offered and not decided. */
export function proposedSide({ read, mine }: Difference): Side {
  return mine === read ? 'theirs' : 'mine';
}

/** What the differing fields become by the choice for each. */
export function chosenValues(differences: readonly Difference[], sides: Record<string, string>): Values {
  return Object.fromEntries(
    differences.map(({ field, mine, theirs }) => [field.name, sides[field.name] === 'mine' ? mine : theirs]),
  );
}
