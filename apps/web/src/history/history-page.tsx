import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { historyQuery } from '../api/trail-queries';
import { present } from '../filters/filters';
import { SelectField } from '../filters/select-field';
import { MoreRows } from '../loading/more-rows';
import { QueryState } from '../loading/query-state';
import { useMay } from '../session/session';
import { PageHeading } from '../shell/page-heading';
import { DayFields } from './day-fields';
import { FIELD_LABELS, HISTORY_FIELDS } from './history-fields';
import type { HistorySearch } from './history-search';
import { TrailChips } from './trail-chips';
import { TrailList } from './trail-list';

const route = getRouteApi('/awards/$fain/history');

/** What changed in one award: when, by whom, from what to what. */
export function HistoryPage() {
  const { fain } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayExport = useMay('exports.make');
  const history = useInfiniteQuery(historyQuery(fain, present(search)));
  const change = useCallback(
    (part: Partial<HistorySearch>) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
    [navigate],
  );
  return (
    <>
      <PageHeading title={`History of award ${fain}`}>
        {mayExport && (
          <a
            className="usa-button usa-button--outline page-heading__action"
            href={fileAddress(fain, search)}
            download
          >
            Download CSV
          </a>
        )}
      </PageHeading>
      <p className="lead">
        Every change of the award and of its shares, newest first; its money is in the ledger of the award.{' '}
        <Link to="/awards/$fain" params={{ fain }}>
          Back to the award
        </Link>
      </p>
      <div className="controls">
        <SelectField
          name="field"
          label="What changed"
          any="Anything"
          value={HISTORY_FIELDS.find((field) => field === search.field)}
          options={HISTORY_FIELDS.map((field) => [field, FIELD_LABELS[field]])}
          onChange={(field) => change({ field })}
        />
        <DayFields from={search.from} to={search.to} onChange={change} />
      </div>
      <QueryState query={history} what="The history" skeletonRows={10}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          const actor = search.actor;
          return (
            <>
              <TrailChips chips={actor === undefined ? [] : [chipOf(actor, items, change)]} />
              {items.length === 0 ? (
                <p className="empty">Nothing changed that these filters let through.</p>
              ) : (
                <>
                  <TrailList
                    entries={items}
                    label="Changes, newest first"
                    busy={history.isPlaceholderData}
                    onlyBy={actor === undefined ? ({ id }) => change({ actor: id }) : undefined}
                  />
                  <MoreRows query={history} shown={items.length} nouns={['change', 'changes']} />
                </>
              )}
            </>
          );
        }}
      </QueryState>
    </>
  );
}

function chipOf(
  actor: string,
  items: { actor: { id: string; name: string } }[],
  change: (part: HistorySearch) => void,
) {
  const name = items.find((item) => item.actor.id === actor)?.actor.name ?? actor;
  return { label: 'By', value: name, onRemove: () => change({ actor: undefined }) };
}

/** The file has what the page shows: the same filters. */
function fileAddress(fain: string, search: HistorySearch): string {
  const parameters = new URLSearchParams(present(search)).toString();
  return `/api/awards/${encodeURIComponent(fain)}/history/file${parameters === '' ? '' : `?${parameters}`}`;
}
