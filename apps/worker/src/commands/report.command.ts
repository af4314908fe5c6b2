import { type GranteeExport, isGranteeExport } from '@awardbook/exports';
import { type BudgetByYearByAccount, FundingService } from '@awardbook/funding';
import { type INestApplicationContext } from '@nestjs/common';
import { type CancellingFunds, type ExpiringFunds, FundListsService } from '@awardbook/ledger';
import { type Money } from '@awardbook/money';
import { RollupsService, type SpendingReport } from '@awardbook/rollups';
import { type Command, InvalidArgumentError } from 'commander';
import { withServices } from './cli.module';
import { COMMAND_LINE, notice, print } from './console';
import { addReportOptions, PARAMETERS, reportArgument, type ReportOptions } from './report-options';
import { textTable } from './text-table';

type Report = BudgetByYearByAccount | SpendingReport | ExpiringFunds | CancellingFunds;
type PrintedReport = Exclude<ReturnType<typeof reportArgument>, 'ledger' | 'award-register' | GranteeExport>;

const dollars = (amounts: readonly Money[]) => amounts.map((one) => one.toDisplay());

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
  return textTable([
    [`${report.measure} by ${report.by}`, ...report.columns.map((column) => column.label), 'Total'],
    ...report.rows.map((row) => [row.label, ...dollars([...row.amounts, row.total])]),
    ['Total', ...dollars([...report.totals, report.total])],
  ]);
}

/** Each fund, and below it what its awards hold of it. */
function expiringTable(report: ExpiringFunds): string[] {
  return textTable([
    [`Expires after ${report.lastDay}`, 'Allotted', 'Obligated', 'Unobligated'],
    ...report.items.flatMap((fund) => [
      [
        `${fund.treasuryAccount}, FY ${fund.yearOfFunds}, ${fund.office}`,
        ...dollars([fund.allotted, fund.obligated, fund.unobligated]),
      ],
      ...fund.awards.map(({ fain, obligated }) => [`  ${fain}`, '', obligated.toDisplay(), '']),
    ]),
    ['Total', ...dollars([report.allotted, report.obligated, report.unobligated])],
  ]);
}

/** Each fund, and below it the awards that are not paid. */
function cancellingTable(report: CancellingFunds): string[] {
  return textTable([
    [`Cancels after ${report.lastDay}`, 'Obligated', 'Disbursed', 'Unliquidated'],
    ...report.items.flatMap((fund) => [
      [
        `${fund.treasuryAccount}, FY ${fund.yearOfFunds}, ${fund.office}`,
        ...dollars([fund.obligated, fund.disbursed, fund.unliquidated]),
      ],
      ...fund.awards.map(({ fain, obligated, disbursed, unliquidated }) => [
        `  ${fain}`,
        ...dollars([obligated, disbursed, unliquidated]),
      ]),
    ]),
    ['Total', ...dollars([report.obligated, report.disbursed, report.unliquidated])],
  ]);
}

function tableOf(report: Report): string[] {
  switch (report.report) {
    case 'budget-by-year-by-account':
      return budgetTable(report);
    case 'spending':
      return spendingTable(report);
    case 'expiring-funds':
      return expiringTable(report);
    case 'cancelling-funds':
      return cancellingTable(report);
  }
}

function read(app: INestApplicationContext, name: PrintedReport, options: ReportOptions): Promise<Report> {
  switch (name) {
    case 'budget-by-year-by-account':
      return app.get(FundingService).budgetByYearByAccount(COMMAND_LINE, PARAMETERS[name](options));
    case 'spending':
      return app.get(RollupsService).spending(COMMAND_LINE, spendingQuery(options));
    case 'expiring-funds':
      return app.get(FundListsService).expiring(COMMAND_LINE, PARAMETERS[name](options).yearOfAction);
    case 'cancelling-funds':
      return app.get(FundListsService).cancelling(COMMAND_LINE, PARAMETERS[name](options).yearOfAction);
  }
}

export function addReportCommand(root: Command): void {
  const command = root
    .command('report')
    .description('print a report: budget-by-year-by-account, spending, expiring-funds or cancelling-funds')
    .argument('<report>', 'its name', reportArgument)
    .option('--json', 'what the HTTP interface answers');
  addReportOptions(command).action(
    async (name: ReturnType<typeof reportArgument>, options: ReportOptions & { json?: true }) => {
      if (name === 'ledger')
        throw new InvalidArgumentError('The ledger is a file: awardbook export ledger --out ledger.csv');
      if (isGranteeExport(name))
        throw new InvalidArgumentError(
          `Reports of grantees are a file: awardbook export ${name} --out ${name}.csv`,
        );
      if (name === 'award-register')
        throw new InvalidArgumentError(
          'The register is a file: awardbook export award-register --out register.csv',
        );
      await withServices(async (app) => {
        const report = await read(app, name, options);
        if (options.json) return print(JSON.stringify(report, null, 2));
        for (const line of tableOf(report)) print(line);
        notice(`As of ${report.asOf}.`);
      });
    },
  );
}

function spendingQuery(options: ReportOptions) {
  const { by, across, measure, ...filter } = PARAMETERS.spending(options);
  return { by, across: across ?? null, measure, filter };
}
