import { type EntryFilter } from '@awardbook/ledger';
import { type EntityManager } from 'typeorm';
import { type Cube } from './cube';
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

const CENTS = ['committed_cents', 'obligated_cents', 'disbursed_cents'] as const;

/** The stored sums, less those that are stale, plus the same keys straight from the ledger: exact at any moment. */
function rowsOf({ table, period, columns }: Cube): string {
  const select = (alias: string, sign: string) =>
    [
      `${alias}.fund_id, ${alias}.provenance`,
      period === 'year_of_action' ? `${alias}.quarter_of_action / 10` : `${alias}.quarter_of_action`,
      ...columns.map((name) => `${alias}.${name}`),
      ...CENTS.map((name) => `${sign}${alias}.${name}`),
    ].join(', ');
  return `
    SELECT ${['fund_id', 'provenance', period, ...columns, ...CENTS].join(', ')} FROM ${table}
    UNION ALL
    SELECT ${select('o', '-')} FROM award_rollups o JOIN stale s ON (s.award_id, s.quarter_of_action) = (o.award_id, o.quarter_of_action)
    UNION ALL
    SELECT ${select('n', '')}
      FROM (SELECT array_agg(award_id) AS awards, array_agg(quarter_of_action) AS quarters FROM stale HAVING count(*) > 0) k
     CROSS JOIN LATERAL computed_rollups(k.awards, k.quarters) n`;
}

/** Allotments are not yet anybody's: every dimension of awards is unallocated. */
const NOBODYS = `'unallocated' AS category, 'unallocated' AS program_type, 'unallocated' AS place,
           NULL::uuid AS implementer_id, NULL::uuid AS award_id`;
const ALLOTTED_ROWS = `
    SELECT fund_id, quarter_of_action, provenance, ${NOBODYS}, signed_cents AS allotted_cents FROM allotments
    UNION ALL
    SELECT moved_from_fund_id, quarter_of_action, provenance, ${NOBODYS}, -signed_cents
      FROM allotments WHERE moved_from_fund_id IS NOT NULL`;

/** Conditions on what was asked for and on nothing else: not every cube has every column. */
function conditionsOf(filter: EntryFilter, period: Cube['period'], parameters: unknown[]): string {
  const when = (value: unknown, condition: (placeholder: string) => string): string[] =>
    value === undefined ? [] : [condition(`$${parameters.push(value)}`)];
  const byYear = period === 'year_of_action';
  const onFunds = [
    ...when(filter.yearOfFundsFrom, (value) => `f.year_of_funds >= ${value}::int`),
    ...when(filter.yearOfFundsTo, (value) => `f.year_of_funds <= ${value}::int`),
    ...when(filter.account, (value) => `f.account_code = ${value}::text`),
    ...when(filter.treasuryAccount, (value) => `t.code = ${value}::text`),
    ...when(filter.office, (value) => `f.office_code = ${value}::text`),
  ];
  const funds = `r.fund_id IN (SELECT f.id FROM funds f JOIN treasury_accounts t ON t.id = f.treasury_account_id
                    WHERE ${onFunds.join(' AND ')})`;
  const all = [
    'true',
    ...when(filter.yearOfActionFrom, (value) => `r.${period} >= ${value}::int${byYear ? '' : ' * 10 + 1'}`),
    ...when(filter.yearOfActionTo, (value) => `r.${period} <= ${value}::int${byYear ? '' : ' * 10 + 4'}`),
    ...when(filter.quarter, (value) => `r.quarter_of_action = ${value}::int`),
    ...when(filter.provenance, (value) => `r.provenance = ${value}::provenance`),
    ...when(filter.category, (value) => `r.category = ${value}::text`),
    ...when(filter.programType, (value) => `r.program_type = ${value}::text`),
    ...when(filter.country, (value) => `r.place = ${value}::text`),
    ...when(
      filter.region,
      (value) => `r.place IN (SELECT code FROM places WHERE region = ${value}::text
                    UNION ALL SELECT 'unallocated' WHERE ${value}::text = 'unallocated')`,
    ),
    ...when(filter.implementer, (value) => `r.implementer_id = ${value}::uuid`),
    ...when(filter.award, (value) => `r.award_id = ${value}::uuid`),
    ...(onFunds.length === 0 ? [] : [funds]),
  ];
  return all.join(' AND ');
}

/** Sums by the columns that decide the dimensions: few rows, so that joins and keys made of text cost nothing. */
function addedUp(query: SpendingQuery, columns: readonly string[], cube: Cube, conditions: string): string {
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

/** Unordered; combinations without entries are absent. */
export async function listSpendingCells(
  tx: EntityManager,
  query: SpendingQuery,
  cube: Cube,
): Promise<SpendingCells> {
  const isAllotted = query.measure === 'allotted';
  const parameters: unknown[] = [];
  const conditions = conditionsOf(query.filter, isAllotted ? 'quarter_of_action' : cube.period, parameters);
  const by = SQL_OF_DIMENSION[query.by];
  const across = query.across === null ? null : SQL_OF_DIMENSION[query.across];
  const columns = [...new Set([by.column, ...(across === null ? [] : [across.column])])];
  const key = (text: string) => `coalesce(${text}, 'unallocated')`;
  const [answer] = await tx.query<
    { staleKeys: number; asOf: string; cells: [string, string, string, string][] | null }[]
  >(
    `WITH stale AS MATERIALIZED (
       SELECT DISTINCT award_id, q AS quarter_of_action FROM stale_rollups CROSS JOIN unnest(quarters_of_action) q
        ${isAllotted ? 'WHERE false' : ''}),
     sums AS (
       SELECT ${key(by.key)} AS by_key, ${across === null ? "''" : key(across.key)} AS across_key,
              sum_cents(r.cents)::text AS cents, sum_cents(r.synthetic_cents)::text AS synthetic_cents
         FROM (${addedUp(query, columns, cube, conditions)}) r
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
