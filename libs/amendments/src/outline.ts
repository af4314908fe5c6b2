import { day, percent } from '@awardbook/audit';
import {
  AWARD_STATUSES,
  type AwardStatus,
  PROGRAM_CATEGORIES,
  type Share,
  splitAlike,
} from '@awardbook/awards';
import { type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { type AmendmentContent } from './amendment-content';

/** What of an award amendments change: the award before and after one is an outline each. */
export interface Outline {
  readonly title: string;
  readonly ceiling: Money;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly programOfficer: string;
  readonly grantsOfficer: string;
  readonly representative: string;
  /** Empty while nobody has split it. */
  readonly category: readonly Share[];
  readonly country: readonly Share[];
  /** What a change of scope says; empty without one. */
  readonly scope: string;
  /** The approved version; null while there is none. */
  readonly budgetVersion: number | null;
  readonly status: AwardStatus;
  /** Net. */
  readonly obligated: Money;
}

/** One change, as people read it; null: nothing was there, or nothing is. */
export interface TermChange {
  readonly field: keyof Outline;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The award after the amendment. */
export function outlineAfter(before: Outline, content: AmendmentContent): Outline {
  const { keyPersonnel, shares } = content;
  return {
    title: content.title ?? before.title,
    ceiling: before.ceiling.plus(content.ceilingChange ?? Money.zero),
    startsOn: content.startsOn ?? before.startsOn,
    endsOn: content.endsOn ?? before.endsOn,
    programOfficer: keyPersonnel.programOfficer ?? before.programOfficer,
    grantsOfficer: keyPersonnel.grantsOfficer ?? before.grantsOfficer,
    representative: keyPersonnel.representative ?? before.representative,
    category: shares.category ?? before.category,
    country: shares.country ?? before.country,
    scope: content.scope === '' ? before.scope : content.scope,
    budgetVersion: content.budgetVersion ?? before.budgetVersion,
    status: content.statusTo ?? before.status,
    obligated: before.obligated.plus(netOf(content)),
  };
}

/** Obligations less deobligations of an amendment. */
export function netOf({ money }: Pick<AmendmentContent, 'money'>): Money {
  return Money.sum(
    money.map(({ kind, amount }) =>
      kind === 'obligation' ? (amount ?? Money.zero) : (amount ?? Money.zero).negated(),
    ),
  );
}

const FIELDS: readonly { field: keyof Outline; label: string }[] = [
  { field: 'title', label: 'Title' },
  { field: 'ceiling', label: 'Ceiling' },
  { field: 'obligated', label: 'Obligated' },
  { field: 'startsOn', label: 'First day' },
  { field: 'endsOn', label: 'Last day' },
  { field: 'status', label: 'Status' },
  { field: 'scope', label: 'Scope' },
  { field: 'category', label: 'Categories' },
  { field: 'country', label: 'Countries' },
  { field: 'budgetVersion', label: 'Approved budget' },
  { field: 'programOfficer', label: 'Program officer' },
  { field: 'grantsOfficer', label: 'Grants officer' },
  { field: 'representative', label: 'Representative' },
];

/**
 * Field by field, in the order in which an award document has them.
 *
 * @param places names of places by their codes
 */
export function changesBetween(
  before: Outline,
  after: Outline,
  places: ReadonlyMap<string, string>,
): TermChange[] {
  return FIELDS.flatMap(({ field, label }) => {
    if (isAlike(before, after, field)) return [];
    return [{ field, label, from: shown(before, field, places), to: shown(after, field, places) }];
  });
}

/** Whether a field is the same in both, however it is written. */
export function isAlike(before: Outline, after: Outline, field: keyof Outline): boolean {
  if (field === 'category' || field === 'country') return splitAlike(before[field], after[field]);
  return String(before[field]) === String(after[field]);
}

function shown(outline: Outline, field: keyof Outline, places: ReadonlyMap<string, string>): string | null {
  switch (field) {
    case 'ceiling':
    case 'obligated':
      return outline[field].toDisplay();
    case 'startsOn':
    case 'endsOn':
      return day(outline[field]);
    case 'status':
      return AWARD_STATUSES.find(({ code }) => code === outline.status)?.label ?? outline.status;
    case 'category':
      return sharesText(outline.category, labelOfCategory);
    case 'country':
      return sharesText(outline.country, (code) => places.get(code) ?? code);
    case 'budgetVersion':
      return outline.budgetVersion === null ? null : `Version ${outline.budgetVersion}`;
    default:
      return outline[field] === '' ? null : outline[field];
  }
}

function labelOfCategory(code: string): string {
  return PROGRAM_CATEGORIES.find((category) => category.code === code)?.label ?? code;
}

function sharesText(shares: readonly Share[], nameOf: (code: string) => string): string | null {
  if (shares.length === 0) return null;
  return shares
    .map(({ code, basisPoints }) => `${nameOf(code)} ${percent(basisPoints)}`)
    .sort()
    .join(', ');
}
