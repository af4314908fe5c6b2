import { type Provenance } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { HOME_OFFICE } from '@awardbook/funding';
import { assert } from '@awardbook/problems';
import { addDays } from '../calendar';
import { BUDGET_BY_ACCOUNT } from '../data/budget-by-account';
import { SYNTHETIC_ALLOTMENTS } from '../data/synthetic-allotments';
import { type Identifiers } from '../identifiers';
import { type AllotmentRow, type AppropriationRow, type FundRow } from '../rows';
import { type SampleAccount, type SampleSymbol, symbolFor } from '../symbols';

/** A fund with what the making of awards must know of it. */
export interface SampleFund extends FundRow {
  readonly symbol: SampleSymbol;
  readonly allottedOn: IsoDate;
  readonly provenance: Provenance;
}

/** The money side of the portfolio. */
export interface SampleFunds {
  readonly appropriations: readonly AppropriationRow[];
  readonly funds: readonly SampleFund[];
  readonly allotments: readonly AllotmentRow[];
}

interface Budget {
  readonly account: SampleAccount;
  readonly yearOfFunds: number;
  readonly office: string;
  readonly cents: bigint;
  readonly source: string;
  readonly provenance: Provenance;
}

/** Days on which the years' appropriations acts were signed (Public Laws 111-8, 111-117, 112-10, 112-74, 113-6). */
const SIGNED_ON: Readonly<Record<number, string>> = {
  2009: '2009-03-11',
  2010: '2009-12-16',
  2011: '2011-04-15',
  2012: '2011-12-23',
  2013: '2013-03-26',
};

/** From the act to the money in the office's hands. Assumed: nothing published says when. */
const DAYS_TO_ALLOTMENT = 35;

export const SYNTHETIC_SOURCE = 'Synthetic: invented for the sample portfolio';

/** Published budgets first, then the invented ones, each with its appropriation. */
export function buildFunds(identifiers: Identifiers): SampleFunds {
  const published = BUDGET_BY_ACCOUNT.map((row) => ({
    account: row.account,
    yearOfFunds: row.fiscalYearOfFunds,
    office: HOME_OFFICE,
    cents: BigInt(row.amountThousandsUsd) * 100_000n,
    source: row.source,
    provenance: 'published' as const,
  }));
  const synthetic = SYNTHETIC_ALLOTMENTS.flatMap((row) => [
    syntheticBudget('ESF', row.yearOfFunds, row.office, row.esfThousands),
    syntheticBudget('INCLE', row.yearOfFunds, row.office, row.incleThousands),
  ]).filter((budget) => budget.cents > 0n);
  const budgets: Budget[] = [...published, ...synthetic];
  const funds = budgets.map((budget) => fundOf(budget, identifiers));
  return {
    appropriations: [...published, ...appropriatedTogether(synthetic)].map((budget) =>
      appropriationOf(budget, identifiers),
    ),
    funds,
    allotments: budgets.map((budget, index) => allotmentOf(budget, funds[index], identifiers)),
  };
}

function syntheticBudget(
  account: SampleAccount,
  yearOfFunds: number,
  office: string,
  thousands: number,
): Budget {
  return {
    account,
    yearOfFunds,
    office,
    cents: BigInt(thousands) * 100_000n,
    source: SYNTHETIC_SOURCE,
    provenance: 'synthetic',
  };
}

/** Congress appropriates to the account, not to the office: one invented appropriation for all offices of a year. */
function appropriatedTogether(budgets: readonly Budget[]): Budget[] {
  const sums = new Map<string, Budget>();
  for (const budget of budgets) {
    const key = `${budget.account} ${budget.yearOfFunds}`;
    sums.set(key, { ...budget, cents: budget.cents + (sums.get(key)?.cents ?? 0n) });
  }
  return [...sums.values()];
}

function signedOn(yearOfFunds: number): IsoDate {
  return (SIGNED_ON[yearOfFunds] ?? `${yearOfFunds}-01-15`) as IsoDate;
}

function fundOf(budget: Budget, identifiers: Identifiers): SampleFund {
  const symbol = symbolFor(budget.account, budget.yearOfFunds);
  return {
    id: identifiers.next(),
    office: budget.office,
    treasuryAccount: symbol.code,
    account: budget.account,
    yearOfFunds: budget.yearOfFunds,
    symbol,
    allottedOn: addDays(signedOn(budget.yearOfFunds), DAYS_TO_ALLOTMENT),
    provenance: budget.provenance,
  };
}

function appropriationOf(budget: Budget, identifiers: Identifiers): AppropriationRow {
  return {
    id: identifiers.next(),
    treasuryAccount: symbolFor(budget.account, budget.yearOfFunds).code,
    yearOfFunds: budget.yearOfFunds,
    cents: budget.cents,
    appropriatedOn: signedOn(budget.yearOfFunds),
    status: budget.provenance === 'published' ? 'reported' : 'enacted',
    source: budget.source,
    provenance: budget.provenance,
    reference: `sample/appropriation/${budget.yearOfFunds}/${budget.account}/${budget.provenance}`,
  };
}

function allotmentOf(budget: Budget, fund: SampleFund | undefined, identifiers: Identifiers): AllotmentRow {
  assert(fund !== undefined, 'every sample budget has its fund');
  return {
    id: identifiers.next(),
    fundId: fund.id,
    cents: budget.cents,
    allottedOn: fund.allottedOn,
    status: budget.provenance === 'published' ? 'reported' : 'allotted',
    source: budget.source,
    provenance: budget.provenance,
    reference: `sample/allotment/${budget.yearOfFunds}/${budget.account}/${budget.office}`,
  };
}
