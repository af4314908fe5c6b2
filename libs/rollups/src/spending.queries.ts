import { type EntryFilter } from '@awardbook/ledger';
import { type EntityManager } from 'typeorm';
import { type Cube, type CubeColumn } from './cube';
import { type Dimension, KEY_OF_DIMENSION } from './dimension';
import { type Measure } from './measure';

/** One sum of a report. */
export interface SpendingCell {
  by: string;
  /** Empty without a second dimension. */
  across: string;
  cents: bigint;
  /** How much of it is invented sample data. */
  syntheticCents: bigint;
}

export interface SpendingCells {
  cells: SpendingCell[];
  /** Keys whose sums were taken from the ledger itself because their stored sums are out of date. */
  staleKeys: number;
  /** When the sums were true: RFC 3339, UTC, whole seconds. */
  asOf: string;
}

export interface SpendingQuery {
  by: Dimension;
  across: Dimension | null;
  measure: Measure;
  filter: EntryFilter;
}

const SUM_OF_MEASURE: Readonly<Record<Measure, string>> = {
  allotted: 'r.allotted_cents',
  committed: 'r.committed_cents',
  obligated: 'r.obligated_cents',
  disbursed: 'r.disbursed_cents',
  unliquidated: 'r.obligated_cents - r.disbursed_cents',
};

const CENTS = ['committed_cents', 'obligated_cents', 'disbursed_cents'] as const;
const ALL_COLUMNS: readonly CubeColumn[] = [
  'program_type',
  'category',
  'place',
  'implementer_id',
  'award_id',
];

/** The stored sums, less those that are stale, plus the same keys straight from the ledger: exact at any moment. */
function rowsOf(cube: Cube): string {
  const columns = ['fund_id', 'quarter_of_action', 'provenance', ...cube.columns];
  const select = (alias: string, sign: string) =>
    [...columns.map((name) => `${alias}.${name}`), ...CENTS.map((name) => `${sign}${alias}.${name}`)].join(
      ', ',
    );
  return `
    SELECT ${[...columns, ...CENTS].join(', ')} FROM ${cube.table}
    UNION ALL
    SELECT ${select('o', '-')} FROM award_rollups o JOIN stale s ON (s.award_id, s.quarter_of_action) = (o.award_id, o.quarter_of_action)
    UNION ALL
    SELECT ${select('n', '')} FROM computed_rollups(
      (SELECT array_agg(award_id ORDER BY award_id, quarter_of_action) FROM stale),
      (SELECT array_agg(quarter_of_action ORDER BY award_id, quarter_of_action) FROM stale)) n`;
}

/** Allotments are not yet anybody's: every dimension of awards is unallocated. */
const ALLOTTED_ROWS = `
    SELECT a.fund_id, a.quarter_of_action, a.provenance, ${ALL_COLUMNS.map((name) => `NULL::text AS ${name}`).join(', ')}, a.signed_cents AS allotted_cents FROM allotments a
    UNION ALL
    SELECT a.moved_from_fund_id, a.quarter_of_action, a.provenance, ${ALL_COLUMNS.map(() => 'NULL').join(', ')}, -a.signed_cents
      FROM allotments a WHERE a.moved_from_fund_id IS NOT NULL`;

function parametersOf(filter: EntryFilter): unknown[] {
  return [
    filter.yearOfActionFrom === undefined ? null : filter.yearOfActionFrom * 10 + 1,
    filter.yearOfActionTo === undefined ? null : filter.yearOfActionTo * 10 + 4,
    filter.quarter ?? null,
    filter.yearOfFundsFrom ?? null,
    filter.yearOfFundsTo ?? null,
    filter.account ?? null,
    filter.treasuryAccount ?? null,
    filter.office ?? null,
    filter.provenance ?? null,
  ];
}

const FUND_CONDITIONS = `
       ($1::int IS NULL OR r.quarter_of_action >= $1) AND ($2::int IS NULL OR r.quarter_of_action <= $2)
   AND ($3::int IS NULL OR r.quarter_of_action = $3)
   AND ($4::int IS NULL OR f.year_of_funds >= $4) AND ($5::int IS NULL OR f.year_of_funds <= $5)
   AND ($6::text IS NULL OR f.account_code = $6) AND ($7::text IS NULL OR t.code = $7)
   AND ($8::text IS NULL OR f.office_code = $8) AND ($9::provenance IS NULL OR r.provenance = $9)`;

/** Conditions on what an award is; only those that are asked for, since not every cube has every column. */
function awardConditions(filter: EntryFilter, parameters: unknown[]): string {
  const conditions: [string, string | undefined][] = [
    ["coalesce(r.category, 'unallocated')", filter.category],
    ["coalesce(r.program_type, 'unallocated')", filter.programType],
    ["coalesce(r.place, 'unallocated')", filter.country],
    ["coalesce(p.region, 'unallocated')", filter.region],
    ["coalesce(r.implementer_id::text, 'unallocated')", filter.implementer],
    ["coalesce(r.award_id::text, 'unallocated')", filter.award],
  ];
  return conditions
    .filter((condition) => condition[1] !== undefined)
    .map(([column, value]) => `AND ${column} = $${parameters.push(value)}`)
    .join(' ');
}

/** Unordered; combinations without entries are absent. */
export async function listSpendingCells(
  tx: EntityManager,
  query: SpendingQuery,
  cube: Cube,
): Promise<SpendingCells> {
  const allotted = query.measure === 'allotted';
  const parameters = parametersOf(query.filter);
  const conditions = awardConditions(query.filter, parameters);
  const hasPlace = allotted || cube.columns.includes('place');
  const key = (dimension: Dimension | null) =>
    dimension === null ? "''" : `coalesce(${KEY_OF_DIMENSION[dimension]}, 'unallocated')`;
  const sum = SUM_OF_MEASURE[query.measure];
  const [answer] = await tx.query<
    { staleKeys: number; asOf: string; cells: [string, string, string, string][] | null }[]
  >(
    `WITH stale AS MATERIALIZED (SELECT DISTINCT award_id, quarter_of_action FROM stale_rollups${allotted ? ' WHERE false' : ''}),
     sums AS (
       SELECT ${key(query.by)} AS by_key, ${key(query.across)} AS across_key, sum(${sum})::text AS cents,
              coalesce(sum(${sum}) FILTER (WHERE r.provenance = 'synthetic'), 0)::text AS synthetic_cents
         FROM (${allotted ? ALLOTTED_ROWS : rowsOf(cube)}) r
         JOIN funds f ON f.id = r.fund_id
         JOIN treasury_accounts t ON t.id = f.treasury_account_id
         ${hasPlace ? 'LEFT JOIN places p ON p.code = r.place' : ''}
        WHERE ${FUND_CONDITIONS} ${conditions}
        GROUP BY 1, 2)
     SELECT (SELECT count(*) FROM stale)::int AS "staleKeys",
            to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "asOf",
            (SELECT json_agg(json_build_array(by_key, across_key, cents, synthetic_cents)) FROM sums) AS cells`,
    parameters,
  );
  const cells = (answer?.cells ?? []).map(([by, across, cents, syntheticCents]) => ({
    by,
    across,
    cents: BigInt(cents),
    syntheticCents: BigInt(syntheticCents),
  }));
  return { cells, staleKeys: answer?.staleKeys ?? 0, asOf: answer?.asOf ?? '' };
}
