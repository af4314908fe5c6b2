import type { Award } from '../api/types';
import { displayDollars } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { ProvenanceTag } from '../figures/provenance';
import { INSTRUMENT_LABELS, labelOf, PROGRAM_TYPE_LABELS, TIER_LABELS } from '../figures/vocabulary';

/** What the award document says; what nobody said is left out. */
export function AwardFacts({ award }: { award: Award }) {
  return (
    <dl className="facts">
      <Fact name="Title" value={award.title} wide />
      <Fact name="Implementer" value={award.implementer.name} />
      <Fact name="Instrument" value={labelOf(INSTRUMENT_LABELS, award.instrument)} />
      <Fact name="Program type" value={labelOf(PROGRAM_TYPE_LABELS, award.programType)} />
      <Fact
        name="Period of performance"
        value={`${displayDay(award.startsOn)} to ${displayDay(award.endsOn)}`}
      />
      <Fact name="Ceiling (federal share)" value={displayDollars(award.ceiling)} />
      <Fact name="Cost share" value={displayDollars(award.costShare)} />
      <Fact name="Assistance Listing" value={award.assistanceListing} />
      <Fact name="Funding opportunity" value={award.fundingOpportunity} />
      <Fact name="Program officer" value={award.programOfficer} />
      <Fact name="Grants officer" value={award.grantsOfficer} />
      <Fact name="Grants officer’s representative" value={award.representative} />
      <Fact
        name="TIP Report tier"
        value={award.tipReportTier === null ? '' : TIER_LABELS[award.tipReportTier]}
      />
      <Fact name="TIP Report recommendation" value={award.tipReportRecommendation} wide />
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

interface FactProps {
  name: string;
  value: string;
  wide?: boolean;
}

function Fact({ name, value, wide = false }: FactProps) {
  if (value === '') return null;
  return (
    <div className={wide ? 'facts__wide' : undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
