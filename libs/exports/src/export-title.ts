import { ENTRY_FILTER_NAMES, type EntryFilter } from '@awardbook/ledger';
import { type ExportRequest, type SpendingParameters } from './export-request';

const words = (key: string): string => key.replaceAll('-', ' ');

const FILTER_WORDS: Readonly<Record<keyof EntryFilter, string>> = {
  yearOfActionFrom: 'years of action from FY',
  yearOfActionTo: 'years of action to FY',
  quarter: 'quarter of action',
  yearOfFundsFrom: 'years of funds from FY',
  yearOfFundsTo: 'years of funds to FY',
  account: 'account',
  treasuryAccount: 'Treasury account',
  office: 'office',
  category: 'category',
  programType: 'program type',
  region: 'region',
  country: 'country',
  implementer: 'implementer',
  award: 'award',
  provenance: 'data that is',
};

/** Each filter that is set, in words, such as "years of funds from FY 2009". */
export function filterInWords(filter: EntryFilter): string[] {
  return ENTRY_FILTER_NAMES.filter((name) => filter[name] !== undefined).map(
    (name) => `${FILTER_WORDS[name]} ${words(String(filter[name]))}`,
  );
}

function spendingTitle({ by, across, measure }: SpendingParameters): string {
  const title = `${measure[0]?.toUpperCase()}${measure.slice(1)} by ${words(by)}`;
  return across === undefined ? title : `${title} and ${words(across)}`;
}

/** What an export is called on pages and on the first sheet. */
export function exportTitle(request: Pick<ExportRequest, 'report' | 'parameters'>): string {
  switch (request.report) {
    case 'budget-by-year-by-account': {
      const { from, to } = request.parameters as { from: number; to: number };
      return `Budget by year of funds by account, FY ${from} to FY ${to}`;
    }
    case 'spending':
      return spendingTitle(request.parameters as SpendingParameters);
    case 'ledger':
      return 'Ledger entries';
  }
}

/** File name without its ending: the report, its parameters and the day, in letters every system takes. */
export function exportFileStem(request: ExportRequest, asOf: string): string {
  const parameters = Object.entries(request.parameters)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => (name === 'from' || name === 'to' ? `${name}-${value}` : String(value)));
  const slug = [request.report, ...parameters]
    .join('-')
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .slice(0, 120);
  return `awardbook-${slug}-${asOf.slice(0, 10)}`;
}
