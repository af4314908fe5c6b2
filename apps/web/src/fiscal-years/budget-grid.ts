import type { BudgetReport } from '../api/types';
import { UNITS_LABELS, type Units } from '../figures/amount';
import type { ReportGrid } from '../figures/report-table';
import { fiscalYearLabel } from '../figures/vocabulary';

/** Budget by Year by Account as a grid: accounts down, years of funds across. */
export function budgetGridOf(report: BudgetReport, units: Units): ReportGrid {
  const rows = report.rows.map((row) => ({
    key: row.account,
    label: row.account,
    detail: row.name,
    amounts: row.amounts,
    synthetic: row.syntheticAmounts,
    total: row.total,
    syntheticTotal: row.syntheticTotal,
  }));
  const first = String(report.yearsOfFunds.at(0));
  const last = String(report.yearsOfFunds.at(-1));
  return {
    caption: `Budget by account and year of funds, ${fiscalYearLabel(first)} to ${fiscalYearLabel(last)}. ${UNITS_LABELS[units]}.`,
    rowsHeading: 'Account',
    columnsHeading: 'Year of funds',
    columns: report.yearsOfFunds.map((year) => ({ key: String(year), label: fiscalYearLabel(year) })),
    totalLabel: 'Total',
    rows,
    totals: {
      amounts: report.totals,
      synthetic: report.syntheticTotals,
      total: report.total,
      syntheticTotal: report.syntheticTotal,
    },
    describe: (row, column) => ({
      meaning: `Allotted, ${row?.label ?? 'all accounts'}, ${column === null ? 'all years of funds shown' : `year of funds ${fiscalYearLabel(column)}`}`,
      target: {
        to: '/allotments',
        search: {
          ...(row === null ? {} : { account: row.key }),
          yearOfFundsFrom: column ?? first,
          yearOfFundsTo: column ?? last,
          office: report.office,
        },
      },
    }),
  };
}
