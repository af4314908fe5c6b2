import { type Client } from 'pg';

/** The award with the most entries. */
export async function findLongestAward(client: Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT award_id AS id FROM ledger_entries GROUP BY award_id ORDER BY count(*) DESC, award_id LIMIT 1',
  );
  if (rows[0] === undefined) throw new Error('There are no entries to read.');
  return rows[0].id;
}
