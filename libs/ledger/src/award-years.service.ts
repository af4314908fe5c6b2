import { AwardsService } from '@awardbook/awards';
import { type Actor, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type AwardYear, awardYears } from './award-years';
import { listCeilings, listYearFlows } from './award-years.queries';

/** The money of awards, year of action by year of action. */
@Injectable()
export class AwardYearsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly awards: AwardsService,
  ) {}

  /**
   * Straight from the ledger: one award has few entries, and the sums are exact at any moment.
   *
   * @param awardRef uuid or FAIN
   * @param asOf entries dated after that day are left out, and the terms are those of the day; now when left out
   * @param today where the years end, for an award that is not over
   * @throws NotAllowed, AwardNotFound, AwardNotThereYet
   */
  async ofAward(
    actor: Actor,
    awardRef: string,
    asOf: IsoDate | undefined,
    today: IsoDate,
  ): Promise<AwardYear[]> {
    assertMay(actor, 'portfolio.read');
    return this.transactions.snapshot(actor, async (tx) => {
      const { id, startsOn, endsOn } = await this.awards.getWithin(tx, awardRef, asOf);
      const flows = await listYearFlows(tx, id, asOf);
      const ceilings = await listCeilings(tx, id);
      return awardYears({ onDate: asOf ?? today, startsOn, endsOn, flows, ceilings });
    });
  }
}
