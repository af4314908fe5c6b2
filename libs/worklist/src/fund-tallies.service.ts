import { type Actor } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { FundingService } from '@awardbook/funding';
import { AwardBalancesService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { Injectable } from '@nestjs/common';
import { type Tally } from './work-item';

/** How many funds expire or cancel at the close of a day's fiscal year, and the money in them. */
@Injectable()
export class FundTallies {
  constructor(
    private readonly funding: FundingService,
    private readonly balances: AwardBalancesService,
  ) {}

  async tallies(
    actor: Actor,
    onDate: IsoDate,
  ): Promise<Record<'expiring-funds' | 'cancelling-funds', Tally>> {
    const expiring = await this.funding.expiringFunds(actor, onDate);
    const cancelling = await this.balances.cancellingFunds(actor, onDate);
    return {
      'expiring-funds': tallyOf(expiring.map(({ unobligated }) => unobligated)),
      'cancelling-funds': tallyOf(cancelling.map(({ unliquidated }) => unliquidated)),
    };
  }
}

function tallyOf(amounts: readonly Money[]): Tally {
  return { count: amounts.length, money: Money.sum(amounts) };
}
