import type { UseQueryResult } from '@tanstack/react-query';
import type { CancellingFunds, ExpiringFunds } from '../api/types';
import { ExportMenu } from '../exports/export-menu';
import { displayDay, displayInstant } from '../figures/dates';
import { QueryState } from '../loading/query-state';
import { FundList } from './fund-list';
import type { FundRows } from './fund-rows';

interface FundSectionProps<Report> {
  /** What an address ends with to lead here. */
  id: 'expiring' | 'cancelling';
  title: string;
  lead: string;
  query: UseQueryResult<Report>;
  words: { caption: string; lastDay: string; empty: string; meaning: string };
  headings: string[];
  rowsOf: (report: Report) => FundRows;
}

/** One of the two lists, with its file. */
export function FundSection<Report extends ExpiringFunds | CancellingFunds>({
  id,
  title,
  lead,
  query,
  words,
  headings,
  rowsOf,
}: FundSectionProps<Report>) {
  const headingId = `${id}-heading`;
  const { data } = query;
  return (
    <section id={id} aria-labelledby={headingId} className="report">
      <div className="report__head">
        <h2 id={headingId}>{title}</h2>
        {data !== undefined && data.items.length > 0 && (
          <ExportMenu
            what={`the ${id} funds`}
            request={{ report: data.report, parameters: { yearOfAction: data.yearOfAction } }}
          />
        )}
      </div>
      <p>{lead}</p>
      <QueryState query={query} what={`The list of ${id} funds`} skeletonRows={4}>
        {(report) =>
          report.items.length === 0 ? (
            <p className="empty">
              {words.empty} {displayDay(report.lastDay)}.
            </p>
          ) : (
            <>
              <p className="definition-line">
                {words.lastDay}: {displayDay(report.lastDay)}. {words.meaning} Stocks (balances at a date), as
                of {displayInstant(report.asOf)}. Source: allotments and the ledger.
              </p>
              <FundList caption={words.caption} headings={headings} rows={rowsOf(report)} />
            </>
          )
        }
      </QueryState>
    </section>
  );
}
