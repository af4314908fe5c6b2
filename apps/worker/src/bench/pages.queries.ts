import { createHash, randomBytes } from 'node:crypto';
import { type Client } from 'pg';

/** Stores somebody of the leadership with a session; the value of its cookie. */
export async function storeReader(client: Client): Promise<string> {
  const cookie = randomBytes(32).toString('base64url');
  await client.query(
    `WITH reader AS (
       INSERT INTO people (name, email, role, status, last_seen_at)
       VALUES ('Bench Reader', $1, 'leadership', 'active', now()) RETURNING id)
     INSERT INTO sessions (id_hash, person_id, via, expires_at, address, agent)
     SELECT $2, id, 'password', now() + interval '12 hours', '127.0.0.1', 'bench' FROM reader`,
    [
      `reader-${randomBytes(4).toString('hex')}@example.test`,
      createHash('sha256').update(cookie, 'utf8').digest(),
    ],
  );
  return cookie;
}

/** Values that filters can have in the register, each of many awards; by the filter's name. */
export async function findFilterValues(client: Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; value: string }>(`
    SELECT 'programType' AS name, mode() WITHIN GROUP (ORDER BY program_type) AS value FROM awards
    UNION ALL SELECT 'instrument', mode() WITHIN GROUP (ORDER BY instrument) FROM awards
    UNION ALL SELECT 'status', mode() WITHIN GROUP (ORDER BY status) FROM awards
    UNION ALL SELECT 'provenance', mode() WITHIN GROUP (ORDER BY provenance)::text FROM awards
    UNION ALL SELECT 'implementer', mode() WITHIN GROUP (ORDER BY implementer_id)::text FROM awards
    UNION ALL SELECT 'category', mode() WITHIN GROUP (ORDER BY category) FROM award_category_shares
    UNION ALL SELECT 'country', mode() WITHIN GROUP (ORDER BY place) FROM award_country_shares
    UNION ALL SELECT 'region', mode() WITHIN GROUP (ORDER BY p.region)
                FROM award_country_shares s JOIN places p ON p.code = s.place
    UNION ALL SELECT 'account', mode() WITHIN GROUP (ORDER BY account_code) FROM funds
    UNION ALL SELECT 'yearOfFunds', mode() WITHIN GROUP (ORDER BY f.year_of_funds)::text
                FROM funding_strips s JOIN funds f ON f.id = s.fund_id
    UNION ALL SELECT 'concern', 'ended-unliquidated'
    UNION ALL SELECT 'active', 'no'`);
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

/** The FAIN of the award with the longest ledger. */
export async function findBusiestAward(client: Client): Promise<string> {
  const { rows } = await client.query<{ fain: string }>(`
    SELECT fain FROM awards WHERE id = (
      SELECT award_id FROM ledger_entries GROUP BY award_id ORDER BY count(*) DESC, award_id LIMIT 1)`);
  return rows[0]?.fain ?? '';
}

/** A word of many titles, as somebody would look for it. */
export async function findTitleWord(client: Client): Promise<string> {
  const { rows } = await client.query<{ word: string }>(`
    SELECT word FROM (SELECT regexp_split_to_table(title, '[^A-Za-z]+') AS word FROM awards LIMIT 20000) w
     WHERE length(word) BETWEEN 6 AND 20 GROUP BY word ORDER BY count(*) DESC, word LIMIT 1`);
  return rows[0]?.word ?? '';
}
