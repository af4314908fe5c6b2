import { Money } from '@awardbook/money';
import { type AllottedCell, budgetReport } from './budget-report';

const ACCOUNTS = [
  { code: 'ESF', name: 'Economic Support Fund' },
  { code: 'INCLE', name: 'International Narcotics Control and Law Enforcement' },
];

const cell = (account: string, yearOfFunds: number, allotted: string, synthetic = '0'): AllottedCell => ({
  account,
  yearOfFunds,
  allotted: Money.parse(allotted),
  synthetic: Money.parse(synthetic),
});

const reportOf = (cells: AllottedCell[], yearsOfFunds = [2009, 2010]) =>
  budgetReport({ asOf: '2013-10-01T00:00:00Z', office: 'J/TIP', yearsOfFunds, accounts: ACCOUNTS, cells });

describe('budget by year by account', () => {
  it('shows accounts down, years of funds across, and zero where nothing was allotted', () => {
    const report = reportOf([
      cell('ESF', 2009, '12000000'),
      cell('INCLE', 2009, '8400000'),
      cell('ESF', 2010, '5'),
    ]);
    expect(JSON.parse(JSON.stringify(report))).toMatchObject({
      rows: [
        { account: 'ESF', amounts: ['12000000.00', '5.00'], total: '12000005.00' },
        { account: 'INCLE', amounts: ['8400000.00', '0.00'], total: '8400000.00' },
      ],
      // 12,000,000 + 8,400,000 and 5 + 0
      totals: ['20400000.00', '5.00'],
      total: '20400005.00',
    });
  });

  it('keeps what is synthetic apart', () => {
    const report = reportOf([cell('ESF', 2009, '100', '40'), cell('INCLE', 2010, '7', '7')]);
    expect(report.rows.map((row) => row.syntheticAmounts.map(String))).toEqual([
      ['40.00', '0.00'],
      ['0.00', '7.00'],
    ]);
    expect(report.syntheticTotals.map(String)).toEqual(['40.00', '7.00']);
    expect(report.syntheticTotal.toString()).toBe('47.00');
  });

  it('says nothing of rounding while thousands add up', () => {
    expect(reportOf([cell('ESF', 2009, '12000000'), cell('INCLE', 2009, '8400000')]).note).toBeNull();
  });

  it('says where rounded parts do not add up to the rounded sum', () => {
    // 1,499.99 + 1,499.99 = 2,999.98: 1 + 1 thousand, and 3 thousand in all.
    const { note } = reportOf([cell('ESF', 2009, '1499.99'), cell('INCLE', 2009, '1499.99')]);
    expect(note).toContain('add up to the total of FY 2009:');
  });
});
