import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { historyQuery } from '../api/trail-queries';
import { TrailList } from '../history/trail-list';
import { QueryState } from '../loading/query-state';
import { AwardSection, type AwardSectionProps } from './award-section';

const LATEST = 5;

/** The latest changes of the award, and the way to all of them. */
export function HistorySection({ fain }: AwardSectionProps) {
  const history = useInfiniteQuery(historyQuery(fain, {}));
  return (
    <AwardSection id="history" heading="History">
      <QueryState query={history} what="The history" skeletonRows={5}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p className="empty">Nothing has changed since it was recorded.</p>;
          return (
            <TrailList
              entries={items.slice(0, LATEST)}
              label="The latest changes, newest first"
              busy={history.isPlaceholderData}
            />
          );
        }}
      </QueryState>
      <p>
        <Link to="/awards/$fain/history" params={{ fain }}>
          The whole history of this award
        </Link>
      </p>
    </AwardSection>
  );
}
