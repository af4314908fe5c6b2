import type { Report } from '../../api/types';
import { displayDay } from '../../figures/dates';
import { FigureTable } from '../../figures/figure-table';
import { Recorded } from '../../figures/recorded';
import { REPORT_STATE_LABELS } from '../report-words';
import { texts } from '../texts';

const words = texts.review.history;

/** Every step that the report has taken, and every due date that it has had; the latest on top. */
export function ReportHistory({ report }: { report: Report }) {
  return (
    <section aria-labelledby="history-heading">
      <h2 id="history-heading">{words.heading}</h2>
      {report.history.length === 0 ? (
        <p className="empty">{words.started}</p>
      ) : (
        <FigureTable
          kind="list"
          caption={words.caption}
          head={
            <tr>
              <th scope="col">{words.step}</th>
              <th scope="col">{words.by}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          }
          body={[...report.history].reverse().map(({ to, at, by, reason }) => (
            <tr key={`${at} ${to}`}>
              <th scope="row">{REPORT_STATE_LABELS[to]}</th>
              <td>
                <Recorded by={by} at={at} />
              </td>
              <td className="notes__body">{reason}</td>
            </tr>
          ))}
        />
      )}
      {report.dueDates.length > 1 && (
        <FigureTable
          kind="list"
          caption={words.dueHeading}
          head={
            <tr>
              <th scope="col">{words.due}</th>
              <th scope="col">{words.by}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          }
          body={[...report.dueDates].reverse().map(({ dueOn, cause, at, by, reason }) => (
            <tr key={`${at} ${dueOn}`}>
              <th scope="row">
                {displayDay(dueOn)}
                <span className="cell-detail">{words.cause[cause]}</span>
              </th>
              <td>
                <Recorded by={by} at={at} />
              </td>
              <td className="notes__body">{reason}</td>
            </tr>
          ))}
        />
      )}
    </section>
  );
}
