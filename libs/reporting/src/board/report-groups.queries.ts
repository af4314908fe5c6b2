import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';
import { MOST_GROUPS, type ReportGroup, type ReportGrouping, type ReportListFilter } from './report-list';
import {
  DAYS_LATE,
  DUE_SOON,
  LATE,
  OPEN,
  standingConditionsOf,
  subjectConditionsOf,
} from './report-list-conditions';

/** What groups have in common, and how their names are found. */
interface GroupingSql {
  readonly key: string;
  /** What it takes besides `p`. */
  readonly join: string;
  /** Of the group `g`. */
  readonly name: string;
  readonly detail: string;
}

const SQL_OF_GROUPING: Readonly<Record<ReportGrouping, GroupingSql>> = {
  officer: {
    key: 't.officer_id',
    join: 'LEFT JOIN reporting_terms t ON t.award_id = p.award_id',
    name: `coalesce(actor_name(g.key::text), '')`,
    detail: `''`,
  },
  implementer: {
    key: 'a.implementer_id',
    join: 'JOIN awards a ON a.id = p.award_id',
    name: '(SELECT i.name FROM implementers i WHERE i.id = g.key)',
    detail: `''`,
  },
  award: {
    key: 'p.award_id',
    join: '',
    name: '(SELECT a.fain FROM awards a WHERE a.id = g.key)',
    detail: '(SELECT a.title FROM awards a WHERE a.id = g.key)',
  },
};

const COUNTS = `
  count(*) FILTER (WHERE ${LATE})::integer AS late,
  coalesce(max(${DAYS_LATE}) FILTER (WHERE ${LATE}), 0)::integer AS "mostDaysLate",
  count(*) FILTER (WHERE ${DUE_SOON})::integer AS "dueSoon",
  count(*) FILTER (WHERE p.state = 'submitted')::integer AS submitted,
  count(*) FILTER (WHERE p.state = 'in-review')::integer AS "inReview",
  count(*) FILTER (WHERE p.state = 'changes-requested')::integer AS "changesRequested"`;

/** Groups of open reports, those with the most that is late first, and how many groups there are in all. */
export async function listReportGroups(
  tx: EntityManager,
  filter: ReportListFilter,
  { by, day }: { by: ReportGrouping; day: IsoDate },
): Promise<{ groups: ReportGroup[]; total: number }> {
  const parameters: unknown[] = [day];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const { key, join, name, detail } = SQL_OF_GROUPING[by];
  const rows: (ReportGroup & { total: number })[] = await tx.query(
    `WITH all_of_them AS (
       SELECT ${key} AS key, ${COUNTS}
         FROM report_packages p ${join}
        WHERE ${OPEN} AND ${subjectConditionsOf(filter, bind)} AND ${standingConditionsOf(filter, bind)}
        GROUP BY ${key}
     ), g AS MATERIALIZED (
       SELECT *, (count(*) OVER ())::integer AS total FROM all_of_them
        ORDER BY late DESC, submitted + "inReview" DESC, "dueSoon" DESC, key LIMIT ${MOST_GROUPS}
     )
     SELECT g.key AS id, ${name} AS name, ${detail} AS detail, g.late, g."mostDaysLate", g."dueSoon", g.submitted,
            g."inReview", g."changesRequested", g.total
       FROM g ORDER BY g.late DESC, g.submitted + g."inReview" DESC, g."dueSoon" DESC, name, id`,
    parameters,
  );
  return {
    groups: rows.map(({ total: _total, ...group }) => group),
    total: rows[0]?.total ?? 0,
  };
}
