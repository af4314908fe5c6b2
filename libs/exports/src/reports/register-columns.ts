import {
  type AwardStatus,
  AWARD_STATUSES,
  INSTRUMENTS,
  PROGRAM_CATEGORIES,
  PROGRAM_TYPES,
} from '@awardbook/awards';
import { TIP_REPORT_TIERS } from '@awardbook/awards';
import { type AwardBalance, type CountingShare } from '@awardbook/ledger';
import { type CellValue, type ColumnKind, type SheetColumn } from '../sheets';

interface RegisterSheetColumn {
  readonly column: SheetColumn;
  readonly cell: (award: AwardBalance) => CellValue;
}

type Choices = readonly { readonly code: string; readonly label: string }[];

const labelIn = (choices: Choices, code: string): string =>
  choices.find((one) => one.code === code)?.label ?? code;

export const statusLabel = (status: AwardStatus): string => labelIn(AWARD_STATUSES, status);

const UNITS: Readonly<Partial<Record<ColumnKind, string>>> = {
  money: 'US dollars',
  date: 'Calendar date',
  percent: 'Part of 1',
};

/** A column by its stable key; the rest is its line in the dictionary. */
function define(
  key: string,
  header: string,
  kind: ColumnKind,
  about: { meaning: string; source?: string; width: number },
  cell: RegisterSheetColumn['cell'],
): RegisterSheetColumn {
  const { meaning, source = 'Awards', width } = about;
  return { column: { key, header, kind, width, meaning, unit: UNITS[kind] ?? '', source }, cell };
}

const text = (
  key: string,
  header: string,
  about: { meaning: string; source?: string; width: number },
  cell: (award: AwardBalance) => string,
): RegisterSheetColumn => define(key, header, 'text', about, cell);

const money = (
  key: 'ceiling' | 'obligated' | 'disbursed' | 'left' | 'costShare',
  header: string,
  meaning: string,
  source = 'Ledger entries',
): RegisterSheetColumn =>
  define(
    key === 'costShare' ? 'cost_share' : key,
    header,
    'money',
    { meaning: `${meaning}; a stock as of the day in Read me`, source, width: 18 },
    (award) => award[key].cents,
  );

/** "Kenya 60 %; Tanzania 40 %" */
const sharesInWords = (shares: readonly CountingShare[], nameOf: (share: CountingShare) => string): string =>
  shares.map((share) => `${nameOf(share)} ${share.basisPoints / 100} %`).join('; ');

/** Of what was obligated, to six places; empty where nothing was. */
function partLeft({ left, obligated }: AwardBalance): CellValue {
  if (obligated.cents <= 0n) return null;
  return Number((left.cents * 1_000_000n) / obligated.cents) / 1_000_000;
}

/** What every row begins with. */
export const AWARD_COLUMNS: readonly RegisterSheetColumn[] = [
  text('fain', 'FAIN', { meaning: 'Federal Award Identification Number', width: 22 }, ({ fain }) => fain),
  text('award_title', 'Award', { meaning: 'Title of the award', width: 48 }, ({ title }) => title),
];

/** Version 1 of the register's columns, by the codes that the page's address has for them, in their order. */
const COLUMN_OF_CODE = {
  implementer: text(
    'implementer',
    'Implementer',
    { meaning: 'Who carries the award out', source: 'Implementers', width: 36 },
    ({ implementer }) => implementer.name,
  ),
  status: text(
    'status',
    'Status',
    { meaning: 'Where the award stands in its life', width: 14 },
    ({ status }) => statusLabel(status),
  ),
  'program-type': text('program_type', 'Program type', { meaning: 'Program type', width: 36 }, (award) =>
    labelIn(PROGRAM_TYPES, award.programType),
  ),
  instrument: text('instrument', 'Instrument', { meaning: 'Kind of agreement', width: 26 }, (award) =>
    labelIn(INSTRUMENTS, award.instrument),
  ),
  categories: text(
    'categories',
    'Categories',
    { meaning: 'Shares by category; empty when unallocated', source: 'Shares', width: 36 },
    ({ categories }) => sharesInWords(categories, ({ code }) => labelIn(PROGRAM_CATEGORIES, code)),
  ),
  countries: text(
    'countries',
    'Countries',
    { meaning: 'Shares by country; empty when unallocated', source: 'Shares', width: 36 },
    ({ countries }) => sharesInWords(countries, ({ name }) => name),
  ),
  starts: define(
    'starts_on',
    'Starts',
    'date',
    { meaning: 'First day of the period of performance', width: 12 },
    ({ startsOn }) => startsOn,
  ),
  ends: define(
    'ends_on',
    'Ends',
    'date',
    { meaning: 'Last day of the period of performance', width: 12 },
    ({ endsOn }) => endsOn,
  ),
  ceiling: money('ceiling', 'Ceiling', 'What net obligations never exceed', 'Awards'),
  obligated: money('obligated', 'Obligated', 'Obligations less deobligations'),
  disbursed: money('disbursed', 'Disbursed', 'Payments less refunds'),
  left: money('left', 'Left to pay', 'Obligated and not paid, where it can still be paid'),
  'left-percent': define(
    'left_part',
    'Left, %',
    'percent',
    { meaning: 'Left to pay as a part of what is obligated', source: 'Ledger entries', width: 10 },
    partLeft,
  ),
  'cost-share': money('costShare', 'Cost share', 'What the recipient adds', 'Awards'),
  'program-officer': text(
    'program_officer',
    'Program officer',
    { meaning: 'As the award document names them', width: 24 },
    ({ programOfficer }) => programOfficer,
  ),
  'grants-officer': text(
    'grants_officer',
    'Grants officer',
    { meaning: 'As the award document names them', width: 24 },
    ({ grantsOfficer }) => grantsOfficer,
  ),
  representative: text(
    'representative',
    'Representative',
    { meaning: "The grants officer's representative", width: 24 },
    ({ representative }) => representative,
  ),
  'assistance-listing': text(
    'assistance_listing',
    'Assistance Listing',
    { meaning: 'Number in the Assistance Listings', width: 18 },
    ({ assistanceListing }) => assistanceListing,
  ),
  'funding-opportunity': text(
    'funding_opportunity',
    'Funding opportunity',
    { meaning: 'Number of the funding opportunity', width: 24 },
    ({ fundingOpportunity }) => fundingOpportunity,
  ),
  'tip-report-tier': text(
    'tip_report_tier',
    'TIP Report tier',
    { meaning: 'Tier of the country in the TIP Report that the award answers', width: 18 },
    ({ tipReportTier }) => (tipReportTier === null ? '' : labelIn(TIP_REPORT_TIERS, tipReportTier)),
  ),
  provenance: text(
    'provenance',
    'Provenance',
    {
      meaning: 'recorded by people, published by the office, or synthetic (invented for the sample)',
      width: 12,
    },
    ({ provenance }) => provenance,
  ),
} as const satisfies Readonly<Record<string, RegisterSheetColumn>>;

export type RegisterColumn = keyof typeof COLUMN_OF_CODE;
export const REGISTER_COLUMNS = Object.keys(COLUMN_OF_CODE) as RegisterColumn[];

/** Those that the page shows when nobody chose. */
const USUAL: readonly RegisterColumn[] = [
  'implementer',
  'status',
  'ends',
  'obligated',
  'disbursed',
  'left',
  'left-percent',
];

/** The columns by their codes with commas between them; the usual ones when nobody chose. */
export function registerColumns(codes: string | undefined): readonly RegisterSheetColumn[] {
  const asked: readonly string[] = codes?.split(',') ?? USUAL;
  const chosen = REGISTER_COLUMNS.filter((code) => asked.includes(code));
  return [...AWARD_COLUMNS, ...chosen.map((code) => COLUMN_OF_CODE[code])];
}
