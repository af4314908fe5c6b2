import { type Award } from '@awardbook/awards';
import { type Provenance } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { HOME_OFFICE } from '@awardbook/funding';
import { Money } from '@awardbook/money';
import { type DataSource } from 'typeorm';
import { anAward } from './award';
import { fundingOf, nextNumber, TESTER } from './services';

interface GivenFund {
  /** 019-011-2010/2012-1022-000 when left out: INCLE of FY 2010, which takes obligations until 2012-09-30. */
  treasuryAccount?: string;
  /** Needed for no-year (X) symbols only. */
  yearOfFunds?: number;
  office?: string;
  /** What Congress gave; as much as is allotted when left out. */
  appropriated?: string;
  /** What the office got: 1,000,000.00 when left out. */
  allotted?: string;
  provenance?: Provenance;
}

export interface StoredFund {
  id: string;
  /** Normal form. */
  treasuryAccount: string;
  yearOfFunds: number;
  office: string;
  allotted: Money;
}

export interface FundBuilder {
  store(db: DataSource): Promise<StoredFund>;
}

/** The date of builders' appropriations and allotments: 1 October of the year of funds. */
const firstDayOf = (yearOfFunds: number) => isoDate(`${yearOfFunds - 1}-10-01`);

/**
 * Money to obligate: an appropriation, an allotment of it, and the fund that makes.
 *
 * `await aFund({ treasuryAccount: '11X1022', yearOfFunds: 2010, allotted: '100.00' }).store(db)`. Storing the same
 * symbol, year and office again adds to the fund.
 */
export function aFund(given: GivenFund = {}): FundBuilder {
  const {
    treasuryAccount = '019-011-2010/2012-1022-000',
    yearOfFunds,
    office = HOME_OFFICE,
    provenance,
  } = given;
  const allotted = Money.parse(given.allotted ?? '1000000.00');
  const appropriated = given.appropriated === undefined ? allotted : Money.parse(given.appropriated);
  return {
    async store(db) {
      const funding = fundingOf(db);
      const fact = { treasuryAccount, yearOfFunds, provenance, source: 'Test' };
      const begins = /(\d{4})\//.exec(treasuryAccount)?.[1];
      const on = firstDayOf(yearOfFunds ?? Number(begins));
      await funding.appropriate(TESTER, {
        ...fact,
        amount: appropriated,
        appropriatedOn: on,
        status: 'enacted',
        reference: `test-appropriation-${nextNumber()}`,
      });
      const allotment = await funding.allot(TESTER, {
        ...fact,
        office,
        amount: allotted,
        allottedOn: on,
        status: 'allotted',
        reference: `test-allotment-${nextNumber()}`,
      });
      const { fundId: id, treasuryAccount: code, yearOfFunds: year } = allotment;
      return { id, treasuryAccount: code, yearOfFunds: year, office, allotted };
    },
  };
}

/** An award, and a fund that covers its ceiling: ready for entries. */
export async function aFundedAward(
  db: DataSource,
  given: { award?: Parameters<typeof anAward>[0]; fund?: GivenFund } = {},
): Promise<{ award: Award; fund: StoredFund }> {
  const award = await anAward(given.award).store(db);
  const fund = await aFund({ allotted: award.ceiling.toString(), ...given.fund }).store(db);
  return { award, fund };
}
