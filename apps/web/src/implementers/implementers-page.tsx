import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { useCallback, useState } from 'react';
import { implementerBalancesQuery } from '../api/implementer-queries';
import { placesQuery } from '../api/queries';
import { displayDay } from '../figures/dates';
import { present } from '../filters/filters';
import { SearchField } from '../filters/search-field';
import { SelectField } from '../filters/select-field';
import { MoreRows } from '../loading/more-rows';
import { QueryState } from '../loading/query-state';
import { useMay } from '../session/session';
import { PageHeading } from '../shell/page-heading';
import type { ImplementersSearch } from './implementers-search';
import { ImplementersTable } from './implementers-table';
import { NewImplementerDialog } from './new-implementer-dialog';
import { choicesOf, TYPE_LABELS } from './words';

const route = getRouteApi('/implementers');

/** Everybody who carries out awards, found by any of their names, with what their awards come to. */
export function ImplementersPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const implementers = useInfiniteQuery(implementerBalancesQuery(present(search)));
  const mayRecord = useMay('implementers.record');
  const [recording, setRecording] = useState(false);
  const change = useCallback(
    (part: Partial<ImplementersSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
    [navigate],
  );
  return (
    <>
      <PageHeading title="Implementers">
        {mayRecord && (
          <Button type="button" className="page-heading__action" onClick={() => setRecording(true)}>
            New implementer
          </Button>
        )}
      </PageHeading>
      <p className="lead">
        The parties that carry out awards. Each has one record and many names: search for any of them, also
        with a spelling error, or for a UEI or another identifier.
      </p>
      <ImplementersControls search={search} change={change} />
      <QueryState query={implementers} what="The list of implementers" skeletonRows={10}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          const onDate = pages[0]?.onDate;
          if (items.length === 0) {
            return (
              <p className="empty">
                No implementer matches. Try another of its names, or fewer letters of it, or remove a filter.
              </p>
            );
          }
          return (
            <>
              <p className="definition-line">
                {search.q === undefined
                  ? 'In the order of their names.'
                  : 'The closest to what you searched for first.'}{' '}
                Money is that of all of an implementer’s awards together, in dollars and cents: stocks of this
                moment
                {onDate !== undefined && `; what is left can still be paid on ${displayDay(onDate)}`}. Source:
                the ledger.
              </p>
              <ImplementersTable implementers={items} busy={implementers.isPlaceholderData} />
              <MoreRows query={implementers} shown={items.length} nouns={['implementer', 'implementers']} />
            </>
          );
        }}
      </QueryState>
      {recording && <NewImplementerDialog onDone={() => setRecording(false)} />}
    </>
  );
}

interface ImplementersControlsProps {
  search: ImplementersSearch;
  change: (part: Partial<ImplementersSearch>) => void;
}

function ImplementersControls({ search, change }: ImplementersControlsProps) {
  const places = useQuery(placesQuery);
  const countries = (places.data?.items ?? []).filter(({ kind }) => kind === 'country');
  return (
    <div className="controls">
      <SearchField label="Name or identifier" value={search.q} onSearch={(q) => change({ q })} />
      <SelectField
        name="type"
        label="Type"
        any="Any"
        value={search.type}
        options={choicesOf(TYPE_LABELS)}
        onChange={(type) => change({ type })}
      />
      <SelectField
        name="country"
        label="Registered in"
        any="Any country"
        value={search.country}
        options={countries.map(({ code, name }) => [code, name] as const)}
        onChange={(country) => change({ country })}
      />
    </div>
  );
}
