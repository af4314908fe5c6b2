import { type EntryFilter } from '@awardbook/ledger';
import { type EntityManager } from 'typeorm';
import { type Cube } from './cube';
import { conditionsOf, NOTHING_STALE, type SumsToRead, sumsToRead } from './cube-rows.queries';
import { type Dimension, SQL_OF_DIMENSION } from './dimension';
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

/** Allotments are not yet anybody's: every dimension of awards is unallocated. */
const NOBODYS = `'unallocated' AS category, 'unallocated' AS program_type, 'unallocated' AS place,
           NULL::uuid AS implementer_id, NULL::uuid AS award_id`;
const ALLOTTED_ROWS = `
    SELECT fund_id, quarter_of_action, provenance, ${NOBODYS}, signed_cents AS allotted_cents FROM allotments
    UNION ALL
    SELECT moved_from_fund_id, quarter_of_action, provenance, ${NOBODYS}, -signed_cents
      FROM allotments WHERE moved_from_fund_id IS NOT NULL`;

/** Sums by the columns that decide the dimensions: few rows, so that joins and keys made of text cost nothing. */
function addedUp(
  query: SpendingQuery,
  columns: readonly string[],
  { cube, rowsOf }: { cube: Cube; rowsOf: SumsToRead['rowsOf'] },
  conditions: string,
): string {
  const isAllotted = query.measure === 'allotted';
  const sum = SUM_OF_MEASURE[query.measure];
  const isYearMade = isAllotted || cube.period === 'quarter_of_action';
  const read = columns.map((name) =>
    name === 'year_of_action' && isYearMade ? 'r.quarter_of_action / 10 AS year_of_action' : `r.${name}`,
  );
  return `
       SELECT ${[...read, ''].join(', ')} sum_cents(${sum}) AS cents,
              sum_cents(${sum}) FILTER (WHERE r.provenance = 'synthetic') AS synthetic_cents
         FROM (${isAllotted ? ALLOTTED_ROWS : rowsOf(cube)}) r
        WHERE ${conditions}
        GROUP BY ${read.map((_, index) => index + 1).join(', ')}`;
}

const JOINS: Readonly<Partial<Record<string, string>>> = {
  fund_id: 'JOIN funds f ON f.id = r.fund_id JOIN treasury_accounts t ON t.id = f.treasury_account_id',
  place: 'LEFT JOIN places p ON p.code = r.place',
};

/**
 * Unordered; combinations without entries are absent.
 *
 * @param tx a snapshot
 */
export async function listSpendingCells(
  tx: EntityManager,
  query: SpendingQuery,
  cube: Cube,
): Promise<SpendingCells> {
  const isAllotted = query.measure === 'allotted';
  const { stale, rowsOf } = isAllotted ? NOTHING_STALE : await sumsToRead(tx);
  const parameters: unknown[] = [];
  const conditions = conditionsOf(query.filter, isAllotted ? 'quarter_of_action' : cube.period, parameters);
  const by = SQL_OF_DIMENSION[query.by];
  const across = query.across === null ? null : SQL_OF_DIMENSION[query.across];
  const columns = [...new Set([by.column, ...(across === null ? [] : [across.column])])];
  const key = (text: string) => `coalesce(${text}, 'unallocated')`;
  const [answer] = await tx.query<
    { staleKeys: number; asOf: string; cells: [string, string, string, string][] | null }[]
  >(
    `WITH stale AS MATERIALIZED (${stale}),
     sums AS (
       SELECT ${key(by.key)} AS by_key, ${across === null ? "''" : key(across.key)} AS across_key,
              sum_cents(r.cents)::text AS cents, sum_cents(r.synthetic_cents)::text AS synthetic_cents
         FROM (${addedUp(query, columns, { cube, rowsOf }, conditions)}) r
         ${columns.map((name) => JOINS[name] ?? '').join(' ')}
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
