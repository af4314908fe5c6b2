import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { awardBalancesQuery } from '../api/home-queries';
import { AwardsTable } from '../awards/awards-table';
import { present } from '../filters/filters';
import { QueryState } from '../loading/query-state';

/** So many of a grantee's awards stand on the home; all of them are a page of their own. */
const SHOWN = 20;

/** A grantee's own awards, those that end last first, with what each has left. */
export function OwnAwards({ onDate }: { onDate: string | undefined }) {
  const awards = useInfiniteQuery(awardBalancesQuery(present({ onDate })));
  return (
    <section aria-labelledby="own-awards-heading">
      <h2 id="own-awards-heading">Your awards</h2>
      <QueryState query={awards} what="The list of your awards" skeletonRows={6}>
        {({ pages }) => {
          const all = pages.flatMap(({ items }) => items);
          if (all.length === 0) return <p className="empty">No award is recorded for you yet.</p>;
          return (
            <>
              <AwardsTable awards={all.slice(0, SHOWN)} />
              {all.length > SHOWN && (
                <p className="list-end">
                  The {SHOWN} that end last are shown. <Link to="/awards">All of your awards</Link>
                </p>
              )}
            </>
          );
        }}
      </QueryState>
    </section>
  );
}
