import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';
import { packagesFrom } from '../packages/report-packages.queries';
import { REPORT_STATES, type ReportState } from '../packages/report-state';
import { type ListedReport, type ReportCounts, type ReportListFilter } from './report-list';
import {
  type Bind,
  DAY,
  DAYS_LATE,
  DUE_SOON,
  LATE,
  standingConditionsOf,
  subjectConditionsOf,
} from './report-list-conditions';
import { type AfterReport, type PlacedReport, type ReportListOrder } from './report-list-order';

/** A part of the list, in an order. */
export interface ReportListQuery {
  /** Names award and implementer by their ids. */
  readonly filter: ReportListFilter;
  /** What is late, is late on this day. */
  readonly day: IsoDate;
  readonly order: ReportListOrder;
  readonly after: AfterReport | null;
  /** Null for all. */
  readonly limit: number | null;
}

/** In the order asked for; of one place, by their ids. */
export async function listReports(
  tx: EntityManager,
  { filter, day, order, after, limit }: ReportListQuery,
): Promise<PlacedReport[]> {
  const parameters: unknown[] = [day];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const { key, descending } = order;
  const way = descending ? 'DESC' : 'ASC';
  const ends = `ORDER BY place ${way}, id ${way}`;
  // Which rows are shown is settled on the packages alone; names and awards are looked up for these only.
  return tx.query(
    `WITH page AS MATERIALIZED (
       SELECT p.*, ${key.value} AS place, ${LATE} AS late, ${DAYS_LATE} AS "daysLate"
         FROM report_packages p ${key.join ?? ''}
        WHERE ${subjectConditionsOf(filter, bind)} AND ${standingConditionsOf(filter, bind)}
          AND ${isAfter(order, after, bind)}
        ${ends} LIMIT ${bind(limit)}::integer
     )
     SELECT r.*, page.late, page."daysLate", page.place::text AS "sortValue"
       FROM page JOIN (${packagesFrom('page')}) r ON r.id = page.id
      ORDER BY page.place ${way}, page.id ${way}`,
    parameters,
  );
}

function isAfter({ key, descending }: ReportListOrder, after: AfterReport | null, bind: Bind): string {
  if (after === null) return 'true';
  const place = `(${bind(after.value)}::${key.type}, ${bind(after.id)}::uuid)`;
  return `(${key.value}, p.id) ${descending ? '<' : '>'} ${place}`;
}

interface StateRow {
  readonly state: ReportState;
  readonly reports: bigint;
  readonly late: bigint;
  readonly dueSoon: bigint;
}

/** By state, of all that the filter's awards, officers and kinds leave. */
export async function countReports(
  tx: EntityManager,
  filter: ReportListFilter,
  day: IsoDate,
): Promise<ReportCounts> {
  const parameters: unknown[] = [day];
  const rows: StateRow[] = await tx.query(
    `SELECT p.state, count(*) AS reports, count(*) FILTER (WHERE ${LATE}) AS late,
            count(*) FILTER (WHERE ${DUE_SOON}) AS "dueSoon"
       FROM report_packages p
      WHERE ${subjectConditionsOf(filter, (value) => `$${parameters.push(value)}`)}
      GROUP BY p.state`,
    parameters,
  );
  const byState = new Map(rows.map((row) => [row.state, row]));
  const sum = (name: 'late' | 'dueSoon') => rows.reduce((all, row) => all + Number(row[name]), 0);
  return {
    states: REPORT_STATES.map(({ code }) => ({
      state: code,
      reports: Number(byState.get(code)?.reports ?? 0n),
    })),
    late: sum('late'),
    dueSoon: sum('dueSoon'),
  };
}

/** How many the whole filter leaves. */
export async function countListed(
  tx: EntityManager,
  filter: ReportListFilter,
  day: IsoDate,
): Promise<number> {
  const parameters: unknown[] = [day];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const [row]: { reports: bigint }[] = await tx.query(
    `SELECT count(*) AS reports FROM report_packages p
      WHERE ${DAY} IS NOT NULL AND ${subjectConditionsOf(filter, bind)} AND ${standingConditionsOf(filter, bind)}`,
    parameters,
  );
  return Number(row?.reports ?? 0n);
}

/** The row without its place in the order. */
export function toListed({ sortValue: _sortValue, ...report }: PlacedReport): ListedReport {
  return report;
}
