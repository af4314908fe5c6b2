import type { Award } from '../api/types';
import { displayDollars } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { ProvenanceTag } from '../figures/provenance';
import {
  AWARD_STATUS_LABELS,
  INSTRUMENT_LABELS,
  labelOf,
  PROGRAM_TYPE_LABELS,
  TIER_LABELS,
} from '../figures/vocabulary';

/** What the award document says; what nobody said is left out. */
export function AwardFacts({ award }: { award: Award }) {
  const facts: [string, string][] = [
    ['Title', award.title],
    ['Implementer', award.implementer.name],
    ['Status', AWARD_STATUS_LABELS[award.status]],
    ['Instrument', labelOf(INSTRUMENT_LABELS, award.instrument)],
    ['Program type', labelOf(PROGRAM_TYPE_LABELS, award.programType)],
    ['Period of performance', `${displayDay(award.startsOn)} to ${displayDay(award.endsOn)}`],
    ['Ceiling (federal share)', displayDollars(award.ceiling)],
    ['Cost share', displayDollars(award.costShare)],
    ['Assistance Listing', award.assistanceListing],
    ['Funding opportunity', award.fundingOpportunity],
    ['Program officer', award.programOfficer],
    ['Grants officer', award.grantsOfficer],
    ['Representative', award.representative],
    ['TIP Report tier', award.tipReportTier === null ? '' : TIER_LABELS[award.tipReportTier]],
    ['TIP Report recommendation', award.tipReportRecommendation],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {award.provenance !== 'recorded' && (
        <div className="facts__wide">
          <dt>Source of the figures</dt>
          <dd>
            <ProvenanceTag provenance={award.provenance} /> {award.source}
          </dd>
        </div>
      )}
    </dl>
  );
}
