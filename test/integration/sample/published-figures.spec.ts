import { BUDGET_BY_ACCOUNT } from '../../../apps/worker/src/sample/data/budget-by-account';
import { FISCAL_YEAR_TOTALS } from '../../../apps/worker/src/sample/data/fiscal-year-totals';
import { PUBLISHED_ROWS } from '../../../apps/worker/src/sample/data/published-awards';
import { PUBLISHED_IMPLEMENTERS } from '../../../apps/worker/src/sample/data/published-implementers';
import { PUBLISHED_TERMS } from '../../../apps/worker/src/sample/data/published-terms';
import { hasPublishedData, publishedCells } from './published-csv';

const beside = hasPublishedData ? it : it.skip;
const reason = hasPublishedData ? '' : ' (skipped: ../shared/data/published is not beside this clone)';

describe('the published figures that the program ships', () => {
  beside(`are the budget by account, cell by cell${reason}`, () => {
    const ours = BUDGET_BY_ACCOUNT.map((row) => [
      String(row.fiscalYearOfFunds),
      row.account,
      String(row.amountThousandsUsd),
      row.status,
      row.source,
    ]);
    expect(ours).toEqual(publishedCells('tip-office-budget-by-account.csv'));
  });

  beside(`are the award rows, cell by cell${reason}`, () => {
    expect(PUBLISHED_ROWS.map((row) => Object.values({ ...row }))).toEqual(publishedCells('awards.csv'));
  });

  beside(`are the totals in prose, cell by cell${reason}`, () => {
    const ours = FISCAL_YEAR_TOTALS.map((total) => [
      total.statement,
      total.value,
      total.unit,
      total.publishedIn,
    ]);
    expect(ours).toEqual(publishedCells('fiscal-year-totals.csv'));
  });

  it('add up to 97,338 thousand dollars for FY 2009 to FY 2013', () => {
    // ESF 12,000 + 12,000; INCLE 8,400 + 9,262 + 16,233 + 18,720 + 20,723
    expect(BUDGET_BY_ACCOUNT.reduce((sum, row) => sum + row.amountThousandsUsd, 0)).toBe(24_000 + 73_338);
  });
});

describe('the terms of the published awards', () => {
  it('take every row once', () => {
    expect(PUBLISHED_TERMS.flatMap((terms) => terms.rows).sort((one, other) => one - other)).toEqual(
      PUBLISHED_ROWS.map((_, index) => index),
    );
  });

  it('know an implementer under every spelling of the rows', () => {
    const spellings = PUBLISHED_IMPLEMENTERS.flatMap((party) => party.names);
    expect(PUBLISHED_ROWS.filter((row) => !spellings.includes(row.implementer))).toEqual([]);
  });

  it('keep what the rows say: year of funds, dates, and the amount', () => {
    for (const terms of PUBLISHED_TERMS) {
      const row = PUBLISHED_ROWS[terms.rows.at(-1) ?? -1];
      if (row?.fiscalYearOfFunds !== '') expect(String(terms.yearOfFunds)).toBe(row?.fiscalYearOfFunds);
      expect(terms.startsOn.startsWith(row?.periodStart ?? '?')).toBe(true);
      expect(terms.endsOn.startsWith(row?.periodEnd ?? '?')).toBe(true);
    }
  });

  it('take the two rows of the SADC project as one award with the later end', () => {
    const sadc = PUBLISHED_TERMS.find((terms) => terms.rows.length === 2);
    expect(sadc?.rows.map((index) => PUBLISHED_ROWS[index]?.periodEnd)).toEqual(['2020-03-30', '2020-12-31']);
    expect(sadc?.endsOn).toBe('2020-12-31');
  });
});
