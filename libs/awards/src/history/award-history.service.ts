import { AuditTrail } from '@awardbook/audit';
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
import { type Award } from '../award';
import { AwardsService } from '../awards.service';
import { getShareHistory } from '../shares.queries';
import { type HistoryFilter, type HistoryItem } from './history';
import { fits, toHistoryItems } from './history-items';
import { listHistoryLines, namesOf } from './history.queries';

const HISTORY_CURSOR = [/^\d{1,18}-\d{1,18}$/] as const;

/** What changed in an award, when, by whom, from what to what. */
@Injectable()
export class AwardHistory {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
    private readonly trail: AuditTrail,
  ) {}

  /**
   * Newest first.
   *
   * @throws NotAllowed, AwardNotFound
   */
  async list(
    actor: Actor,
    idOrFain: string,
    filter: HistoryFilter,
    page: PageRequest,
  ): Promise<Page<HistoryItem>> {
    const after = decodeCursor(page.cursor, HISTORY_CURSOR)?.[0];
    const { items } = await this.read(actor, idOrFain, filter);
    const rest = after === undefined ? items : items.filter((item) => comesBefore(item.id, after));
    return toPage(rest.slice(0, page.limit + 1), page.limit, (item) => [item.id]);
  }

  /**
   * All of it, for a file; that it was taken along is recorded.
   *
   * @throws NotAllowed, AwardNotFound
   */
  async export(
    actor: Actor,
    idOrFain: string,
    filter: HistoryFilter,
  ): Promise<{ award: Award; items: HistoryItem[] }> {
    assertMay(actor, 'exports.make');
    const history = await this.read(actor, idOrFain, filter);
    await this.trail.record(actor, {
      kind: 'export-downloaded',
      subject: 'award-history',
      awardId: history.award.id,
      details: { rows: history.items.length },
    });
    return history;
  }

  private read(
    actor: Actor,
    idOrFain: string,
    filter: HistoryFilter,
  ): Promise<{ award: Award; items: HistoryItem[] }> {
    assertMay(actor, 'history.read');
    return this.transactions.snapshot(actor, async (tx) => {
      const award = await this.awards.getWithin(tx, idOrFain);
      const lines = await listHistoryLines(tx, award.id);
      const shares = await getShareHistory(tx, award.id);
      const items = toHistoryItems(lines, shares, await namesOf(tx, lines));
      return { award, items: items.filter((item) => fits(item, filter)) };
    });
  }
}

/** In the order of the list, which is newest first. */
function comesBefore(id: string, after: string): boolean {
  const [transaction = 0n, number = 0n] = id.split('-').map(BigInt);
  const [lastTransaction = 0n, lastNumber = 0n] = after.split('-').map(BigInt);
  return transaction < lastTransaction || (transaction === lastTransaction && number < lastNumber);
}
