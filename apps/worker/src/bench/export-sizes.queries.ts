import { type EntryListFilter } from '@awardbook/ledger';
import { type Client } from 'pg';

/** A filter and how many entries it keeps. */
export interface Selection {
  filter: EntryListFilter;
  entries: number;
}

/** Every filter of one quarter, and every filter of years from one to another. */
export async function listSelections(client: Client): Promise<Selection[]> {
  const { rows } = await client.query<{ quarter: number; entries: number }>(
    `SELECT quarter_of_action AS quarter, count(*)::int AS entries FROM ledger_entries GROUP BY 1 ORDER BY 1`,
  );
  const years = new Map<number, number>();
  for (const { quarter, entries } of rows) {
    const year = Math.floor(quarter / 10);
    years.set(year, (years.get(year) ?? 0) + entries);
  }
  const selections: Selection[] = rows.map(({ quarter, entries }) => ({ filter: { quarter }, entries }));
  for (const from of years.keys()) {
    let entries = 0;
    for (const [year, more] of [...years].filter(([one]) => one >= from)) {
      entries += more;
      selections.push({ filter: { yearOfActionFrom: from, yearOfActionTo: year }, entries });
    }
  }
  return selections;
}
