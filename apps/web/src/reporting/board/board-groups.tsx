import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reportComplianceQuery } from '../../api/report-list-queries';
import type { ReportGroup } from '../../api/types';
import { FigureTable } from '../../figures/figure-table';
import { QueryState } from '../../loading/query-state';
import { daysInWords } from '../report-words';
import {
  groupParametersOf,
  GROUPINGS,
  withoutStanding,
  type BoardSearch,
  type Grouping,
} from './board-search';

const GROUPING_LABELS: Record<Grouping, string> = {
  officer: 'Program officer',
  implementer: 'Implementer',
  award: 'Award',
};

/** More than stand on a screen scroll inside their frame. */
const MOST_ROWS = 8;

interface BoardGroupsProps {
  search: BoardSearch;
  change: (part: BoardSearch) => void;
}

/** Open reports by officer, implementer or award, the most that is late first; each count opens its rows. */
export function BoardGroups({ search, change }: BoardGroupsProps) {
  const by = search.by ?? 'officer';
  const groups = useQuery(reportComplianceQuery(groupParametersOf(search)));
  return (
    <section aria-labelledby="groups-heading">
      <div className="controls controls--level">
        <h2 id="groups-heading">Open reports</h2>
        <fieldset className="units-choice">
          <legend className="usa-sr-only">Put open reports together by</legend>
          {GROUPINGS.map((one) => (
            <label key={one} className="units-choice__option">
              <input
                type="radio"
                name="by"
                value={one}
                checked={by === one}
                onChange={() => change({ by: one === 'officer' ? undefined : one })}
              />
              <span>{GROUPING_LABELS[one]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <QueryState query={groups} what="The table of open reports" skeletonRows={4}>
        {({ groups: rows, total, by: shown }) =>
          rows.length === 0 ? (
            <p className="empty">No report is open: nothing is due within 30 days, late or in review.</p>
          ) : (
            <>
              <GroupTable rows={rows} by={shown} search={search} busy={groups.isPlaceholderData} />
              {total > rows.length && (
                <p className="definition-line">
                  The {rows.length} with the most that is late, of {total.toLocaleString('en-US')}. Narrow
                  them by the filters below.
                </p>
              )}
            </>
          )
        }
      </QueryState>
    </section>
  );
}

interface GroupTableProps {
  rows: readonly ReportGroup[];
  by: Grouping;
  search: BoardSearch;
  busy: boolean;
}

const COLUMNS: readonly {
  label: string;
  value: (group: ReportGroup) => number;
  standing: BoardSearch;
}[] = [
  { label: 'Late', value: ({ late }) => late, standing: { late: 'yes' } },
  { label: 'Due within 30 days', value: ({ dueSoon }) => dueSoon, standing: { soon: 'yes' } },
  { label: 'Submitted', value: ({ submitted }) => submitted, standing: { state: 'submitted' } },
  { label: 'In review', value: ({ inReview }) => inReview, standing: { state: 'in-review' } },
  {
    label: 'Changes requested',
    value: ({ changesRequested }) => changesRequested,
    standing: { state: 'changes-requested' },
  },
];

function GroupTable({ rows, by, search, busy }: GroupTableProps) {
  return (
    <FigureTable
      kind="list"
      caption={`Open reports by ${GROUPING_LABELS[by].toLowerCase()}`}
      busy={busy}
      tall={rows.length > MOST_ROWS}
      head={
        <tr>
          <th scope="col">{GROUPING_LABELS[by]}</th>
          {COLUMNS.map(({ label }) => (
            <th key={label} scope="col" className="number">
              {label}
            </th>
          ))}
          <th scope="col" className="number">
            Late at most
          </th>
        </tr>
      }
      body={rows.map((group) => {
        // An award's number is what people type; everything else goes by its id.
        const of = { [by]: by === 'award' ? group.name : (group.id ?? 'nobody') };
        return (
          <tr key={group.id}>
            <th scope="row">
              <GroupName group={group} by={by} />
            </th>
            {COLUMNS.map(({ label, value, standing }) => (
              <td key={label} className="number">
                {value(group) === 0 ? (
                  '0'
                ) : (
                  <Link
                    to="/reports"
                    search={{ ...withoutStanding(search), ...of, ...standing }}
                    resetScroll={false}
                  >
                    {value(group).toLocaleString('en-US')}
                  </Link>
                )}
              </td>
            ))}
            <td className="number">{group.mostDaysLate === 0 ? '–' : daysInWords(group.mostDaysLate)}</td>
          </tr>
        );
      })}
    />
  );
}

function GroupName({ group: { id, name, detail }, by }: { group: ReportGroup; by: Grouping }) {
  if (id === null) return 'No officer named';
  if (by === 'award')
    return (
      <>
        <Link to="/awards/$fain" params={{ fain: name }}>
          {name}
        </Link>
        <span className="cell-detail">{detail}</span>
      </>
    );
  if (by === 'implementer')
    return (
      <Link to="/implementers/$id" params={{ id }}>
        {name}
      </Link>
    );
  return name;
}
