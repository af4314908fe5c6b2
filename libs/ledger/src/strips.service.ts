import { AwardsService } from '@awardbook/awards';
import { type Actor, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { listStrips, type StripRecord } from './statement.queries';

/** What awards have from each fund, without the entries that make it. */
@Injectable()
export class StripsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
  ) {}

  /**
   * Oldest year of funds first.
   *
   * @param awardRef uuid or FAIN
   * @param asOf entries dated after that day are left out; all count when it is left out itself
   * @throws NotAllowed, AwardNotFound
   */
  async ofAward(actor: Actor, awardRef: string, asOf?: IsoDate): Promise<StripRecord[]> {
    assertMay(actor, 'portfolio.read');
    return this.transactions.read(actor, async (tx) =>
      listStrips(tx, (await this.awards.getWithin(tx, awardRef)).id, asOf),
    );
  }
}
