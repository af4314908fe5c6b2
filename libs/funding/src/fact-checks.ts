import { type Money, MAX_AMOUNT_CENTS } from '@awardbook/money';
import { FundingFieldInvalid, YearOfFundsMissing } from './funding.errors';
import { type TreasuryAccountEntity } from './treasury-account.entity';

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2199;
const MAX_SOURCE_LENGTH = 500;
const MAX_REFERENCE_LENGTH = 80;

/** A correction stores the row that takes back under the correction's reference with this added. */
export const REVERSAL_SUFFIX = '/reversal';

/** @throws FundingFieldInvalid naming the first faulty field */
export function checkFact(fact: { amount: Money; source: string; reference: string }): void {
  if (fact.amount.cents < 0n || fact.amount.cents > MAX_AMOUNT_CENTS) {
    throw new FundingFieldInvalid(
      '/amount',
      'amount-out-of-range',
      `The amount must be from $0.00 to $9,999,999,999,999.99; it is ${fact.amount.toDisplay()}. To take money back, correct the fact that brought it.`,
    );
  }
  checkLength('/source', 'source', fact.source, MAX_SOURCE_LENGTH);
  checkLength('/reference', 'reference', fact.reference, MAX_REFERENCE_LENGTH);
}

/** @throws FundingFieldInvalid naming the first faulty field */
export function checkCorrection(correction: { reason: string; reference: string }): void {
  checkLength('/reason', 'reason', correction.reason, MAX_SOURCE_LENGTH);
  checkLength('/reference', 'reference', correction.reference, MAX_REFERENCE_LENGTH - REVERSAL_SUFFIX.length);
}

/**
 * The year of funds of money under a symbol: the one named, else the year in which the symbol begins.
 *
 * @throws YearOfFundsMissing for no-year money without one, FundingFieldInvalid for a year out of range
 */
export function yearOfFundsUnder(symbol: TreasuryAccountEntity, named: number | undefined): number {
  const year = named ?? symbol.beginsYear;
  if (year === null) throw new YearOfFundsMissing(symbol.code);
  checkYear('/yearOfFunds', year);
  return year;
}

/** @throws FundingFieldInvalid */
export function checkYear(pointer: string, year: number): void {
  if (Number.isInteger(year) && year >= EARLIEST_YEAR && year <= LATEST_YEAR) return;
  throw new FundingFieldInvalid(
    pointer,
    'year-out-of-range',
    `A year of funds is a whole number from ${EARLIEST_YEAR} to ${LATEST_YEAR}; it is ${year}.`,
  );
}

function checkLength(pointer: string, field: string, text: string, longest: number): void {
  if (text.length >= 1 && text.length <= longest) return;
  throw new FundingFieldInvalid(
    pointer,
    `${field}-length`,
    `The ${field} must have 1 to ${longest} characters; it has ${text.length}.`,
  );
}
