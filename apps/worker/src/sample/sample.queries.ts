import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type EntityManager } from 'typeorm';
import { ENTRY_COLUMNS, entryLines } from './entry-lines';
import { type AwardRow, type EntryRow, type Register } from './rows';

/** Whether nothing was ever recorded here; reference data does not count. */
export async function hasNothingRecorded(tx: EntityManager): Promise<boolean> {
  const [found] = await tx.sql<{ empty: boolean }[]>`
    SELECT NOT EXISTS (SELECT FROM portfolio) AND NOT EXISTS (SELECT FROM funds)
       AND NOT EXISTS (SELECT FROM appropriation_balances) AND NOT EXISTS (SELECT FROM implementers)
       AND NOT EXISTS (SELECT FROM awards) AND NOT EXISTS (SELECT FROM ledger_entries) AS empty`;
  return found?.empty === true;
}

/** Amounts go as text: JSON has no whole numbers of that size. */
function toJson(rows: readonly object[]): string {
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}

/** Everything but the entries, each table by one statement, so that each rule is checked once. */
export async function insertRegister(tx: EntityManager, register: Register): Promise<void> {
  await insertFunds(tx, register);
  await insertImplementers(tx, register);
  await insertAwards(tx, register.awards);
}

async function insertFunds(tx: EntityManager, register: Register): Promise<void> {
  const funds = toJson(register.funds);
  await tx.sql`
    INSERT INTO appropriation_balances (treasury_account_id, year_of_funds)
    SELECT DISTINCT t.id, f."yearOfFunds"
      FROM jsonb_to_recordset(${funds}::jsonb) f ("treasuryAccount" text, "yearOfFunds" int)
      JOIN treasury_accounts t ON t.code = f."treasuryAccount"`;
  await tx.sql`
    INSERT INTO appropriations (id, treasury_account_id, year_of_funds, amount_cents, appropriated_on, status, source,
                                provenance, reference)
    SELECT a.id, t.id, a."yearOfFunds", a.cents, a."appropriatedOn", a.status, a.source, a.provenance, a.reference
      FROM jsonb_to_recordset(${toJson(register.appropriations)}::jsonb) a (id uuid, "treasuryAccount" text,
           "yearOfFunds" int, cents bigint, "appropriatedOn" date, status text, source text, provenance provenance,
           reference text)
      JOIN treasury_accounts t ON t.code = a."treasuryAccount"`;
  await tx.sql`
    INSERT INTO funds (id, office_code, treasury_account_id, account_code, year_of_funds)
    SELECT f.id, f.office, t.id, t.account_code, f."yearOfFunds"
      FROM jsonb_to_recordset(${funds}::jsonb) f (id uuid, office text, "treasuryAccount" text, "yearOfFunds" int)
      JOIN treasury_accounts t ON t.code = f."treasuryAccount"`;
  await tx.sql`
    INSERT INTO allotments (id, fund_id, amount_cents, allotted_on, status, source, provenance, reference)
    SELECT a.id, a."fundId", a.cents, a."allottedOn", a.status, a.source, a.provenance, a.reference
      FROM jsonb_to_recordset(${toJson(register.allotments)}::jsonb) a (id uuid, "fundId" uuid, cents bigint,
           "allottedOn" date, status text, source text, provenance provenance, reference text)`;
}

async function insertImplementers(tx: EntityManager, { implementers }: Register): Promise<void> {
  const rows = toJson(implementers);
  await tx.sql`
    INSERT INTO implementers (id, name, type, provenance)
    SELECT * FROM jsonb_to_recordset(${rows}::jsonb) AS i (id uuid, name text, type text, provenance provenance)`;
  await tx.sql`
    INSERT INTO implementer_names (implementer_id, name)
    SELECT i.id, name FROM jsonb_to_recordset(${rows}::jsonb) AS i (id uuid, names text[]), unnest(i.names) AS name`;
}

/** So many awards go to the server in one statement, so that their text stays small. */
const AWARDS_AT_ONCE = 5_000;

async function insertAwards(tx: EntityManager, awards: Iterable<AwardRow>): Promise<void> {
  let chunk: AwardRow[] = [];
  let stored = 0;
  const store = async (): Promise<void> => {
    await insertAwardRows(tx, chunk);
    // Fresh statistics after the first rows, or the dealing of shares plans for empty tables.
    if (stored === 0) await tx.sql`ANALYZE awards`;
    await insertShares(tx, chunk, stored === 0);
    stored += chunk.length;
    chunk = [];
  };
  for (const award of awards) {
    chunk.push(award);
    if (chunk.length === AWARDS_AT_ONCE) await store();
  }
  if (chunk.length > 0) await store();
  await tx.sql`ANALYZE awards, award_versions, award_category_shares, award_country_shares, share_cells`;
}

async function insertAwardRows(tx: EntityManager, awards: readonly AwardRow[]): Promise<void> {
  const rows = toJson(awards.map(({ categories: _categories, countries: _countries, ...award }) => award));
  await tx.sql`
    INSERT INTO awards (id, fain, title, instrument, implementer_id, program_type, ceiling_cents, starts_on, ends_on,
                        provenance, source)
    SELECT a.id, a.fain, a.title, a.instrument, a."implementerId", a."programType", a."ceilingCents", a."startsOn",
           a."endsOn", a.provenance, a.source
      FROM jsonb_to_recordset(${rows}::jsonb) a (id uuid, fain text, title text, instrument text, "implementerId" uuid,
           "programType" text, "ceilingCents" bigint, "startsOn" date, "endsOn" date, provenance provenance, source text)`;
}

async function insertShares(tx: EntityManager, awards: readonly AwardRow[], analyze: boolean): Promise<void> {
  await tx.sql`
    INSERT INTO award_category_shares (award_id, effective_on, category, basis_points)
    SELECT s.* FROM jsonb_to_recordset(${toJson(sharesOf(awards, 'categories'))}::jsonb)
           AS s ("awardId" uuid, "effectiveOn" date, code text, "basisPoints" int)`;
  if (analyze) await tx.sql`ANALYZE award_category_shares`;
  await tx.sql`
    INSERT INTO award_country_shares (award_id, effective_on, place, basis_points)
    SELECT s.* FROM jsonb_to_recordset(${toJson(sharesOf(awards, 'countries'))}::jsonb)
           AS s ("awardId" uuid, "effectiveOn" date, code text, "basisPoints" int)`;
}

function sharesOf(awards: readonly AwardRow[], split: 'categories' | 'countries'): object[] {
  return awards.flatMap((award) =>
    award[split].flatMap(({ effectiveOn, shares }) =>
      shares.map(([code, basisPoints]) => ({ awardId: award.id, effectiveOn, code, basisPoints })),
    ),
  );
}

/** Stores entries by one COPY, so that the ledger's rules are checked once for all of them. */
export async function copyEntries(tx: EntityManager, rows: Iterable<EntryRow>): Promise<void> {
  const client = (await tx.queryRunner?.connect()) as PoolClient;
  const copy = client.query(copyFrom(`COPY ledger_entries (${ENTRY_COLUMNS}) FROM STDIN`));
  await pipeline(Readable.from(entryLines(rows), { objectMode: false }), copy);
}

/** The planner's statistics of what was just stored; without them the first refresh of the roll-ups runs for minutes. */
export async function analyzeLedger(tx: EntityManager): Promise<void> {
  await tx.sql`
    ANALYZE ledger_entries, funding_strips, award_balances, funds, implementers, implementer_names, stale_rollups`;
}
