import { type EntryRow } from './rows';

/** The columns of ledger_entries that `entryLine` fills, in its order; the rest have defaults or are generated. */
export const ENTRY_COLUMNS =
  'id, award_id, fund_id, amount_cents, kind, effective_on, shares_on, reversal, provenance, corrects_id, description';

/** So much text is gathered before it goes to the server: one piece a row would cost a call for each. */
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
