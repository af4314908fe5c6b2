import { type BudgetByYearByAccount } from '@awardbook/funding';
import { instantInWords } from '../export-title';
import { type SheetColumn } from '../sheets';
import { type SmallReport } from './report-sheets';
import { syntheticNote } from './synthetic-note';

/** Version 1 of the budget's Data columns; a change of them is a new version. */
const COLUMNS: readonly SheetColumn[] = [
  {
    key: 'account',
    header: 'Account',
    width: 10,
    kind: 'text',
    meaning: 'Code of the funding account',
    unit: '',
    source: 'Funding accounts',
  },
  {
    key: 'account_name',
    header: 'Account name',
    width: 48,
    kind: 'text',
    meaning: 'Name of the funding account',
    unit: '',
    source: 'Funding accounts',
  },
  {
    key: 'year_of_funds',
    header: 'Year of funds',
    width: 14,
    kind: 'year',
    meaning: 'Fiscal year whose appropriation the money came from',
    unit: 'Fiscal year',
    source: 'Allotments',
  },
  {
    key: 'office',
    header: 'Office',
    width: 10,
    kind: 'text',
    meaning: 'Office that the money is allotted to',
    unit: '',
    source: 'Allotments',
  },
  {
    key: 'allotted',
    header: 'Allotted',
    width: 18,
    kind: 'money',
    meaning: 'Allotted net of corrections; a stock as of the date in Read me',
    unit: 'US dollars',
    source: 'Allotments',
  },
  {
    key: 'synthetic',
    header: 'Of which synthetic',
    width: 18,
    kind: 'money',
    meaning: 'The part that was invented for the sample portfolio',
    unit: 'US dollars',
    source: 'Allotments',
  },
];

/** The budget as sheets: thousands as people print it, and every account and year exactly. */
export function budgetSheets(report: BudgetByYearByAccount, title: string): SmallReport {
  const rows = report.rows.flatMap((row) =>
    report.yearsOfFunds.map((year, index) => [
      row.account,
      row.name,
      year,
      report.office,
      row.amounts[index]?.cents ?? 0n,
      row.syntheticAmounts[index]?.cents ?? 0n,
    ]),
  );
  return {
    title,
    asOf: report.asOf,
    about: [
      {
        label: 'Years',
        text: `Years of funds FY ${report.yearsOfFunds[0]} to FY ${report.yearsOfFunds.at(-1)}`,
      },
      { label: 'Office', text: report.office },
      ...report.definitions.map(({ measure, kind, meaning, source }) => ({
        label: `${measure} (${kind})`,
        text: `${meaning} Source: ${source}`,
      })),
    ],
    summary: {
      title,
      lines: [`Allotted to ${report.office}, a stock as of ${instantInWords(report.asOf)}`],
      unit: 'thousands',
      labelHeadings: ['Account'],
      columns: report.yearsOfFunds.map((year) => `FY ${year}`),
      measures: ['Allotted'],
      rows: report.rows.map((row) => ({
        labels: [`${row.name} (${row.account})`],
        cents: row.amounts.map((amount) => amount.cents),
      })),
      totalColumn: 'Total',
      totalRow: 'Total',
      notes: [syntheticNote(report.syntheticTotal)].filter((note) => note !== null),
    },
    columns: COLUMNS,
    rows,
  };
}
