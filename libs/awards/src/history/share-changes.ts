import { day, type FieldChange, percent } from '@awardbook/audit';
import { PROGRAM_CATEGORIES } from '../program-category';
import { type ShareSet, type Split } from '../shares';
import { type HistoryItem, type HistoryLine, type HistoryNames } from './history';

/** The sets of one split at one moment: by date, the shares by code. */
export type Sets = Map<string, Map<string, number>>;

export const SPLIT_TABLES: Readonly<Record<string, { split: Split; code: string }>> = {
  award_category_shares: { split: 'category', code: 'category' },
  award_country_shares: { split: 'country', code: 'place' },
};

export function toSets(sets: readonly ShareSet[]): Sets {
  return new Map(
    sets.map(({ effectiveOn, shares }) => [
      effectiveOn,
      new Map(shares.map(({ code, basisPoints }) => [code, basisPoints])),
    ]),
  );
}

/** Takes lines of one split back out of the sets: as they were before these lines, which are newest first. */
export function undo(sets: Sets, lines: readonly HistoryLine[], codeColumn: string): Sets {
  const earlier: Sets = new Map([...sets].map(([date, shares]) => [date, new Map(shares)]));
  for (const { before, after } of lines) {
    if (after !== null) {
      const shares = earlier.get(String(after['effective_on']));
      shares?.delete(String(after[codeColumn]));
      if (shares?.size === 0) earlier.delete(String(after['effective_on']));
    }
    if (before !== null) {
      const date = String(before['effective_on']);
      const shares = earlier.get(date) ?? new Map<string, number>();
      earlier.set(date, shares.set(String(before[codeColumn]), Number(before['basis_points'])));
    }
  }
  return earlier;
}

/** The shares that count on a day: of that day's set, or of the last one before. */
function sharesOn(sets: Sets, date: string): ReadonlyMap<string, number> {
  const latest = [...sets.keys()]
    .filter((from) => from <= date)
    .sort()
    .at(-1);
  return (latest === undefined ? undefined : sets.get(latest)) ?? new Map();
}

interface SetChange {
  split: Split;
  effectiveOn: string;
  before: Sets;
  after: Sets;
}

/** What one transaction did to the set of one date, as one item; null when the shares came out as they were. */
export function shareItem(
  newest: HistoryLine,
  { split, effectiveOn, before, after }: SetChange,
  names: HistoryNames,
): HistoryItem | null {
  const was = sharesOn(before, effectiveOn);
  const is = sharesOn(after, effectiveOn);
  const changes: FieldChange[] = [...new Set([...is.keys(), ...was.keys()])]
    .filter((code) => was.get(code) !== is.get(code))
    .map((code) => ({
      field: split,
      label: split === 'category' ? categoryLabel(code) : (names.places.get(code) ?? code),
      from: shown(was.get(code)),
      to: shown(is.get(code)),
    }))
    .sort((one, other) => placeOf(one.label) - placeOf(other.label) || (one.label < other.label ? -1 : 1));
  if (changes.length === 0) return null;
  const isFirst = was.size === 0;
  const parts = changes.map(({ label, from, to }) =>
    isFirst ? `${label} ${to ?? '0 %'}` : `${label} from ${from ?? '0 %'} to ${to ?? '0 %'}`,
  );
  return {
    id: `${newest.transactionId}-${newest.id}`,
    at: newest.at,
    actor: { id: newest.actor, name: newest.actorName },
    kind: isFirst ? 'inserted' : 'updated',
    table: newest.subject,
    sentence: `${parts.join(', ')} from ${day(effectiveOn)}.`,
    changes,
  };
}

/** Categories in the order of the four P's; places by name. */
function placeOf(label: string): number {
  return PROGRAM_CATEGORIES.findIndex((category) => category.label === label);
}

function shown(basisPoints: number | undefined): string | null {
  return basisPoints === undefined ? null : percent(basisPoints);
}

function categoryLabel(code: string): string {
  return PROGRAM_CATEGORIES.find((category) => category.code === code)?.label ?? code;
}
