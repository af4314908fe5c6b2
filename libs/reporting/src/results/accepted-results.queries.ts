import { containing, decodeCursor, type Page, type PageRequest, toPage } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { type AcceptedResult, type AcceptedResultFilter } from './accepted-result';
import { RESULT_COLUMNS, RESULT_SOURCES } from './results.queries';

/** The day by which a result is put in order; one without an end is as new as its report. */
const LAST_DAY = 'coalesce(r.ends_on, p.period_ends_on)';

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
  const [lastDay = null, packageId = null, id = null] =
    decodeCursor(page.cursor, [/^\d{4}-\d\d-\d\d$/, /^[0-9a-f-]{36}$/, /^[0-9a-f-]{36}$/]) ?? [];
  const { theme = null, country = null, award = null, implementer = null, programType = null } = filter;
  const { publishable = null, from = null, to = null, q } = filter;
  const text = q === undefined ? null : containing(q);
  const rows = await tx.sql<(AcceptedResult & { lastDay: string })[]>`
    SELECT ${() => RESULT_COLUMNS}, ${() => LAST_DAY}::text AS "lastDay", p.accepted_at AS "acceptedAt",
           json_build_object('id', p.id, 'kind', p.kind, 'periodStartsOn', p.period_starts_on,
             'periodEndsOn', p.period_ends_on) AS report,
           json_build_object('id', a.id, 'fain', a.fain, 'title', a.title) AS award,
           json_build_object('id', i.id, 'name', i.name) AS implementer
      FROM ${() => RESULT_SOURCES}
      JOIN report_packages p ON p.id = r.package_id
      JOIN awards a ON a.id = p.award_id
      JOIN implementers i ON i.id = a.implementer_id
     WHERE p.state = 'accepted' AND p.superseded_by_id IS NULL
       AND (${theme}::text IS NULL OR r.theme = ${theme})
       AND (${country}::text IS NULL OR r.place = ${country})
       AND (${award}::uuid IS NULL OR p.award_id = ${award}::uuid)
       AND (${implementer}::uuid IS NULL OR a.implementer_id = ${implementer}::uuid)
       AND (${programType}::text IS NULL OR a.program_type = ${programType})
       AND (${publishable}::boolean IS NULL OR r.publishable = ${publishable}::boolean)
       AND (${from}::date IS NULL OR ${() => LAST_DAY} >= ${from}::date)
       AND (${to}::date IS NULL OR coalesce(r.starts_on, p.period_starts_on) <= ${to}::date)
       AND (${text}::text IS NULL OR r.title ILIKE ${text} OR r.change ILIKE ${text} OR a.title ILIKE ${text}
            OR a.fain ILIKE ${text} OR EXISTS (SELECT FROM implementer_names n
                 WHERE n.implementer_id = i.id AND n.name ILIKE ${text}))
       AND (${lastDay}::date IS NULL
            OR (${() => LAST_DAY}, p.id, r.id) < (${lastDay}::date, ${packageId}::uuid, ${id}::uuid))
     ORDER BY ${() => LAST_DAY} DESC, p.id DESC, r.id DESC
     LIMIT ${page.limit + 1}::int`;
  const { items, next } = toPage(rows, page.limit, (row) => [row.lastDay, row.report.id, row.id]);
  return { items: items.map(({ lastDay: _lastDay, ...result }) => result), next };
}
