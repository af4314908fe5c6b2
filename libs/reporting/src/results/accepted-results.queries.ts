import { decodeCursor, type Page, type PageRequest, toPage } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { joined, when } from '../board/report-list-conditions';
import { type AcceptedResult, type AcceptedResultFilter } from './accepted-result';
import { LAST_DAY, resultConditionsOf } from './accepted-result-conditions';
import { RESULT_COLUMNS, RESULT_SOURCES } from './results.queries';

/**
 * Results of accepted reports, newest first.
 *
 * @param filter with award and implementer as ids
 */
export async function listAcceptedResults(
  tx: EntityManager,
  filter: AcceptedResultFilter,
  page: PageRequest,
): Promise<Page<AcceptedResult>> {
  const after = decodeCursor(page.cursor, [/^\d{4}-\d\d-\d\d$/, /^[0-9a-f-]{36}$/, /^[0-9a-f-]{36}$/]);
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = joined(
    [
      (to) => resultConditionsOf(filter, to),
      ...when(filter.award, (id, to) => `p.award_id = ${to(id)}::uuid`),
      ...when(filter.implementer, (id, to) => `a.implementer_id = ${to(id)}::uuid`),
      ...when(filter.programType, (type, to) => `a.program_type = ${to(type)}::text`),
      ...when(
        after ?? undefined,
        ([lastDay, packageId, id], to) =>
          `(${LAST_DAY}, p.id, r.id) < (${to(lastDay)}::date, ${to(packageId)}::uuid, ${to(id)}::uuid)`,
      ),
    ],
    bind,
  );
  const rows = await tx.query<(AcceptedResult & { lastDay: string })[]>(
    `SELECT ${RESULT_COLUMNS}, ${LAST_DAY}::text AS "lastDay", p.accepted_at AS "acceptedAt",
            json_build_object('id', p.id, 'kind', p.kind, 'periodStartsOn', p.period_starts_on,
              'periodEndsOn', p.period_ends_on) AS report,
            json_build_object('id', a.id, 'fain', a.fain, 'title', a.title) AS award,
            json_build_object('id', i.id, 'name', i.name) AS implementer
       FROM ${RESULT_SOURCES}
       JOIN report_packages p ON p.id = r.package_id
       JOIN awards a ON a.id = p.award_id
       JOIN implementers i ON i.id = a.implementer_id
      WHERE p.state = 'accepted' AND p.superseded_by_id IS NULL AND ${conditions}
      ORDER BY ${LAST_DAY} DESC, p.id DESC, r.id DESC
      LIMIT ${bind(page.limit + 1)}::int`,
    parameters,
  );
  const { items, next } = toPage(rows, page.limit, (row) => [row.lastDay, row.report.id, row.id]);
  return { items: items.map(({ lastDay: _lastDay, ...result }) => result), next };
}
