import { FiscalYear } from '@awardbook/fiscal';
import { type CancellingFunds, type ExpiringFunds, type FundAward } from '@awardbook/ledger';
import { type Money } from '@awardbook/money';
import { instantInWords } from '../export-title';
import { type CellValue, type ColumnKind, type SheetColumn, type SummaryTable } from '../sheets';
import { type SmallReport } from './report-sheets';

const FUNDS = 'Funds';
const AWARDS = 'Awards';
const LEDGER = 'Ledger entries';

const COLUMN_WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 16,
  money: 18,
  thousands: 18,
  integer: 12,
  date: 14,
  year: 14,
  percent: 12,
};

function column(
  key: string,
  header: string,
  kind: ColumnKind,
  about: { meaning: string; source: string; width?: number },
): SheetColumn {
  const unit = { money: 'US dollars', date: 'Calendar date', year: 'Fiscal year' }[kind as string] ?? '';
  return { key, header, kind, unit, width: COLUMN_WIDTHS[kind], ...about };
}

const FUND_COLUMNS: readonly SheetColumn[] = [
  column('treasury_account', 'Treasury account', 'text', {
    meaning: 'Treasury Account Symbol',
    source: FUNDS,
    width: 28,
  }),
  column('account', 'Account', 'text', { meaning: 'Funding account', source: FUNDS, width: 10 }),
  column('year_of_funds', 'Year of funds', 'year', {
    meaning: 'Fiscal year whose appropriation the money came from',
    source: FUNDS,
  }),
  column('office', 'Office', 'text', {
    meaning: 'Office that the money is allotted to',
    source: FUNDS,
    width: 10,
  }),
];

const AWARD_COLUMNS: readonly SheetColumn[] = [
  column('fain', 'FAIN', 'text', {
    meaning: 'Federal Award Identification Number',
    source: AWARDS,
    width: 22,
  }),
  column('award_title', 'Award', 'text', { meaning: 'Title of the award', source: AWARDS, width: 48 }),
  column('implementer', 'Implementer', 'text', {
    meaning: 'Who carries the award out',
    source: 'Implementers',
    width: 36,
  }),
  column('award_ends_on', 'Award ends', 'date', {
    meaning: 'Last day of the period of performance',
    source: AWARDS,
  }),
  column('award_provenance', 'Provenance', 'text', {
    meaning:
      'Of the award: recorded by people, published by the office, or synthetic (invented for the sample)',
    source: AWARDS,
    width: 12,
  }),
];

/** Version 1 of the expiring funds' Data columns; a change of them is a new version. */
const EXPIRING_COLUMNS: readonly SheetColumn[] = [
  ...FUND_COLUMNS,
  column('available_until', 'Available until', 'date', {
    meaning: 'Last day for new obligations',
    source: 'Treasury accounts',
  }),
  column('part', 'Part', 'text', {
    meaning: 'obligated (to the award beside it) or unobligated; the parts of a fund add up to its allotment',
    source: '',
  }),
  column('amount', 'Amount', 'money', {
    meaning: 'The part, net; a stock as of the date in Read me',
    source: 'Allotments and ledger entries',
  }),
  ...AWARD_COLUMNS,
];

const moneyColumn = (key: string, header: string, meaning: string): SheetColumn =>
  column(key, header, 'money', { meaning: `${meaning}; a stock as of the date in Read me`, source: LEDGER });

/** Version 1 of the cancelling funds' Data columns; a change of them is a new version. */
const CANCELLING_COLUMNS: readonly SheetColumn[] = [
  ...FUND_COLUMNS,
  column('cancels_on', 'Cancels on', 'date', {
    meaning: 'Last day for payments',
    source: 'Treasury accounts',
  }),
  moneyColumn('obligated', 'Obligated', 'Obligations less deobligations of the award under the fund'),
  moneyColumn('disbursed', 'Disbursed', 'Payments less refunds of the award under the fund'),
  moneyColumn('unliquidated', 'Unliquidated', 'Obligated less disbursed'),
  ...AWARD_COLUMNS,
];

type ListedFund = (ExpiringFunds | CancellingFunds)['items'][number];

const fundCells = ({ treasuryAccount, account, yearOfFunds, office }: ListedFund): CellValue[] => [
  treasuryAccount,
  account,
  yearOfFunds,
  office,
];

const awardCells = ({ fain, title, implementer, endsOn, provenance }: FundAward): CellValue[] => [
  fain,
  title,
  implementer.name,
  endsOn,
  provenance,
];

const NO_AWARD: readonly CellValue[] = AWARD_COLUMNS.map(() => null);

/** One row a part of a fund: what each award has of it, and what no award has. */
export function expiringSheets(report: ExpiringFunds, title: string): SmallReport {
  const rows = report.items.flatMap((fund) => {
    const beside = [...fundCells(fund), fund.availableUntil];
    const obligated = fund.awards.map((award) => [
      ...beside,
      'obligated',
      award.obligated.cents,
      ...awardCells(award),
    ]);
    return [...obligated, [...beside, 'unobligated', fund.unobligated.cents, ...NO_AWARD]];
  });
  const summary = summaryOf(report, title, ['Allotted', 'Obligated', 'Unobligated'], (fund) => [
    fund.allotted,
    fund.obligated,
    fund.unobligated,
  ]);
  return { ...headOf(report, title), summary, columns: EXPIRING_COLUMNS, rows };
}

/** One row an award's share of a fund. */
export function cancellingSheets(report: CancellingFunds, title: string): SmallReport {
  const rows = report.items.flatMap((fund) =>
    fund.awards.map((award) => [
      ...fundCells(fund),
      fund.cancelsOn,
      award.obligated.cents,
      award.disbursed.cents,
      award.unliquidated.cents,
      ...awardCells(award),
    ]),
  );
  const summary = summaryOf(report, title, ['Obligated', 'Disbursed', 'Unliquidated'], (fund) => [
    fund.obligated,
    fund.disbursed,
    fund.unliquidated,
  ]);
  return { ...headOf(report, title), summary, columns: CANCELLING_COLUMNS, rows };
}

function headOf(report: ExpiringFunds | CancellingFunds, title: string) {
  const { firstDay, lastDay } = FiscalYear.of(report.yearOfAction);
  return {
    title,
    asOf: report.asOf,
    about: [
      { label: 'Year of action', text: `FY ${report.yearOfAction}: ${firstDay} to ${lastDay}` },
      { label: 'Balances', text: 'Those of the moment in As of, whatever the year' },
      ...report.definitions.map(({ measure, kind, meaning, source }) => ({
        label: `${measure} (${kind})`,
        text: `${meaning} Source: ${source}`,
      })),
    ],
  };
}

function summaryOf<Fund extends ListedFund>(
  report: { readonly items: readonly Fund[]; readonly lastDay: string; readonly asOf: string },
  title: string,
  columns: string[],
  amountsOf: (fund: Fund) => Money[],
): SummaryTable {
  return {
    title,
    lines: [`Last day ${report.lastDay}; stocks as of ${instantInWords(report.asOf)}`],
    unit: 'dollars',
    labelHeadings: ['Treasury account', 'Account', 'Year of funds', 'Office'],
    columns,
    measures: ['Amount'],
    rows: report.items.map((fund) => ({
      labels: [fund.treasuryAccount, fund.account, `FY ${fund.yearOfFunds}`, fund.office],
      cents: amountsOf(fund).map(({ cents }) => cents),
    })),
    totalColumn: null,
    totalRow: report.items.length === 0 ? null : 'Total',
    notes: report.items.length === 0 ? ['No fund is in this list.'] : [],
  };
}
