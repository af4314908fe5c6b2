import { KEPT } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { type AwardIndicator, type Indicator, type IndicatorTarget, type IndicatorTerms } from './indicator';

const COLUMNS = `i.id, i.award_id AS "awardId", i.number, i.name, i.definition, i.unit, i.adds,
  i.unique_persons AS "uniquePersons", i.numerator, i.denominator, i.breakdowns,
  i.effective_from AS "effectiveFrom", i.effective_until AS "effectiveUntil"`;

const AWARD_INDICATORS = `
  SELECT a.id, a.award_id AS "awardId", (SELECT to_jsonb(s) FROM (SELECT ${COLUMNS}) s) AS indicator, a.baseline,
         a.baseline_note AS "baselineNote", a.asked_from AS "askedFrom", a.asked_until AS "askedUntil", a.version,
         coalesce((SELECT jsonb_agg(jsonb_build_object('yearOfAction', t.year_of_action, 'value', t.value)
                            ORDER BY t.year_of_action NULLS LAST)
                     FROM indicator_targets t WHERE t.award_indicator_id = a.id), '[]') AS targets
    FROM award_indicators a JOIN indicators i ON i.id = a.indicator_id`;

/** Standard indicators in the order of their numbers, each wording apart. */
export async function listCatalogue(tx: EntityManager): Promise<Indicator[]> {
  return tx.sql<Indicator[]>`
    SELECT ${() => COLUMNS} FROM indicators i WHERE i.award_id IS NULL
     ORDER BY i.number, i.effective_from NULLS FIRST, i.id`;
}

/** Of the catalogue by its id. */
export async function findStandard(tx: EntityManager, id: string): Promise<Indicator | null> {
  const [row = null] = await tx.sql<Indicator[]>`
    SELECT ${() => COLUMNS} FROM indicators i WHERE i.award_id IS NULL AND i.id = ${id}::uuid`;
  return row;
}

/** Standard ones in the order of their numbers, then the award's own. */
export async function listOfAward(tx: EntityManager, awardId: string): Promise<AwardIndicator[]> {
  return tx.sql<AwardIndicator[]>`
    ${KEPT} ${() => AWARD_INDICATORS} WHERE a.award_id = ${awardId}::uuid
     ORDER BY i.award_id IS NOT NULL, i.number, a.id`;
}

export async function findOfAward(
  tx: EntityManager,
  awardId: string,
  id: string,
): Promise<AwardIndicator | null> {
  const [row = null] = await tx.sql<AwardIndicator[]>`
    ${() => AWARD_INDICATORS} WHERE a.award_id = ${awardId}::uuid AND a.id = ${id}::uuid`;
  return row;
}

/** @returns the id of an indicator of the award's own */
export async function appendOwn(tx: EntityManager, awardId: string, terms: IndicatorTerms): Promise<string> {
  const [row] = await tx.sql<{ id: string }[]>`
    INSERT INTO indicators (award_id, number, name, definition, unit, adds, unique_persons, numerator, denominator, breakdowns)
    VALUES (${awardId}::uuid, ${terms.number}, ${terms.name}, ${terms.definition}, ${terms.unit}, ${terms.adds},
            ${terms.uniquePersons}::boolean, ${terms.numerator}::text, ${terms.denominator}::text,
            ${JSON.stringify(terms.breakdowns)}::jsonb) RETURNING id`;
  return row?.id ?? '';
}

type Standing = Pick<AwardIndicator, 'baseline' | 'baselineNote' | 'askedFrom' | 'askedUntil'>;

/** @returns its id */
export async function appendOfAward(
  tx: EntityManager,
  awardId: string,
  indicatorId: string,
  { baseline, baselineNote, askedFrom, askedUntil }: Standing,
): Promise<string> {
  const [row] = await tx.sql<{ id: string }[]>`
    INSERT INTO award_indicators (award_id, indicator_id, baseline, baseline_note, asked_from, asked_until)
    VALUES (${awardId}::uuid, ${indicatorId}::uuid, ${baseline}::integer, ${baselineNote}, ${askedFrom}::date,
            ${askedUntil}::date) RETURNING id`;
  return row?.id ?? '';
}

/** Stores all of it; the version rises by one. */
export async function storeOfAward(
  tx: EntityManager,
  id: string,
  { baseline, baselineNote, askedFrom, askedUntil }: Standing,
): Promise<void> {
  await tx.sql`
    UPDATE award_indicators
       SET baseline = ${baseline}::integer, baseline_note = ${baselineNote}, asked_from = ${askedFrom}::date,
           asked_until = ${askedUntil}::date, version = version + 1
     WHERE id = ${id}::uuid`;
}

/** Makes these all the targets that there are; what stays the same is not written again. */
export async function storeTargets(
  tx: EntityManager,
  id: string,
  targets: readonly IndicatorTarget[],
): Promise<void> {
  const list = JSON.stringify(targets);
  await tx.sql`
    DELETE FROM indicator_targets t
     WHERE t.award_indicator_id = ${id}::uuid
       AND NOT EXISTS (SELECT FROM jsonb_to_recordset(${list}::jsonb) AS n ("yearOfAction" integer)
                        WHERE n."yearOfAction" IS NOT DISTINCT FROM t.year_of_action)`;
  await tx.sql`
    INSERT INTO indicator_targets AS t (award_indicator_id, year_of_action, value)
    SELECT ${id}::uuid, n."yearOfAction", n.value
      FROM jsonb_to_recordset(${list}::jsonb) AS n ("yearOfAction" integer, value integer)
        ON CONFLICT (award_indicator_id, year_of_action) DO UPDATE SET value = EXCLUDED.value
     WHERE t.value <> EXCLUDED.value`;
}

/** With its targets and, of an award's own, what it counts. */
export async function removeOfAward(tx: EntityManager, { id, indicator }: AwardIndicator): Promise<void> {
  await tx.sql`DELETE FROM indicator_targets WHERE award_indicator_id = ${id}::uuid`;
  await tx.sql`DELETE FROM award_indicators WHERE id = ${id}::uuid`;
  if (indicator.awardId !== null) await tx.sql`DELETE FROM indicators WHERE id = ${indicator.id}::uuid`;
}

/** How many packages say something of it. */
export async function countReports(tx: EntityManager, id: string): Promise<number> {
  const [row] = await tx.sql<{ count: number }[]>`
    SELECT count(*)::int AS count FROM indicator_values WHERE award_indicator_id = ${id}::uuid`;
  return row?.count ?? 0;
}
