import type { ReactNode } from 'react';
import type { AwardBalance } from '../api/types';
import { percentLeft } from '../awards/percent-left';
import { displayAmount } from '../figures/amount';
import { displayDay } from '../figures/dates';
import {
  AWARD_STATUS_LABELS,
  CATEGORY_LABELS,
  INSTRUMENT_LABELS,
  labelOf,
  PROGRAM_TYPE_LABELS,
  PROVENANCE_LABELS,
  TIER_LABELS,
} from '../figures/vocabulary';

/** One column that the register can show besides the award itself. */
export interface RegisterColumn {
  /** As the address and exports name it. */
  readonly code: string;
  readonly label: string;
  readonly kind: 'text' | 'day' | 'number';
  /** What the API can put in order by it; the same as the code where it can. */
  readonly sortable: boolean;
  readonly cell: (award: AwardBalance) => ReactNode;
}

const money = (code: 'ceiling' | 'obligated' | 'disbursed' | 'left', label: string): RegisterColumn => ({
  code,
  label,
  kind: 'number',
  sortable: true,
  cell: (award) => displayAmount(award[code], 'dollars'),
});

const plain = (code: string, label: string, cell: RegisterColumn['cell']): RegisterColumn => ({
  code,
  label,
  kind: 'text',
  sortable: false,
  cell,
});

/** In the order in which they stand, whichever of them are chosen. */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = [
  { ...plain('implementer', 'Implementer', ({ implementer }) => implementer.name), sortable: true },
  { ...plain('status', 'Status', ({ status }) => AWARD_STATUS_LABELS[status]), sortable: true },
  plain('program-type', 'Program type', ({ programType }) => labelOf(PROGRAM_TYPE_LABELS, programType)),
  plain('instrument', 'Instrument', ({ instrument }) => labelOf(INSTRUMENT_LABELS, instrument)),
  plain('categories', 'Categories', ({ categories }) =>
    sharesInWords(categories.map((share) => ({ ...share, name: labelOf(CATEGORY_LABELS, share.code) }))),
  ),
  plain('countries', 'Countries', ({ countries }) => sharesInWords(countries)),
  { ...plain('starts', 'Starts', ({ startsOn }) => displayDay(startsOn)), kind: 'day', sortable: true },
  { ...plain('ends', 'Ends', ({ endsOn }) => displayDay(endsOn)), kind: 'day', sortable: true },
  money('ceiling', 'Ceiling'),
  money('obligated', 'Obligated'),
  money('disbursed', 'Disbursed'),
  money('left', 'Left to pay'),
  { code: 'left-percent', label: 'Left, %', kind: 'number', sortable: true, cell: percentLeft },
  {
    ...plain('cost-share', 'Cost share', ({ costShare }) => displayAmount(costShare, 'dollars')),
    kind: 'number',
  },
  plain('program-officer', 'Program officer', ({ programOfficer }) => programOfficer),
  plain('grants-officer', 'Grants officer', ({ grantsOfficer }) => grantsOfficer),
  plain('representative', 'Representative', ({ representative }) => representative),
  plain('assistance-listing', 'Assistance Listing', ({ assistanceListing }) => assistanceListing),
  plain('funding-opportunity', 'Funding opportunity', ({ fundingOpportunity }) => fundingOpportunity),
  plain('tip-report-tier', 'TIP Report tier', ({ tipReportTier }) =>
    tipReportTier === null ? '' : TIER_LABELS[tipReportTier],
  ),
  plain('provenance', 'Source', ({ provenance }) => PROVENANCE_LABELS[provenance]),
];

const USUAL = ['implementer', 'status', 'ends', 'obligated', 'disbursed', 'left', 'left-percent'];

/** The columns that an address asks for; codes that are none are passed over, and nothing left means the usual. */
export function shownColumns(codes: string | undefined): readonly RegisterColumn[] {
  const asked = codes === undefined ? USUAL : codes.split(',');
  const shown = REGISTER_COLUMNS.filter(({ code }) => asked.includes(code));
  return shown.length > 0 ? shown : shownColumns(undefined);
}

/** How an address names these columns: not at all when they are the usual ones. */
export function codesOf(columns: readonly RegisterColumn[]): string | undefined {
  const codes = REGISTER_COLUMNS.filter((column) => columns.includes(column)).map(({ code }) => code);
  return codes.length === 0 || codes.join() === USUAL.join() ? undefined : codes.join(',');
}

/** "Kenya 60 %, Tanzania 40 %"; a whole share without its percentage. */
function sharesInWords(shares: readonly { name: string; basisPoints: number }[]): string {
  if (shares.length === 0) return 'Unallocated';
  if (shares.length === 1) return shares[0]?.name ?? '';
  return shares.map(({ name, basisPoints }) => `${name} ${basisPoints / 100} %`).join(', ');
}
