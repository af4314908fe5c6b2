import { PROGRAM_CATEGORIES, PROGRAM_TYPES, REGIONS } from '@awardbook/awards';
import { FiscalQuarter } from '@awardbook/fiscal';
import { ENTRY_FILTER_NAMES, type EntryListFilter } from '@awardbook/ledger';
import { type ExportReport, type ExportRequest, type ParametersOf } from './export-request';

const words = (key: string): string => key.replaceAll('-', ' ');
const capital = (phrase: string): string => `${phrase[0]?.toUpperCase() ?? ''}${phrase.slice(1)}`;

function labelIn(list: readonly { code: string; label: string }[], code: string): string {
  return list.find((one) => one.code === code)?.label ?? code;
}

/** "FY 2009 to FY 2013", "from FY 2009" or "until FY 2013"; null when neither end is set. */
function yearsInWords(from: number | undefined, to: number | undefined): string | null {
  if (from === undefined && to === undefined) return null;
  if (from === to) return `FY ${from}`;
  if (to === undefined) return `from FY ${from}`;
  return from === undefined ? `until FY ${to}` : `FY ${from} to FY ${to}`;
}

/** Names that only the database knows, by what the filter says; a value without one stands as it is. */
export type FilterNames = ReadonlyMap<string, string>;

/** Each filter that is set, in words: "Years of funds: FY 2009 to FY 2013". */
export function filterInWords(filter: EntryListFilter, names: FilterNames = new Map()): string[] {
  const named = (value: string | undefined) => (value === undefined ? null : (names.get(value) ?? value));
  const { category, programType, quarter, region } = filter;
  const lines: [string, string | null | undefined][] = [
    ['Years of action', yearsInWords(filter.yearOfActionFrom, filter.yearOfActionTo)],
    ['Quarter of action', quarter === undefined ? null : FiscalQuarter.ofKey(quarter).toString()],
    ['Years of funds', yearsInWords(filter.yearOfFundsFrom, filter.yearOfFundsTo)],
    ['Account', filter.account],
    ['Treasury account', filter.treasuryAccount],
    ['Office', filter.office],
    ['Category', category === undefined ? null : labelIn(PROGRAM_CATEGORIES, category)],
    ['Program type', programType === undefined ? null : labelIn(PROGRAM_TYPES, programType)],
    ['Region', region === undefined ? null : labelIn(REGIONS, region)],
    ['Country', named(filter.country)],
    ['Implementer', named(filter.implementer)],
    ['Award', filter.award],
    ['Provenance', filter.provenance],
    ['Measure', filter.measure],
    ['Kind of entry', filter.kind],
  ];
  return lines.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`${name}: ${value}`],
  );
}

function spendingTitle({ by, across, measure }: ParametersOf['spending']): string {
  const title = `${capital(measure)} by ${words(by)}`;
  return across === undefined ? title : `${title} and ${words(across)}`;
}

/** What an export is called on pages and on the first sheet; takes a request, or the run that keeps it. */
export function exportTitle(asked: { report: ExportReport; parameters: ParametersOf[ExportReport] }): string {
  const { report, parameters } = asked as ExportRequest;
  switch (report) {
    case 'budget-by-year-by-account':
      return `Budget by year of funds by account, FY ${parameters.from} to FY ${parameters.to}`;
    case 'spending':
      return spendingTitle(parameters);
    case 'ledger':
      return 'Ledger entries';
    case 'expiring-funds':
      return `Funds that expire at the end of FY ${parameters.yearOfAction}`;
    case 'cancelling-funds':
      return `Funds that cancel at the end of FY ${parameters.yearOfAction}`;
    case 'award-register':
      return parameters.asOf === undefined
        ? 'Award register'
        : `Award register as it was on ${parameters.asOf}`;
    case 'report-compliance':
      return `Report compliance on ${parameters.onDate}`;
    case 'indicator-results':
      return 'Indicator results of accepted reports';
    case 'accepted-results':
      return 'Accepted results';
    case 'sf-425-register':
      return 'SF-425 register';
  }
}

const REPORT_NAMES = ['award', 'state', 'late', 'soon', 'open', 'kind', 'programType', 'dueFrom', 'dueTo'];

/** Parameters in the order in which a file name has them; the database keeps them in none. */
const NAME_ORDER: Readonly<Record<ExportReport, readonly string[]>> = {
  'budget-by-year-by-account': ['from', 'to', 'office'],
  spending: ['by', 'across', 'measure', ...ENTRY_FILTER_NAMES],
  ledger: ['measure', 'kind', ...ENTRY_FILTER_NAMES],
  'expiring-funds': ['yearOfAction'],
  'cancelling-funds': ['yearOfAction'],
  'award-register': [
    'asOf',
    'concern',
    'status',
    'account',
    'yearOfFunds',
    'category',
    'programType',
    'region',
    'country',
    'provenance',
  ],
  'report-compliance': REPORT_NAMES,
  'indicator-results': REPORT_NAMES,
  'accepted-results': [...REPORT_NAMES, 'theme', 'country', 'publishable', 'from', 'to'],
  'sf-425-register': REPORT_NAMES,
};

/** File name without its ending: the report, its parameters and the day, in letters that every system takes. */
export function exportFileStem(request: ExportRequest, asOf: string): string {
  const parameters = new Map<string, unknown>(Object.entries(request.parameters));
  const values = NAME_ORDER[request.report]
    .map((name) => parameters.get(name))
    .filter((value) => value !== undefined);
  const slug = [request.report, ...values].join('-').replace(/[^A-Za-z0-9-]+/g, '-');
  return `awardbook-${slug.slice(0, 120)}-${asOf.slice(0, 10)}`;
}

/** "2026-11-21 20:07:19 UTC", as sheets print an instant. */
export function instantInWords(asOf: string): string {
  return asOf.replace('T', ' ').replace('Z', ' UTC');
}
