import { KEPT } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type EntityManager } from 'typeorm';
import { type Named } from '../packages/report-package';
import { type Cell } from './breakdown';
import { type IndicatorEntry, type ReportedFigures } from './indicator-report';

/** How often the part was saved, and by whom last; null before the first time. */
export async function findPart(
  tx: EntityManager,
  packageId: string,
): Promise<{ version: number; savedAt: Date; savedBy: Named } | null> {
  const [row = null] = await tx.sql<{ version: number; savedAt: Date; savedBy: Named }[]>`
    ${KEPT} SELECT r.version, r.saved_at AS "savedAt",
           json_build_object('id', r.saved_by, 'name', actor_name(r.saved_by)) AS "savedBy"
      FROM indicator_reports r WHERE r.package_id = ${packageId}::uuid`;
  return row;
}

/** Raises the version of the part by one. @returns whether it was the one that is asked for */
export async function raiseVersion(tx: EntityManager, packageId: string, version: number): Promise<boolean> {
  const rows =
    version === 1
      ? await tx.sql<object[]>`
          INSERT INTO indicator_reports (package_id) VALUES (${packageId}::uuid)
              ON CONFLICT (package_id) DO NOTHING RETURNING version`
      : await tx.sql<object[]>`
          WITH raised AS (
            UPDATE indicator_reports SET version = version + 1
             WHERE package_id = ${packageId}::uuid AND version = ${version}::integer RETURNING version)
          SELECT version FROM raised`;
  return rows.length === 1;
}

type EntryRow = Omit<IndicatorEntry, 'cells'> & { cells: Record<string, Record<string, number>> };

/** In no order: the indicators of the award have one. */
export async function listEntries(tx: EntityManager, packageId: string): Promise<IndicatorEntry[]> {
  const rows = await tx.sql<EntryRow[]>`
    ${KEPT} SELECT v.award_indicator_id AS "awardIndicatorId", v.total, v.numerator, v.denominator, v.cells,
           v.new_persons AS "newPersons", v.remark
      FROM indicator_values v WHERE v.package_id = ${packageId}::uuid`;
  return rows.map(({ cells, ...row }) => ({ ...row, cells: toCells(cells) }));
}

const toCells = (stored: EntryRow['cells']): Cell[] =>
  Object.entries(stored).flatMap(([breakdown, boxes]) =>
    Object.entries(boxes).map(([cell, value]) => ({ breakdown, cell, value })),
  );

function toStored(cells: readonly Cell[]): EntryRow['cells'] {
  const stored: EntryRow['cells'] = {};
  for (const { breakdown, cell, value } of cells) stored[breakdown] = { ...stored[breakdown], [cell]: value };
  return stored;
}

/** Makes these all that the package says; what stays the same is not written again. */
export async function storeEntries(
  tx: EntityManager,
  packageId: string,
  entries: readonly IndicatorEntry[],
): Promise<void> {
  const rows = JSON.stringify(entries.map((entry) => ({ ...entry, cells: toStored(entry.cells) })));
  await tx.sql`
    DELETE FROM indicator_values v
     WHERE v.package_id = ${packageId}::uuid
       AND v.award_indicator_id NOT IN (SELECT n."awardIndicatorId"
             FROM jsonb_to_recordset(${rows}::jsonb) AS n ("awardIndicatorId" uuid))`;
  await tx.sql`
    INSERT INTO indicator_values AS v (package_id, award_indicator_id, total, numerator, denominator, cells, new_persons, remark)
    SELECT ${packageId}::uuid, n."awardIndicatorId", n.total, n.numerator, n.denominator, n.cells, n."newPersons", n.remark
      FROM jsonb_to_recordset(${rows}::jsonb) AS n ("awardIndicatorId" uuid, total integer, numerator integer,
             denominator integer, cells jsonb, "newPersons" integer, remark text)
        ON CONFLICT (package_id, award_indicator_id) DO UPDATE
       SET total = EXCLUDED.total, numerator = EXCLUDED.numerator, denominator = EXCLUDED.denominator,
           cells = EXCLUDED.cells, new_persons = EXCLUDED.new_persons, remark = EXCLUDED.remark
     WHERE (v.total, v.numerator, v.denominator, v.cells, v.new_persons, v.remark) IS DISTINCT FROM
           (EXCLUDED.total, EXCLUDED.numerator, EXCLUDED.denominator, EXCLUDED.cells, EXCLUDED.new_persons, EXCLUDED.remark)`;
}

/** Copies everything that a package says into the draft that corrects it. */
export async function copyEntries(tx: EntityManager, fromId: string, toId: string): Promise<void> {
  await tx.sql`
    INSERT INTO indicator_reports (package_id)
    SELECT ${toId}::uuid FROM indicator_reports WHERE package_id = ${fromId}::uuid`;
  await tx.sql`
    INSERT INTO indicator_values (package_id, award_indicator_id, total, numerator, denominator, cells, new_persons, remark)
    SELECT ${toId}::uuid, award_indicator_id, total, numerator, denominator, cells, new_persons, remark
      FROM indicator_values WHERE package_id = ${fromId}::uuid`;
}

/**
 * What reports of an award that were handed over say, one for each period, earliest first.
 *
 * Packages are joined by their award too: under row-level security the server read all values else.
 *
 * Where a correction is under way, what was accepted counts until the correction is. Reports on request are left out:
 * their periods are those of others.
 */
export async function listFigures(tx: EntityManager, awardId: string): Promise<ReportedFigures[]> {
  return tx.sql<ReportedFigures[]>`
    ${KEPT} SELECT * FROM (
      SELECT DISTINCT ON (v.award_indicator_id, p.kind, p.period_ends_on)
             v.award_indicator_id AS "awardIndicatorId", p.id AS "packageId", p.kind, p.state,
             p.period_starts_on AS "periodStartsOn", p.period_ends_on AS "periodEndsOn", v.total, v.numerator,
             v.denominator, v.new_persons AS "newPersons"
        FROM indicator_values v JOIN report_packages p ON (p.id, p.award_id) = (v.package_id, v.award_id)
       WHERE v.award_id = ${awardId}::uuid AND p.kind <> 'ad-hoc' AND p.superseded_by_id IS NULL
         AND p.state IN ('submitted', 'in-review', 'changes-requested', 'accepted')
       ORDER BY v.award_indicator_id, p.kind, p.period_ends_on, p.state = 'accepted' DESC, p.revision DESC) f
     ORDER BY f."periodEndsOn", f.kind DESC, f."awardIndicatorId"`;
}

/** The last day of the award as it stands. */
export async function findLastDay(tx: EntityManager, awardId: string): Promise<IsoDate | null> {
  const [row] = await tx.sql<{ endsOn: IsoDate | null }[]>`
    ${KEPT} SELECT ends_on AS "endsOn" FROM awards WHERE id = ${awardId}::uuid`;
  return row?.endsOn ?? null;
}
