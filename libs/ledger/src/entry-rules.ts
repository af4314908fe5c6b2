import { type FundKey, type NewEntry, type StoredEntry } from './entries.queries';
import { FundNotAllotted } from './ledger.errors';

/**
 * The one fund that a draft means. Without a year of funds, the symbol must leave only one.
 *
 * @param index the draft's place in its request, for the refusal
 * @throws FundNotAllotted naming what the office does hold
 */
export function pickFund<F extends FundKey>(
  funds: readonly F[],
  draft: { treasuryAccount: string; office: string; yearOfFunds: number | null },
  index: number,
): F {
  const held = funds.filter(
    (fund) => fund.treasuryAccount === draft.treasuryAccount && fund.office === draft.office,
  );
  const fitting = held.filter((fund) => draft.yearOfFunds === null || fund.yearOfFunds === draft.yearOfFunds);
  const [fund] = fitting;
  if (fund === undefined || fitting.length > 1) {
    const names = held.map((one) => `FY ${one.yearOfFunds} funds`);
    throw new FundNotAllotted(index, draft.treasuryAccount, draft.yearOfFunds, draft.office, names);
  }
  return fund;
}

/** Whether an entry that stands says what a repeated draft says. */
export function sameFact(stored: StoredEntry, draft: NewEntry): boolean {
  return (
    stored.awardId === draft.awardId &&
    stored.fundId === draft.fundId &&
    stored.kind === draft.kind &&
    stored.amountCents === draft.amountCents &&
    stored.effectiveOn === draft.effectiveOn &&
    stored.reversal === draft.reversal &&
    stored.correctsId === draft.correctsId &&
    stored.description === draft.description
  );
}
