import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { awardBalancesQuery } from '../api/home-queries';
import { displayDollars, sumAmounts } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { present } from '../filters/filters';
import { SearchField } from '../filters/search-field';
import { SelectField } from '../filters/select-field';
import { MoreRows } from '../loading/more-rows';
import { QueryState } from '../loading/query-state';
import { PageHeading } from '../shell/page-heading';
import { AWARD_CONCERNS, CONCERN_LABELS, type AwardsSearch } from './awards-search';
import { AwardsTable } from './awards-table';

const route = getRouteApi('/awards');

/** Every award in reach with what it has left, or those that want attention. */
export function AwardsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const awards = useInfiniteQuery(awardBalancesQuery(present(search)));
  const change = useCallback(
    (part: Partial<AwardsSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
    [navigate],
  );
  return (
    <>
      <PageHeading title="Awards" />
      <p className="lead">
        What each award was promised, what of it is paid, and what is left to pay. Open an award for its
        statement and its history.
      </p>
      <AwardsControls search={search} change={change} />
      <QueryState query={awards} what="The list of awards" skeletonRows={12}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          const onDate = pages[0]?.onDate;
          if (items.length === 0) return <p className="empty">No award is in this list.</p>;
          return (
            <>
              <p className="definition-line">
                {items.length.toLocaleString('en-US')} {items.length === 1 ? 'award' : 'awards'} shown, with{' '}
                {displayDollars(sumAmounts(items.map(({ left }) => left)))} left to pay together.{' '}
                {onDate !== undefined &&
                  `The day is ${displayDay(onDate)}; balances are those of this moment. `}
                Source: the ledger.
              </p>
              <AwardsTable awards={items} busy={awards.isPlaceholderData} />
              <MoreRows query={awards} shown={items.length} nouns={['award', 'awards']} />
            </>
          );
        }}
      </QueryState>
    </>
  );
}

interface AwardsControlsProps {
  search: AwardsSearch;
  change: (part: Partial<AwardsSearch>) => void;
}

function AwardsControls({ search, change }: AwardsControlsProps) {
  return (
    <div className="controls">
      <SelectField
        name="concern"
        label="Needs attention"
        any="All awards"
        value={search.concern}
        options={AWARD_CONCERNS.map((concern) => [concern, CONCERN_LABELS[concern]])}
        onChange={(concern) => change({ concern })}
      />
      <SelectField
        name="active"
        label="Period of performance"
        any="Any"
        value={search.active}
        options={[
          ['yes', 'Running'],
          ['no', 'Over, or not begun'],
        ]}
        onChange={(active) => change({ active })}
      />
      <SearchField
        label="Award number, title or implementer"
        value={search.q}
        onSearch={(q) => change({ q })}
      />
    </div>
  );
}
