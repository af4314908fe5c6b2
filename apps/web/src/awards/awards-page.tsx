import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { awardBalancesQuery } from '../api/home-queries';
import { ExportMenu } from '../exports/export-menu';
import { AsOfBanner, AsOfField } from '../filters/as-of';
import { SearchField } from '../filters/search-field';
import { SelectField } from '../filters/select-field';
import { MoreRows } from '../loading/more-rows';
import { QueryState } from '../loading/query-state';
import { shownColumns } from '../register/columns';
import { ColumnsChoice } from '../register/columns-choice';
import { RegisterFilters } from '../register/filter-fields';
import { useRegisterWords } from '../register/filter-words';
import { RegisterChips } from '../register/register-chips';
import { RegisterTable } from '../register/register-table';
import { RegisterTotal } from '../register/register-total';
import { SavedViews } from '../saved-views/saved-views';
import { useMay } from '../session/session';
import { PageHeading } from '../shell/page-heading';
import {
  AWARD_CONCERNS,
  CONCERN_LABELS,
  exportParametersOf,
  parametersOf,
  readAwardsSearch,
  type AwardsSearch,
} from './awards-search';

const route = getRouteApi('/awards');

/** The award register: every award in reach, narrowed and in order as the address says, now or as it was on a day. */
export function AwardsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (part: Partial<AwardsSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
    [navigate],
  );
  const show = useCallback(
    (whole: AwardsSearch) => void navigate({ search: whole, resetScroll: false }),
    [navigate],
  );
  const words = useRegisterWords(search);
  const mayRecord = useMay('awards.record') && search.asOf === undefined;
  // A register of another day has its clocks too.
  const showDay = (asOf: string | undefined) => change({ asOf, onDate: undefined });
  return (
    <>
      <PageHeading title="Awards">
        <div className="controls controls--level">
          <AsOfField value={search.asOf} onChange={showDay} />
          <ExportMenu
            what="these awards"
            request={{ report: 'award-register', parameters: exportParametersOf(search) }}
          />
        </div>
      </PageHeading>
      <p className="lead">
        What each award was promised, what of it is paid, and what is left to pay. Open an award for
        everything that its file holds. {mayRecord && <Link to="/awards/new">Record a new award</Link>}
      </p>
      <AsOfBanner what="The register" value={search.asOf} onChange={showDay} />
      <SavedViews page="awards" search={search} read={readAwardsSearch} show={show} bare="All awards" />
      <RegisterControls search={search} change={change} />
      <RegisterFilters search={search} count={words.length} change={change} />
      <ColumnsChoice codes={search.columns} onChange={(columns) => change({ columns })} />
      <RegisterChips words={words} change={change} />
      <RegisterRows search={search} change={change} />
    </>
  );
}

interface RegisterPartProps {
  search: AwardsSearch;
  change: (part: Partial<AwardsSearch>) => void;
}

function RegisterRows({ search, change }: RegisterPartProps) {
  const awards = useInfiniteQuery(awardBalancesQuery(parametersOf(search)));
  const columns = useMemo(() => shownColumns(search.columns), [search.columns]);
  return (
    <QueryState query={awards} what="The list of awards" skeletonRows={12}>
      {({ pages }) => {
        const [first] = pages;
        const items = pages.flatMap((page) => page.items);
        if (first === undefined || items.length === 0) {
          return <p className="empty">No award matches. Remove a filter, or search for something else.</p>;
        }
        return (
          <>
            <RegisterTotal register={first} search={search} />
            <RegisterTable
              awards={items}
              columns={columns}
              // What the API does where the address names no order.
              sort={search.sort ?? (search.concern === undefined ? '-ends' : 'ends')}
              onSort={(sort) => change({ sort })}
              asOf={search.asOf}
              busy={awards.isPlaceholderData}
            />
            <MoreRows query={awards} shown={items.length} nouns={['award', 'awards']} />
          </>
        );
      }}
    </QueryState>
  );
}

function RegisterControls({ search, change }: RegisterPartProps) {
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
          ['no', 'Over, stopped or not begun'],
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
