import { useQuery } from '@tanstack/react-query';
import { awardQuery } from '../api/award-queries';
import { QueryState } from '../loading/query-state';
import { AwardFacts } from './award-facts';
import { AwardSection, type AwardSectionProps } from './award-section';

/** What the award document says. */
export function SummarySection({ fain, asOf }: AwardSectionProps) {
  const award = useQuery(awardQuery(fain, asOf));
  return (
    <AwardSection id="summary" heading="Summary">
      <QueryState query={award} what="The award" skeletonRows={6}>
        {(loaded) => <AwardFacts award={loaded} />}
      </QueryState>
    </AwardSection>
  );
}
