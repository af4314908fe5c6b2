import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { trailQuery } from '../api/trail-queries';
import { present } from '../filters/filters';
import { SelectField } from '../filters/select-field';
import { DayFields } from '../history/day-fields';
import { TrailChips } from '../history/trail-chips';
import { TrailList } from '../history/trail-list';
import { MoreRows } from '../loading/more-rows';
import { QueryState } from '../loading/query-state';
import { useMay } from '../session/session';
import { PageHeading } from '../shell/page-heading';
import type { AuditSearch } from './audit-search';
import { KIND_LABELS, TABLE_LABELS } from './audit-words';
import { TrailStateSection } from './trail-state';

const route = getRouteApi('/audit');

/** Who did what, and when: everything that the trail holds, and how far it is sealed. */
export function AuditPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayExport = useMay('trail.export');
  const change = useCallback(
    (part: Partial<AuditSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
    [navigate],
  );
  const parameters = new URLSearchParams(present(search)).toString();
  return (
    <>
      <PageHeading title="Audit trail">
        {mayExport && (
          <a
            className="usa-button usa-button--outline page-heading__action"
            href={`/api/audit/entries/file${parameters === '' ? '' : `?${parameters}`}`}
            download
          >
            Download CSV
          </a>
        )}
      </PageHeading>
      <p className="lead">
        Every change, sign-in, refusal and download, newest first. Nobody can alter or remove an entry, this
        program included.
      </p>
      <TrailStateSection />
      <h2>Entries of the trail</h2>
      <AuditControls search={search} change={change} />
      <Trail search={search} change={change} />
    </>
  );
}

interface TrailProps {
  search: AuditSearch;
  change: (part: Partial<AuditSearch>) => void;
}

function AuditControls({ search, change }: TrailProps) {
  return (
    <div className="controls">
      <SelectField
        name="kind"
        label="What happened"
        any="Anything"
        value={search.kind}
        options={Object.entries(KIND_LABELS)}
        onChange={(kind) => change({ kind })}
      />
      <SelectField
        name="table"
        label="To what"
        any="Anything"
        value={search.table}
        options={Object.entries(TABLE_LABELS)}
        onChange={(table) => change({ table })}
      />
      <DayFields from={search.from} to={search.to} onChange={change} />
    </div>
  );
}

function Trail({ search, change }: TrailProps) {
  const trail = useInfiniteQuery(trailQuery(present(search)));
  const { actor } = search;
  return (
    <QueryState query={trail} what="The trail" skeletonRows={12}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        const name = items.find((item) => item.actor.id === actor)?.actor.name ?? actor;
        return (
          <>
            <TrailChips
              chips={
                name === undefined
                  ? []
                  : [{ label: 'By', value: name, onRemove: () => change({ actor: undefined }) }]
              }
            />
            {items.length === 0 ? (
              <p className="empty">Nothing happened that these filters let through.</p>
            ) : (
              <>
                <TrailList
                  entries={items}
                  label="What happened, newest first"
                  busy={trail.isPlaceholderData}
                  onlyBy={actor === undefined ? ({ id }) => change({ actor: id }) : undefined}
                />
                <MoreRows query={trail} shown={items.length} nouns={['entry', 'entries']} />
              </>
            )}
          </>
        );
      }}
    </QueryState>
  );
}
