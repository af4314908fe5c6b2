import { findPortfolio } from '@awardbook/awards';
import { type Actor, Transactions } from '@awardbook/database';
import { FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { todayInWashington } from '../http/today';
import { PortfolioResponse } from './portfolio.dto';
import { countPortfolio, findSpan } from './portfolio.queries';

/** As many as the office's own tables have across. */
const OPENING_YEARS = 5;

@ApiTags('portfolio')
@Controller('portfolio')
export class PortfolioController {
  constructor(private readonly transactions: Transactions) {}

  /** What the page shows before any figure: the years there are, and whether figures are invented. */
  @Get()
  @Needs('portfolio.read')
  async read(@CurrentActor() actor: Actor): Promise<PortfolioResponse> {
    const today = todayInWashington();
    const currentYear = FiscalYear.containing(today).year;
    const yearOf = (date: IsoDate | null): number =>
      date === null ? currentYear : FiscalYear.containing(date).year;
    const { portfolio, counts, span } = await this.transactions.snapshot(actor, async (tx) => ({
      portfolio: await findPortfolio(tx),
      counts: await countPortfolio(tx),
      span: await findSpan(tx),
    }));
    const yearsOfFunds = {
      from: span.firstYearOfFunds ?? currentYear,
      to: span.lastYearOfFunds ?? currentYear,
    };
    const lastOpeningYear = span.lastFactualYearOfFunds ?? yearsOfFunds.to;
    return {
      sample: portfolio?.sample ?? counts.syntheticAwards > 0,
      name: portfolio?.name ?? 'Portfolio',
      today,
      currentYearOfAction: currentYear,
      yearsOfFunds,
      yearsOfAction: { from: yearOf(span.firstActionOn), to: yearOf(span.lastActionOn) },
      openingYears: {
        from: Math.max(yearsOfFunds.from, lastOpeningYear - OPENING_YEARS + 1),
        to: lastOpeningYear,
      },
      counts,
    };
  }
}
