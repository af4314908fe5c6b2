import type { HistoryField } from '../api/types';

/** What of an award can change, under the names that the API has for them. */
export const FIELD_LABELS: Record<HistoryField, string> = {
  fain: 'Award number',
  title: 'Title',
  instrument: 'Instrument',
  implementer: 'Implementer',
  programType: 'Program type',
  ceiling: 'Ceiling',
  startsOn: 'First day',
  endsOn: 'Last day',
  status: 'Status',
  costShare: 'Cost share',
  assistanceListing: 'Assistance Listing',
  fundingOpportunity: 'Funding opportunity',
  programOfficer: 'Program officer',
  grantsOfficer: 'Grants officer',
  representative: 'Representative',
  tipReportTier: 'TIP Report tier',
  tipReportRecommendation: 'TIP Report recommendation',
  category: 'Shares by category',
  country: 'Shares by country',
  amendment: 'Amendments',
  budget: 'Budget',
};
export const HISTORY_FIELDS = Object.keys(FIELD_LABELS) as HistoryField[];
