import { parseTreasuryAccount } from '@awardbook/funding';
import { type CellCheck, CellProblem, remembering } from './cell-check';

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2199;

/** A Treasury Account Symbol in any form that people type, in its normal form; whether Treasury lists it is asked later. */
export const treasuryAccount: CellCheck = remembering(
  (text) =>
    parseTreasuryAccount(text) ??
    new CellProblem(
      'treasury-account-form',
      'Not a Treasury Account Symbol. Write 019-011-2012/2013-1022-000, or 011-X-1022-000 for no-year money.',
    ),
);

/** A year of funds: "2012", or "FY 2012" as people write it. */
export const yearOfFunds: CellCheck = remembering((text) => {
  const year = /^(?:FY\s?)?(\d{4})$/i.exec(text)?.[1];
  if (year !== undefined && Number(year) >= EARLIEST_YEAR && Number(year) <= LATEST_YEAR) return year;
  return new CellProblem(
    'year-of-funds-form',
    `A year of funds is a year from ${EARLIEST_YEAR} to ${LATEST_YEAR}, such as 2012.`,
  );
});
