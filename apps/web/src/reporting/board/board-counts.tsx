import { Link } from '@tanstack/react-router';
import type { ReportList, ReportState } from '../../api/types';
import { displayDay } from '../../figures/dates';
import { REPORT_STATE_LABELS } from '../report-words';
import { withoutStanding, type BoardSearch } from './board-search';

interface Count {
  label: string;
  value: number;
  search: BoardSearch;
}

const SHOWN_STATES: readonly ReportState[] = ['submitted', 'in-review', 'changes-requested', 'accepted'];

/** How many reports stand how; each count opens exactly its rows in the list below. */
export function BoardCounts({ list, search }: { list: ReportList; search: BoardSearch }) {
  const { counts } = list;
  const subject = withoutStanding(search);
  const all: Count[] = [
    { label: 'Late', value: counts.late, search: { late: 'yes' } },
    { label: 'Due within 30 days', value: counts.dueSoon, search: { soon: 'yes' } },
    ...SHOWN_STATES.map((state) => ({
      label: REPORT_STATE_LABELS[state],
      value: counts.states.find((one) => one.state === state)?.reports ?? 0,
      search: { state },
    })),
  ];
  return (
    <section aria-labelledby="counts-heading">
      <h2 id="counts-heading" className="usa-sr-only">
        How reports stand
      </h2>
      <dl className="key-figures key-figures--narrow">
        {all.map(({ label, value, search: standing }) => (
          <div key={label} className="key-figures__one">
            <dt>{label}</dt>
            <dd>
              <Link to="/reports" search={{ ...subject, ...standing }} resetScroll={false}>
                {value.toLocaleString('en-US')}
                <span className="usa-sr-only"> reports</span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
      <p className="definition-line">
        Stocks on {displayDay(list.onDate)}. A report is late while it is past its due date and was never
        submitted. Source: steps and due dates of reports.
      </p>
    </section>
  );
}
