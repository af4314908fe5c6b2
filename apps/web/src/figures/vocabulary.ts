import type { AwardStatus, Measure, Provenance, TipReportTier } from '../api/types';

/** What a report can be cut by; the names are those of the API and of the page's address. */
export type Dimension =
  | 'year-of-action'
  | 'year-of-funds'
  | 'quarter'
  | 'account'
  | 'treasury-account'
  | 'category'
  | 'program-type'
  | 'region'
  | 'country'
  | 'implementer';

export const DIMENSION_LABELS: Record<Dimension, string> = {
  'year-of-action': 'Year of action',
  'year-of-funds': 'Year of funds',
  quarter: 'Quarter of action',
  account: 'Account',
  'treasury-account': 'Treasury account',
  category: 'Category',
  'program-type': 'Program type',
  region: 'Region',
  country: 'Country',
  implementer: 'Implementer',
};

export const MEASURE_LABELS: Record<Measure, string> = {
  allotted: 'Allotted',
  committed: 'Committed',
  obligated: 'Obligated',
  disbursed: 'Disbursed',
  unliquidated: 'Unliquidated',
};

/** One plain sentence each, for readers who do not work in finance. */
export const MEASURE_HINTS: Record<Measure, string> = {
  allotted: 'given to the office to award',
  committed: 'reserved for an award, not yet signed',
  obligated: 'promised in signed awards',
  disbursed: 'paid out',
  unliquidated: 'promised, not yet paid',
};

export const CATEGORY_LABELS = {
  prosecution: 'Prosecution',
  protection: 'Protection',
  prevention: 'Prevention',
  partnership: 'Partnership',
  unallocated: 'Unallocated',
};

export const PROGRAM_TYPE_LABELS = {
  'bilateral-and-regional': 'Bilateral and Regional',
  'child-protection-compact': 'Child Protection Compact Partnerships',
  'emergency-victim-assistance': 'Emergency Victim Assistance',
  'global-action-research-innovation': 'Global Action, Research, and Innovation',
  'program-to-end-modern-slavery': 'Program to End Modern Slavery',
  'training-and-technical-assistance': 'Training and Technical Assistance',
};

export const REGION_LABELS = {
  AF: 'Africa (AF)',
  EAP: 'East Asia and the Pacific (EAP)',
  EUR: 'Europe and Eurasia (EUR)',
  NEA: 'Near East (NEA)',
  SCA: 'South and Central Asia (SCA)',
  WHA: 'Western Hemisphere (WHA)',
  Global: 'Global',
  unallocated: 'Unallocated',
};

export const PROVENANCE_LABELS: Record<Provenance, string> = {
  recorded: 'Recorded',
  published: 'Published',
  synthetic: 'Synthetic',
};

export const KIND_LABELS: Record<string, string> = {
  commitment: 'Commitment',
  decommitment: 'Decommitment',
  obligation: 'Obligation',
  deobligation: 'Deobligation',
  disbursement: 'Disbursement',
  refund: 'Refund',
  expenditure: 'Expenditure',
};

export const INSTRUMENT_LABELS: Record<string, string> = {
  grant: 'Grant',
  'cooperative-agreement': 'Cooperative agreement',
  'voluntary-contribution': 'Voluntary contribution',
  'interagency-agreement': 'Interagency agreement',
  contract: 'Contract',
};

/** "FY 2010"; the sentence or heading around it says whether it is a year of funds or a year of action. */
export function fiscalYearLabel(year: string | number): string {
  return `FY ${year}`;
}

/** A label when the vocabulary has one, else the key itself. */
export function labelOf(labels: Record<string, string>, key: string): string {
  return labels[key] ?? key;
}

/** Where a Treasury account stands on its clock. */
export const PHASE_LABELS: Record<string, string> = {
  current: 'Open for new awards',
  expired: 'Expired: payments only',
  cancelled: 'Cancelled: no payments',
  'no-year': 'Does not expire',
};

export const ALLOTMENT_STATUS_LABELS: Record<string, string> = {
  planned: 'Planned',
  allotted: 'Allotted',
  reported: 'Reported',
};

export const APPROPRIATION_STATUS_LABELS: Record<string, string> = {
  requested: 'Requested',
  estimated: 'Estimated',
  enacted: 'Enacted',
  reported: 'Reported',
};

export const AWARD_STATUS_LABELS: Record<AwardStatus, string> = {
  planned: 'Planned',
  active: 'Active',
  suspended: 'Suspended',
  ended: 'Ended',
  'closing-out': 'Closing out',
  closed: 'Closed',
  terminated: 'Terminated',
  cancelled: 'Cancelled',
};
export const AWARD_STATUSES = Object.keys(AWARD_STATUS_LABELS) as AwardStatus[];

export const TIER_LABELS: Record<TipReportTier, string> = {
  'tier-1': 'Tier 1',
  'tier-2': 'Tier 2',
  'tier-2-watch-list': 'Tier 2 Watch List',
  'tier-3': 'Tier 3',
  'special-case': 'Special case',
};
