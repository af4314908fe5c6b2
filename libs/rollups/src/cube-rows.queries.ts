import { KEPT } from '@awardbook/database';
import { type EntryFilter } from '@awardbook/ledger';
import { type EntityManager } from 'typeorm';
import { type Cube } from './cube';

/** Awards and quarters whose stored sums are out of date, each once. */
const STALE_KEYS =
  'SELECT DISTINCT award_id, q AS quarter_of_action FROM stale_rollups CROSS JOIN unnest(quarters_of_action) q';

/** How a report reads sums. */
export interface SumsToRead {
  /** Finds the keys whose sums are out of date; `rowsOf` reads it by the name "stale". */
  readonly stale: string;
  /** The sums of a cube, exact at the moment of reading. */
  readonly rowsOf: (cube: Cube) => string;
}

/** While no sum is out of date, the stored ones are exact. */
export const NOTHING_STALE: SumsToRead = { stale: `${STALE_KEYS} WHERE false`, rowsOf: storedRowsOf };

const SOMETHING_STALE: SumsToRead = { stale: STALE_KEYS, rowsOf: exactRowsOf };

/**
 * Mostly nothing is stale, and planning how stale sums would be made anew takes longer than a report: so whether there
 * are any is asked first.
 *
 * @param tx a snapshot: what is stale must not change before the report reads it
 */
export async function sumsToRead(tx: EntityManager): Promise<SumsToRead> {
  const [row] = await tx.sql<{ isAny: boolean }[]>`
    ${KEPT} SELECT EXISTS (SELECT FROM stale_rollups) AS "isAny"`;
  return row?.isAny === true ? SOMETHING_STALE : NOTHING_STALE;
}

const CENTS = ['committed_cents', 'obligated_cents', 'disbursed_cents'] as const;

function storedRowsOf({ table, period, columns }: Cube): string {
  return `
    SELECT ${['provenance', period, ...columns, ...CENTS].join(', ')} FROM ${table}`;
}

/**
 * The stored sums, less those that are stale, plus the same keys straight from the ledger: exact at any moment.
 *
 * OFFSET keeps a report's conditions out of the look-up by key: for a place's sake PostgreSQL read all its finest sums.
 */
function exactRowsOf({ table, period, columns }: Cube): string {
  const select = (alias: string, sign: string) =>
    [
      `${alias}.provenance`,
      period === 'year_of_action' ? `${alias}.quarter_of_action / 10` : `${alias}.quarter_of_action`,
      ...columns.map((name) => `${alias}.${name}`),
      ...CENTS.map((name) => `${sign}${alias}.${name}`),
    ].join(', ');
  return `${storedRowsOf({ table, period, columns })}
    UNION ALL
    SELECT ${select('o', '-')} FROM stale s
     CROSS JOIN LATERAL (SELECT * FROM award_rollups a WHERE (a.award_id, a.quarter_of_action) = (s.award_id, s.quarter_of_action) OFFSET 0) o
    UNION ALL
    SELECT ${select('n', '')}
      FROM (SELECT array_agg(award_id) AS awards, array_agg(quarter_of_action) AS quarters FROM stale HAVING count(*) > 0) k
     CROSS JOIN LATERAL computed_rollups(k.awards, k.quarters) n`;
}

/** Conditions on what was asked for and on nothing else: not every cube has every column. */
export function conditionsOf(filter: EntryFilter, period: Cube['period'], parameters: unknown[]): string {
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
    // An array, which an index is looked up by; a subselect would be joined to all rows.
    ...when(
      filter.region,
      (value) => `r.place = ANY (ARRAY(SELECT code FROM places WHERE region = ${value}::text
                    UNION ALL SELECT 'unallocated' WHERE ${value}::text = 'unallocated'))`,
    ),
    ...when(filter.implementer, (value) => `r.implementer_id = ${value}::uuid`),
    ...when(filter.award, (value) => `r.award_id = ${value}::uuid`),
    ...(onFunds.length === 0 ? [] : [funds]),
  ];
  return all.join(' AND ');
}
