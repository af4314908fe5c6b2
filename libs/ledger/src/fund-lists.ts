import { type Provenance } from '@awardbook/database';
import { FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { type Fund } from '@awardbook/funding';
import { Money } from '@awardbook/money';
import { type CancellingFund } from './award-balances';

/** What one award holds of one fund. */
export interface FundAward {
  readonly id: string;
  readonly fain: string;
  readonly title: string;
  readonly implementer: { readonly id: string; readonly name: string };
  readonly endsOn: IsoDate;
  /** Net. */
  readonly obligated: Money;
  /** Net. */
  readonly disbursed: Money;
  /** Obligated less disbursed. */
  readonly unliquidated: Money;
  readonly provenance: Provenance;
}

interface ListedFund {
  readonly id: string;
  readonly account: string;
  readonly treasuryAccount: string;
  readonly yearOfFunds: number;
  readonly office: string;
}

/** A fund with money that nobody can obligate after the year, and every award that has some of it. */
export interface ExpiringFundWithAwards extends ListedFund {
  /** Last day for new obligations. */
  readonly availableUntil: IsoDate;
  readonly allotted: Money;
  readonly obligated: Money;
  readonly unobligated: Money;
  /** What they have of the fund adds up to what of it is obligated; the largest first. */
  readonly awards: readonly FundAward[];
}

/** A fund with obligations that nobody can pay after the year, and every award that they are of. */
export interface CancellingFundWithAwards extends ListedFund {
  /** Last day for payments. */
  readonly cancelsOn: IsoDate;
  readonly obligated: Money;
  readonly disbursed: Money;
  readonly unliquidated: Money;
  /** Those with something unpaid; it adds up to the fund's. What is owed most comes first. */
  readonly awards: readonly FundAward[];
}

interface FundListHead {
  /** When it was read: RFC 3339, UTC, whole seconds. Balances are those of this moment, whatever the year. */
  readonly asOf: string;
  readonly unit: 'USD';
  readonly yearOfAction: number;
  /** The last day of the year, after which it is too late. */
  readonly lastDay: IsoDate;
}

export interface ExpiringFunds extends FundListHead {
  readonly report: 'expiring-funds';
  readonly items: readonly ExpiringFundWithAwards[];
  readonly allotted: Money;
  readonly obligated: Money;
  readonly unobligated: Money;
  readonly definitions: typeof EXPIRING_DEFINITIONS;
}

export interface CancellingFunds extends FundListHead {
  readonly report: 'cancelling-funds';
  readonly items: readonly CancellingFundWithAwards[];
  readonly obligated: Money;
  readonly disbursed: Money;
  readonly unliquidated: Money;
  readonly definitions: typeof CANCELLING_DEFINITIONS;
}

const FROM_LEDGER = 'The ledger.';

const OBLIGATED = {
  measure: 'obligated',
  kind: 'stock',
  meaning: 'Obligations less deobligations under the fund, of all its awards.',
  source: FROM_LEDGER,
} as const;

export const EXPIRING_DEFINITIONS = [
  {
    measure: 'allotted',
    kind: 'stock',
    meaning: 'Money allotted to the office under the fund, net of corrections and moves.',
    source: 'The allotments recorded in Awardbook, each with its own source.',
  },
  OBLIGATED,
  {
    measure: 'unobligated',
    kind: 'stock',
    meaning: 'Allotted less obligated: what no new award can have after the last day.',
    source: 'Allotments and the ledger.',
  },
] as const;

export const CANCELLING_DEFINITIONS = [
  OBLIGATED,
  {
    measure: 'disbursed',
    kind: 'stock',
    meaning: 'Payments less refunds under the fund, of all its awards.',
    source: FROM_LEDGER,
  },
  {
    measure: 'unliquidated',
    kind: 'stock',
    meaning: 'Obligated less disbursed: what nobody can be paid from the fund after the last day.',
    source: FROM_LEDGER,
  },
] as const;

/** The awards of each fund, by the fund's id; a fund without any is absent. */
export type AwardsOfFunds = ReadonlyMap<string, readonly FundAward[]>;

interface Given<F> {
  readonly asOf: string;
  readonly year: FiscalYear;
  readonly funds: readonly F[];
  readonly awards: AwardsOfFunds;
}

const headOf = ({ asOf, year }: Given<unknown>): FundListHead => ({
  asOf,
  unit: 'USD',
  yearOfAction: year.year,
  lastDay: year.lastDay,
});

export function expiringList(given: Given<Fund>): ExpiringFunds {
  const items = given.funds.map((fund) => ({
    id: fund.id,
    account: fund.account,
    treasuryAccount: fund.treasuryAccount,
    yearOfFunds: fund.yearOfFunds,
    office: fund.office,
    availableUntil: given.year.lastDay,
    allotted: fund.allotted,
    obligated: fund.obligated,
    unobligated: fund.unobligated,
    awards: [...(given.awards.get(fund.id) ?? [])].sort((one, other) =>
      other.obligated.cents > one.obligated.cents ? 1 : other.obligated.cents < one.obligated.cents ? -1 : 0,
    ),
  }));
  return {
    report: 'expiring-funds',
    ...headOf(given),
    items,
    allotted: Money.sum(items.map(({ allotted }) => allotted)),
    obligated: Money.sum(items.map(({ obligated }) => obligated)),
    unobligated: Money.sum(items.map(({ unobligated }) => unobligated)),
    definitions: EXPIRING_DEFINITIONS,
  };
}

export function cancellingList(given: Given<CancellingFund>): CancellingFunds {
  const items = given.funds.map((fund) => ({
    id: fund.id,
    account: fund.account,
    treasuryAccount: fund.treasuryAccount,
    yearOfFunds: fund.yearOfFunds,
    office: fund.office,
    cancelsOn: fund.cancelsOn,
    obligated: fund.obligated,
    disbursed: fund.obligated.minus(fund.unliquidated),
    unliquidated: fund.unliquidated,
    awards: (given.awards.get(fund.id) ?? []).filter(({ unliquidated }) => unliquidated.cents > 0n),
  }));
  return {
    report: 'cancelling-funds',
    ...headOf(given),
    items,
    obligated: Money.sum(items.map(({ obligated }) => obligated)),
    disbursed: Money.sum(items.map(({ disbursed }) => disbursed)),
    unliquidated: Money.sum(items.map(({ unliquidated }) => unliquidated)),
    definitions: CANCELLING_DEFINITIONS,
  };
}
