import { useInfiniteQuery } from '@tanstack/react-query';
import { awardBalancesQuery } from '../api/home-queries';
import type { ImplementerRecord } from '../api/types';
import { AwardSection } from '../awards/award-section';
import { AwardsTable } from '../awards/awards-table';
import { MoreRows } from '../loading/more-rows';
import { QueryState } from '../loading/query-state';

/** What the party carries out for the office, those awards first that end last. */
export function AwardsOfImplementer({ record }: { record: ImplementerRecord }) {
  const awards = useInfiniteQuery(awardBalancesQuery({ implementer: record.id }));
  return (
    <AwardSection id="awards" heading="Awards">
      <QueryState query={awards} what="The list of awards" skeletonRows={6}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p className="empty">It has no award.</p>;
          return (
            <>
              <p className="definition-line">Dollars and cents; those that end last come first.</p>
              <AwardsTable awards={items} />
              <MoreRows query={awards} shown={items.length} nouns={['award', 'awards']} />
            </>
          );
        }}
      </QueryState>
    </AwardSection>
  );
}
