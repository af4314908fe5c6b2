import {
  type Actor,
  decodeCursor,
  type Page,
  type PageRequest,
  toPage,
  Transactions,
} from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { ImplementersService } from '@awardbook/implementers';
import { Injectable } from '@nestjs/common';
import { type ImplementerBalance, type ImplementerBalanceFilter } from './implementer-balances';
import { listImplementerBalances } from './implementer-balances.queries';

const CURSOR = [/^\d{1,4}$/, /^[^]{1,200}$/, /^[0-9a-f-]{36}$/] as const;

/** What the awards of each implementer come to. */
@Injectable()
export class ImplementerBalancesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly implementers: ImplementersService,
  ) {}

  /**
   * The closest first where a name is looked for, else in the order of their names; merged records are left out.
   *
   * The day that is passed in moves the clocks only; balances are those of this moment.
   *
   * @throws NotAllowed, CursorUnreadable, ImplementerNotFound when the filter names nobody
   */
  async list(
    actor: Actor,
    filter: ImplementerBalanceFilter,
    onDate: IsoDate,
    page: PageRequest,
  ): Promise<Page<ImplementerBalance>> {
    assertMay(actor, 'portfolio.read');
    const key = decodeCursor(page.cursor, CURSOR);
    const after = key && { score: Number(key[0]), name: key[1] ?? '', id: key[2] ?? '' };
    const rows = await this.transactions.read(actor, async (tx) => {
      const implementer =
        filter.implementer && (await this.implementers.getWithin(tx, filter.implementer)).id;
      return listImplementerBalances(tx, { ...filter, implementer }, onDate, after, page.limit + 1);
    });
    const { items, next } = toPage(rows, page.limit, (row) => [String(row.score), row.name, row.id]);
    return { items: items.map(({ score: _score, ...implementer }) => implementer), next };
  }
}
