import { useQuery } from '@tanstack/react-query';
import { statementQuery } from '../api/award-queries';
import { QueryState } from '../loading/query-state';
import { AwardSection, type AwardSectionProps } from './award-section';
import { PaceSection } from './pace-section';
import { StripsTable } from './strips-table';

/** What the award has, from where, and how fast it is spent. */
export function MoneySection({ fain, asOf }: AwardSectionProps) {
  const statement = useQuery(statementQuery(fain, asOf));
  return (
    <AwardSection id="money" heading="Money">
      <PaceSection fain={fain} />
      <h3>Money by Treasury account and year of funds</h3>
      <QueryState query={statement} what="The money of the award" skeletonRows={3}>
        {({ strips }) => <StripsTable strips={strips} />}
      </QueryState>
    </AwardSection>
  );
}
