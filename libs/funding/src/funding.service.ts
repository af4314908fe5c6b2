import {
  type Actor,
  type Page,
  type PageRequest,
  Transactions,
  brokenConstraint,
  readingInstant,
} from '@awardbook/database';
import { FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type BudgetByYearByAccount, budgetReport } from './budget-report';
import { sumAllotments } from './budget.queries';
import { correctAllotment, correctAppropriation } from './correcting';
import { checkFact, checkYear, yearOfFundsUnder } from './fact-checks';
import {
  type Allotment,
  type AllotmentDraft,
  type AllotmentFilter,
  type AllotmentStatus,
  type Appropriation,
  type AppropriationDraft,
  type AppropriationStatus,
  type Corrected,
  type CorrectionDraft,
  type Fund,
  type FundFilter,
  HOME_OFFICE,
  type OfficeFundFilter,
  type TreasuryAccount,
} from './fund-facts';
import * as facts from './fund-facts.queries';
import { FundingAccountEntity } from './funding-account.entity';
import { AlreadyCorrected, FundingFieldInvalid, fundingRefusal } from './funding.errors';
import { FundingOfficeEntity } from './funding-office.entity';
import * as queries from './funding.queries';
import { allotted, appropriated } from './posting';

/** Years across that one budget report shows at most. */
const MAX_REPORT_YEARS = 50;

/** Accounts, symbols and the money that comes under them: appropriations and allotments, append-only. */
@Injectable()
export class FundingService {
  constructor(private readonly transactions: Transactions) {}

  /** In the order of their codes. */
  listAccounts(actor: Actor): Promise<{ code: string; name: string }[]> {
    return this.transactions.read(actor, (tx) => tx.find(FundingAccountEntity, { order: { code: 'ASC' } }));
  }

  /** In the order of their codes. */
  listOffices(actor: Actor): Promise<{ code: string; name: string }[]> {
    return this.transactions.read(actor, (tx) => tx.find(FundingOfficeEntity, { order: { code: 'ASC' } }));
  }

  /** All of them, in the order of their codes, as their clock stands on a date. */
  listTreasuryAccounts(
    actor: Actor,
    filter: { account?: string | undefined; onDate: IsoDate },
  ): Promise<TreasuryAccount[]> {
    return this.transactions.read(actor, (tx) => queries.listTreasuryAccounts(tx, filter));
  }

  /**
   * By year of funds, then symbol, then office, as their clock stands on a date.
   *
   * @throws TreasuryAccountUnknown
   */
  listFunds(actor: Actor, filter: OfficeFundFilter, onDate: IsoDate, page: PageRequest): Promise<Page<Fund>> {
    return this.transactions.read(actor, async (tx) =>
      queries.listFunds(tx, await withSymbol(tx, filter), onDate, page),
    );
  }

  /** Funds that can be obligated until the end of the day's fiscal year only, and are not all obligated. */
  expiringFunds(actor: Actor, onDate: IsoDate): Promise<Fund[]> {
    assertMay(actor, 'reports.read');
    const { lastDay } = FiscalYear.containing(onDate);
    return this.transactions.read(actor, (tx) => queries.listExpiringFunds(tx, onDate, lastDay));
  }

  /**
   * By date, then in the order they were recorded.
   *
   * @throws TreasuryAccountUnknown
   */
  listAppropriations(actor: Actor, filter: FundFilter, page: PageRequest): Promise<Page<Appropriation>> {
    return this.transactions.read(actor, async (tx) =>
      facts.listAppropriations(tx, await withSymbol(tx, filter), page),
    );
  }

  /**
   * By date, then in the order they were recorded.
   *
   * @throws TreasuryAccountUnknown
   */
  listAllotments(actor: Actor, filter: AllotmentFilter, page: PageRequest): Promise<Page<Allotment>> {
    return this.transactions.read(actor, async (tx) =>
      facts.listAllotments(tx, await withSymbol(tx, filter), page),
    );
  }

  /**
   * Records an appropriation. The same draft again gives back what is there.
   *
   * @throws NotAllowed, TreasuryAccountUnknown, YearOfFundsMissing, YearOfFundsOutsideSymbol, FundingFieldInvalid, ReferenceReused
   */
  async appropriate(actor: Actor, draft: AppropriationDraft): Promise<Appropriation> {
    assertMay(actor, 'money.post');
    checkFact(draft);
    return this.post(actor, async (tx) => {
      const symbol = await queries.getTreasuryAccount(tx, draft.treasuryAccount);
      return appropriated(tx, draft, symbol, yearOfFundsUnder(symbol, draft.yearOfFunds));
    });
  }

  /**
   * Records an allotment to an office, and the fund it makes. The same draft again gives back what is there.
   *
   * @throws NotAllowed, AllotmentsExceedAppropriation, AllotmentBelowObligations (of the fund that money is moved from),
   *   MovedBetweenUnlikeFunds, OfficeUnknown, and as `appropriate`
   */
  async allot(actor: Actor, draft: AllotmentDraft): Promise<Allotment> {
    assertMay(actor, 'money.post');
    checkFact(draft);
    return this.post(actor, async (tx) => {
      await queries.assertOffice(tx, draft.office ?? HOME_OFFICE);
      const symbol = await queries.getTreasuryAccount(tx, draft.treasuryAccount);
      return allotted(tx, draft, symbol, yearOfFundsUnder(symbol, draft.yearOfFunds));
    });
  }

  /**
   * Takes an appropriation back and, unless the amount is null, puts another in its place.
   *
   * @throws NotAllowed, FundFactNotFound, AlreadyCorrected, AppropriationBelowAllotments, FundFactCorrectionDisagrees, ReferenceReused
   */
  async correctAppropriation(
    actor: Actor,
    id: string,
    correction: CorrectionDraft<AppropriationStatus>,
  ): Promise<Corrected<Appropriation>> {
    assertMay(actor, 'money.post');
    return this.post(actor, (tx) => correctAppropriation(tx, id, correction)).catch((error: unknown) => {
      if (brokenConstraint(error) !== 'appropriations_corrects_id_reversal_key') throw error;
      throw new AlreadyCorrected('appropriation', id);
    });
  }

  /**
   * Takes an allotment back and, unless the amount is null, puts another in its place.
   *
   * @throws NotAllowed, FundFactNotFound, AlreadyCorrected, AllotmentBelowObligations, AllotmentsExceedAppropriation,
   *   FundFactCorrectionDisagrees, ReferenceReused
   */
  async correctAllotment(
    actor: Actor,
    id: string,
    correction: CorrectionDraft<AllotmentStatus>,
  ): Promise<Corrected<Allotment>> {
    assertMay(actor, 'money.post');
    return this.post(actor, (tx) => correctAllotment(tx, id, correction)).catch((error: unknown) => {
      if (brokenConstraint(error) !== 'allotments_corrects_id_reversal_key') throw error;
      throw new AlreadyCorrected('allotment', id);
    });
  }

  /**
   * Budget by Year by Account of one office, both years included; all of it read at one instant.
   *
   * @param given years of funds, and the office (J/TIP when left out)
   * @throws FundingFieldInvalid, OfficeUnknown
   */
  budgetByYearByAccount(
    actor: Actor,
    given: { from: number; to: number; office?: string | undefined },
  ): Promise<BudgetByYearByAccount> {
    const { from, to, office = HOME_OFFICE } = given;
    checkYear('?from', from);
    checkYear('?to', to);
    if (to < from || to - from >= MAX_REPORT_YEARS) {
      const detail = `Ask for 1 to ${MAX_REPORT_YEARS} years of funds, the first one first; these are ${from} to ${to}.`;
      throw new FundingFieldInvalid('?to', 'years-out-of-order', detail);
    }
    return this.transactions.snapshot(actor, async (tx) => {
      await queries.assertOffice(tx, office);
      return budgetReport({
        asOf: await readingInstant(tx),
        office,
        yearsOfFunds: Array.from({ length: to - from + 1 }, (_, index) => from + index),
        accounts: await tx.find(FundingAccountEntity, { order: { code: 'ASC' } }),
        cells: await sumAllotments(tx, { from, to, office }),
      });
    });
  }

  private async post<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.transactions.run(actor, work);
    } catch (error) {
      throw fundingRefusal(error);
    }
  }
}

/** The filter with its symbol, if any, in normal form. */
async function withSymbol<T extends FundFilter>(tx: EntityManager, filter: T): Promise<T> {
  if (filter.treasuryAccount === undefined) return filter;
  const { code } = await queries.getTreasuryAccount(tx, filter.treasuryAccount);
  return { ...filter, treasuryAccount: code };
}
