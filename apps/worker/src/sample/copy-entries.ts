import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type EntityManager } from 'typeorm';
import { type EntryRow } from './rows';

/** The columns of ledger_entries that `entryLine` fills, in its order; the rest have defaults or are generated. */
export const ENTRY_COLUMNS =
  'id, award_id, fund_id, amount_cents, kind, effective_on, shares_on, reversal, provenance, corrects_id, description';

/** So much text goes to the server at once; larger pieces were no faster. */
const PIECE_CHARACTERS = 65_536;

/** One row in the text format of COPY; descriptions of samples hold nothing that needs escaping. */
export function entryLine(row: EntryRow): string {
  return (
    `${row.id}\t${row.awardId}\t${row.fundId}\t${row.cents}\t${row.kind}\t${row.effectiveOn}\t${row.sharesOn}\t` +
    `${row.reversal ? 't' : 'f'}\t${row.provenance}\t${row.correctsId ?? '\\N'}\t${row.description}\n`
  );
}

/** The rows as text for COPY, in pieces; nothing but the piece at hand is kept. */
export function* entryLines(rows: Iterable<EntryRow>): Generator<string> {
  let piece = '';
  for (const row of rows) {
    piece += entryLine(row);
    if (piece.length >= PIECE_CHARACTERS) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

/** Stores entries by one COPY, so that the ledger's rules are checked once for all of them. */
export async function copyEntries(tx: EntityManager, rows: Iterable<EntryRow>): Promise<void> {
  const client = (await tx.queryRunner?.connect()) as PoolClient;
  const copy = client.query(copyFrom(`COPY ledger_entries (${ENTRY_COLUMNS}) FROM STDIN`));
  await pipeline(Readable.from(entryLines(rows), { objectMode: false }), copy);
}
