import type { Award, AwardChange } from '../api/types';
import { displayDollars, plainAmount } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { INSTRUMENT_LABELS, labelOf, PROGRAM_TYPE_LABELS, TIER_LABELS } from '../figures/vocabulary';
import type { Values, VersionField } from '../forms/versions';

/** What of an award can be corrected, in the order of its form. */
export const AWARD_FIELDS: readonly VersionField[] = [
  { name: 'fain', label: 'Award number (FAIN)' },
  { name: 'instrument', label: 'Instrument', display: (code) => labelOf(INSTRUMENT_LABELS, code) },
  { name: 'implementer', label: 'Implementer' },
  { name: 'title', label: 'Title' },
  {
    name: 'programType',
    label: 'Program type',
    display: (code) => labelOf(PROGRAM_TYPE_LABELS, code),
  },
  { name: 'startsOn', label: 'First day', display: displayDay },
  { name: 'endsOn', label: 'Last day', display: displayDay },
  { name: 'ceiling', label: 'Ceiling (federal share)', plain: plainAmount, display: displayDollars },
  { name: 'costShare', label: 'Cost share', plain: plainAmount, display: displayDollars },
  { name: 'assistanceListing', label: 'Assistance Listing' },
  { name: 'fundingOpportunity', label: 'Funding opportunity' },
  { name: 'programOfficer', label: 'Program officer' },
  { name: 'grantsOfficer', label: 'Grants officer' },
  { name: 'representative', label: 'Grants officer’s representative' },
  { name: 'tipReportTier', label: 'TIP Report tier', display: (code) => labelOf(TIER_LABELS, code) },
  { name: 'tipReportRecommendation', label: 'TIP Report recommendation' },
];

/** The award as its form has it. */
export function valuesOfAward(award: Award): Values {
  const shown = { ...award, implementer: award.implementer.name };
  return Object.fromEntries(AWARD_FIELDS.map(({ name }) => [name, shown[name as keyof AwardChange] ?? '']));
}

/** As the API takes it: no tier is null, not an empty text. */
export function toAwardChange(changes: Values): AwardChange {
  const { tipReportTier } = changes;
  return { ...changes, tipReportTier: tipReportTier === '' ? null : tipReportTier } as AwardChange;
}
