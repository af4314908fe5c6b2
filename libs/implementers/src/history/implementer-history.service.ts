import { type TrailItem } from '@awardbook/audit';
import {
  type Actor,
  decodeCursor,
  type Page,
  type PageRequest,
  toPage,
  Transactions,
} from '@awardbook/database';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { ImplementerRecords } from '../implementer-records.service';
import { listLines, namesOf } from './implementer-history.queries';
import { wordsOf } from './line-words';

const HISTORY_CURSOR = [/^\d{1,18}$/, /^\d{1,18}$/] as const;

/** What changed in the record of an implementer, when and by whom. */
@Injectable()
export class ImplementerHistory {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: ImplementerRecords,
  ) {}

  /**
   * Newest first; names and addresses of contacts are not told.
   *
   * @param idOrName also of a record that was merged into another, which has a history of its own
   * @throws NotAllowed, ImplementerNotFound
   */
  list(actor: Actor, idOrName: string, page: PageRequest): Promise<Page<TrailItem>> {
    assertMay(actor, 'implementers.history');
    const key = decodeCursor(page.cursor, HISTORY_CURSOR);
    const after = key === null ? null : { transactionId: key[0] ?? '', id: key[1] ?? '' };
    return this.transactions.snapshot(actor, async (tx) => {
      const { id } = await this.records.getWithin(tx, idOrName);
      const lines = await listLines(tx, id, after, page.limit + 1);
      const names = await namesOf(tx, lines);
      const { items, next } = toPage(lines, page.limit, (line) => [
        String(line.transactionId),
        String(line.id),
      ]);
      return {
        items: items.map((line) => ({
          id: `${line.transactionId}-${line.id}`,
          at: line.at,
          actor: { id: line.actor, name: line.actorName },
          kind: line.kind,
          table: line.subject,
          ...wordsOf(line, names),
        })),
        next,
      };
    });
  }
}
