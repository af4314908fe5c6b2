import { type FieldChange } from '@awardbook/audit';

/** What of an award can change, under the names that the API, its filters and its files have for it. */
export const HISTORY_FIELDS = [
  'fain',
  'title',
  'instrument',
  'implementer',
  'programType',
  'ceiling',
  'startsOn',
  'endsOn',
  'status',
  'costShare',
  'assistanceListing',
  'fundingOpportunity',
  'programOfficer',
  'grantsOfficer',
  'representative',
  'tipReportTier',
  'tipReportRecommendation',
  'category',
  'country',
  'amendment',
  'budget',
] as const;
export type HistoryField = (typeof HISTORY_FIELDS)[number];

/** Every part may be left out; what is there must all hold. */
export interface HistoryFilter {
  readonly field?: HistoryField | undefined;
  /** As the trail names them: a person's uuid or a program's name. */
  readonly actor?: string | undefined;
  /** Days in UTC, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** One change of an award, or of one of its splits, as people read it. */
export interface HistoryItem {
  /** Transaction and number, as the audit trail has them. */
  readonly id: string;
  readonly at: Date;
  readonly actor: { readonly id: string; readonly name: string };
  readonly kind: 'inserted' | 'updated' | 'deleted';
  /** awards, award_category_shares, award_country_shares, award_amendments, award_budgets or budget_approvals. */
  readonly table: string;
  readonly sentence: string;
  readonly changes: readonly FieldChange[];
}

/** A line of the trail about one award; before and after hold columns as PostgreSQL names them. */
export interface HistoryLine {
  transactionId: bigint;
  id: bigint;
  at: Date;
  actor: string;
  actorName: string;
  kind: 'inserted' | 'updated' | 'deleted';
  subject: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** What codes and ids in the trail stand for. */
export interface HistoryNames {
  readonly implementers: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}
