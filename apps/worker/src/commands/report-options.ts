import { dateInWashington, FiscalYear, isoDate, tryIsoDate } from '@awardbook/fiscal';
import { HOME_OFFICE } from '@awardbook/funding';
import {
  AWARD_CONCERNS,
  ENTRY_FILTER_NAMES,
  ENTRY_KINDS,
  type EntryListFilter,
  REGISTER_SORTS,
  type RegisterParameters,
} from '@awardbook/ledger';
import { EXPORT_REPORTS, type ExportReport, type ParametersOf, REGISTER_COLUMNS } from '@awardbook/exports';
import { type ReportListParameters, RESULT_THEMES } from '@awardbook/reporting';
import { DIMENSIONS, type Dimension, MEASURES, type Measure } from '@awardbook/rollups';
import { type Command, InvalidArgumentError, Option } from 'commander';

/** Options as commander hands them over: every value is text or a year. */
export type ReportOptions = Record<string, string | number | undefined>;

const YEARS = new Set<string>([
  'yearOfActionFrom',
  'yearOfActionTo',
  'yearOfFundsFrom',
  'yearOfFundsTo',
  'quarter',
]);

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function wholeNumber(text: string): number {
  if (!/^\d{4,5}$/.test(text))
    throw new InvalidArgumentError('It must be a year such as 2010, or a quarter such as 20101.');
  return Number(text);
}

/** The parameters of all reports, under their HTTP names in kebab-case. */
export function addReportOptions(command: Command): Command {
  command
    .option('--from <year>', 'budget: first year of funds', wholeNumber)
    .option('--to <year>', 'budget: last year of funds', wholeNumber)
    .option('--year-of-action <year>', 'expiring and cancelling funds: at whose end', wholeNumber)
    .addOption(new Option('--by <dimension>', 'spending: what goes down').choices(DIMENSIONS))
    .addOption(new Option('--across <dimension>', 'spending: what goes across').choices(DIMENSIONS))
    .addOption(new Option('--measure <measure>', 'spending, ledger: what is summed').choices(MEASURES))
    .addOption(new Option('--kind <kind>', 'ledger: kind of entry').choices(ENTRY_KINDS));
  addRegisterOptions(command);
  addReportListOptions(command);
  for (const name of ENTRY_FILTER_NAMES) {
    if (YEARS.has(name)) command.option(`--${kebab(name)} <year>`, 'filter', wholeNumber);
    else command.option(`--${kebab(name)} <value>`, 'filter');
  }
  return command;
}

/** What only the award register has. */
function addRegisterOptions(command: Command): void {
  command
    .addOption(new Option('--concern <concern>', 'register: needs attention').choices(AWARD_CONCERNS))
    .addOption(new Option('--active <answer>', 'register: period running').choices(['yes', 'no']))
    .option('--status <statuses>', 'register: with commas between them')
    .option('--instrument <instrument>', 'register')
    .option('--year-of-funds <year>', 'register', wholeNumber)
    .option('--program-officer <name>', 'register: part of the name')
    .option('--q <text>', 'register: part of FAIN, title or implementer')
    .option('--as-of <day>', 'register: as it was at the end of that day', calendarDay)
    .option('--on-date <day>', 'register: the day whose clocks count', calendarDay)
    .addOption(new Option('--sort <key>', 'register: order').choices(REGISTER_SORTS))
    .option('--columns <codes>', 'register: with commas between them', columnCodes);
}

/** What only the list of grantees' reports has. */
function addReportListOptions(command: Command): void {
  const yesOrNo = (flag: string, what: string): Option => new Option(flag, what).choices(['yes', 'no']);
  command
    .option('--officer <id>', 'grantee reports: who reviews, or nobody')
    .option('--state <states>', 'grantee reports: with commas between them')
    .addOption(yesOrNo('--late <answer>', 'grantee reports: past due and never submitted'))
    .addOption(yesOrNo('--open <answer>', 'grantee reports: due within 30 days, late or in review'))
    .addOption(yesOrNo('--soon <answer>', 'grantee reports: due within 30 days'))
    .option('--due-from <day>', 'grantee reports', calendarDay)
    .option('--due-to <day>', 'grantee reports', calendarDay)
    .addOption(
      new Option('--theme <theme>', 'accepted results').choices(RESULT_THEMES.map(({ code }) => code)),
    )
    .addOption(yesOrNo('--publishable <answer>', 'accepted results: may be published'))
    .option('--text <text>', 'accepted results: part of a result, or of its award');
}

function calendarDay(text: string): string {
  if (tryIsoDate(text) === null) throw new InvalidArgumentError('It must be a day such as 2013-09-30.');
  return text;
}

function columnCodes(text: string): string {
  const known: readonly string[] = REGISTER_COLUMNS;
  const faulty = text.split(',').find((code) => !known.includes(code));
  if (faulty === undefined) return text;
  throw new InvalidArgumentError(`"${faulty}" is none of ${known.join(', ')}.`);
}

/** The report's name, as the first argument. */
export function reportArgument(text: string): ExportReport {
  const report = EXPORT_REPORTS.find((name) => name === text);
  if (report === undefined) throw new InvalidArgumentError(`It must be one of ${EXPORT_REPORTS.join(', ')}.`);
  return report;
}

/** The options of these names that are given. */
function named(options: ReportOptions, names: readonly string[]): ReportOptions {
  return Object.fromEntries(
    names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  );
}

const filterOf = (options: ReportOptions): EntryListFilter => named(options, ENTRY_FILTER_NAMES);

const listYear = (options: ReportOptions) => ({
  yearOfAction: Number(options['yearOfAction'] ?? FiscalYear.containing(dateInWashington(new Date())).year),
});

/** Each report's parameters out of the options, with the defaults that the page has too. */
export const PARAMETERS: { [R in ExportReport]: (options: ReportOptions) => ParametersOf[R] } = {
  'budget-by-year-by-account': (options) => ({
    from: Number(options['from'] ?? 2009),
    to: Number(options['to'] ?? options['from'] ?? 2013),
    office: String(options['office'] ?? HOME_OFFICE),
  }),
  spending: (options) => ({
    ...filterOf(options),
    by: (options['by'] ?? 'account') as Dimension,
    ...(options['across'] === undefined ? {} : { across: options['across'] as Dimension }),
    measure: (options['measure'] ?? 'obligated') as Measure,
  }),
  ledger: (options) => ({
    ...filterOf(options),
    ...(options['measure'] === undefined
      ? {}
      : { measure: options['measure'] as EntryListFilter['measure'] }),
    ...(options['kind'] === undefined ? {} : { kind: options['kind'] as EntryListFilter['kind'] }),
  }),
  'expiring-funds': listYear,
  'cancelling-funds': listYear,
  'award-register': (options) => ({
    ...(named(options, REGISTER_NAMES) as RegisterParameters),
    onDate: isoDate(String(options['asOf'] ?? options['onDate'] ?? dateInWashington(new Date()))),
  }),
  'report-compliance': reportList,
  'indicator-results': reportList,
  'accepted-results': (options) => ({
    ...(named(options, RESULT_NAMES) as Omit<ParametersOf['accepted-results'], 'onDate'>),
    ...reportList(options),
  }),
  'sf-425-register': reportList,
};

/** What the list of grantees' reports is narrowed by here. */
const REPORT_NAMES = [
  'award',
  'implementer',
  'officer',
  'state',
  'late',
  'open',
  'soon',
  'dueFrom',
  'dueTo',
  'programType',
  'q',
] as const;

/** What accepted results are narrowed by besides. */
const RESULT_NAMES = ['theme', 'country', 'publishable', 'text'] as const;

function reportList(options: ReportOptions): ParametersOf['report-compliance'] {
  return {
    ...(named(options, REPORT_NAMES) as ReportListParameters),
    onDate: isoDate(String(options['onDate'] ?? dateInWashington(new Date()))),
  };
}

const REGISTER_NAMES = [
  'concern',
  'active',
  'status',
  'implementer',
  'programType',
  'instrument',
  'category',
  'country',
  'region',
  'account',
  'yearOfFunds',
  'programOfficer',
  'provenance',
  'q',
  'asOf',
  'sort',
  'columns',
] as const;
