import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { awardQuery } from '../api/award-queries';
import { QueryState } from '../loading/query-state';
import { useMay } from '../session/session';
import { AwardFacts } from './award-facts';
import { AwardSection, type AwardSectionProps } from './award-section';
import { StatusPart } from './status-part';

/** What the award document says, and where the award stands. */
export function SummarySection({ fain, asOf }: AwardSectionProps) {
  const award = useQuery(awardQuery(fain, asOf));
  const mayChange = useMay('awards.record') && asOf === undefined;
  return (
    <AwardSection
      id="summary"
      heading="Summary"
      actions={
        mayChange && (
          <Link to="/awards/$fain/details" params={{ fain }} className="not-on-paper">
            Correct the details
          </Link>
        )
      }
    >
      <QueryState query={award} what="The award" skeletonRows={6}>
        {(loaded) => (
          <>
            <AwardFacts award={loaded} />
            <StatusPart award={loaded} asOf={asOf} />
          </>
        )}
      </QueryState>
    </AwardSection>
  );
}
