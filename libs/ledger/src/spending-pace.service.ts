import { AwardsService } from '@awardbook/awards';
import { type Actor, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type SpendingPace, spendingPace, wholeQuartersUntil } from './spending-pace';
import { listPaidQuarters, sumUntil } from './spending-pace.queries';

/** How fast awards spend, and when their money runs out at that pace. */
@Injectable()
export class SpendingPaceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
  ) {}

  /**
   * As it was at the end of the day, by the dates of the entries; the period of performance is today's.
   *
   * @param awardRef uuid or FAIN
   * @throws NotAllowed, AwardNotFound
   */
  async ofAward(actor: Actor, awardRef: string, onDate: IsoDate): Promise<SpendingPace> {
    assertMay(actor, 'portfolio.read');
    const { id, startsOn, endsOn } = await this.awards.get(actor, awardRef);
    return this.transactions.snapshot(actor, async (tx) => {
      const keys = wholeQuartersUntil(onDate).map(({ key }) => key);
      const quarters = await listPaidQuarters(tx, id, keys);
      return spendingPace({ onDate, startsOn, endsOn, quarters, ...(await sumUntil(tx, id, onDate)) });
    });
  }
}
