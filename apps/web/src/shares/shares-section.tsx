import { useQuery } from '@tanstack/react-query';
import { awardQuery } from '../api/award-queries';
import { AwardSection, type AwardSectionProps } from '../awards/award-section';
import { QueryState } from '../loading/query-state';
import { SplitPart } from './split-part';

/** For which countries and categories the award's money counts. */
export function SharesSection({ fain, asOf }: AwardSectionProps) {
  const award = useQuery(awardQuery(fain, asOf));
  return (
    <AwardSection id="shares" heading="Countries and categories">
      <QueryState query={award} what="The shares of the award" skeletonRows={6}>
        {(loaded) => (
          <div className="splits">
            <SplitPart fain={fain} award={loaded} split="category" asOf={asOf} />
            <SplitPart fain={fain} award={loaded} split="country" asOf={asOf} />
          </div>
        )}
      </QueryState>
    </AwardSection>
  );
}
