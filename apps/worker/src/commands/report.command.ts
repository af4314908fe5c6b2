import { type BudgetByYearByAccount, FundingService } from '@awardbook/funding';
import { RollupsService, type SpendingReport } from '@awardbook/rollups';
import { type Command, InvalidArgumentError } from 'commander';
import { withServices } from './cli.module';
import { COMMAND_LINE, notice, print } from './console';
import { addReportOptions, PARAMETERS, reportArgument, type ReportOptions } from './report-options';
import { textTable } from './text-table';

function budgetTable(report: BudgetByYearByAccount): string[] {
  const thousands = (amounts: BudgetByYearByAccount['totals']) =>
    amounts.map((one) => one.toThousands().toLocaleString('en-US'));
  return textTable([
    ['$ in thousands', ...report.yearsOfFunds.map((year) => `FY ${year}`), 'Total'],
    ...report.rows.map((row) => [row.account, ...thousands([...row.amounts, row.total])]),
    ['Total', ...thousands([...report.totals, report.total])],
  ]);
}

function spendingTable(report: SpendingReport): string[] {
  const shown = (amounts: SpendingReport['totals']) => amounts.map((one) => one.toDisplay());
  return textTable([
    [`${report.measure} by ${report.by}`, ...report.columns.map((column) => column.label), 'Total'],
    ...report.rows.map((row) => [row.label, ...shown([...row.amounts, row.total])]),
    ['Total', ...shown([...report.totals, report.total])],
  ]);
}

export function addReportCommand(root: Command): void {
  const command = root
    .command('report')
    .description('print a report: budget-by-year-by-account or spending')
    .argument('<report>', 'its name', reportArgument)
    .option('--json', 'what the HTTP interface answers');
  addReportOptions(command).action(
    async (name: ReturnType<typeof reportArgument>, options: ReportOptions & { json?: true }) => {
      if (name === 'ledger')
        throw new InvalidArgumentError('The ledger is a file: awardbook export ledger --out ledger.csv');
      await withServices(async (app) => {
        const isBudget = name === 'budget-by-year-by-account';
        const report = isBudget
          ? await app.get(FundingService).budgetByYearByAccount(COMMAND_LINE, PARAMETERS[name](options))
          : await app.get(RollupsService).spending(COMMAND_LINE, spendingQuery(options));
        if (options.json) return print(JSON.stringify(report, null, 2));
        const lines = report.report === 'spending' ? spendingTable(report) : budgetTable(report);
        for (const line of lines) print(line);
        notice(`As of ${report.asOf}.`);
      });
    },
  );
}

function spendingQuery(options: ReportOptions) {
  const { by, across, measure, ...filter } = PARAMETERS.spending(options);
  return { by, across: across ?? null, measure, filter };
}
