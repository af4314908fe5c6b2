import { useInfiniteQuery } from '@tanstack/react-query';
import { implementerHistoryQuery } from '../api/implementer-queries';
import type { ImplementerRecord } from '../api/types';
import { AwardSection } from '../awards/award-section';
import { TrailList } from '../history/trail-list';
import { MoreRows } from '../loading/more-rows';
import { QueryState } from '../loading/query-state';

/** How the record came to be what it is; awards have histories of their own. */
export function ImplementerHistorySection({ record }: { record: ImplementerRecord }) {
  const history = useInfiniteQuery(implementerHistoryQuery(record.id));
  return (
    <AwardSection id="history" heading="History">
      <p className="definition-line">
        What changed in this record, newest first. Names and addresses of contacts are not told here; awards
        have histories of their own.
      </p>
      <QueryState query={history} what="The history" skeletonRows={5}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p className="empty">Nothing has changed since it was recorded.</p>;
          return (
            <>
              <TrailList entries={items} label="Changes, newest first" busy={false} />
              <MoreRows query={history} shown={items.length} nouns={['change', 'changes']} />
            </>
          );
        }}
      </QueryState>
    </AwardSection>
  );
}
