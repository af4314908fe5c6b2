import { type EntryListFilter } from '@awardbook/ledger';
import { type FilterNames, filterInWords } from '../export-title';
import { type KindTotal } from '../ledger-rows.queries';
import { type SheetColumn } from '../sheets';
import { type ReportSheets } from './report-sheets';

const LEDGER = 'Ledger entries';
const AWARDS = 'Awards';
const FUNDS = 'Funds';

/** Version 1 of the ledger's Data columns, in the order of `ledgerRowsQuery`; a change of them is a new version. */
export const LEDGER_COLUMNS: readonly SheetColumn[] = [
  {
    key: 'effective_on',
    header: 'Date',
    width: 12,
    kind: 'date',
    meaning: 'When it was committed, obligated, paid or spent',
    unit: 'Calendar date',
    source: LEDGER,
  },
  {
    key: 'year_of_action',
    header: 'Year of action',
    width: 14,
    kind: 'year',
    meaning: 'Fiscal year of that date',
    unit: 'Fiscal year',
    source: LEDGER,
  },
  {
    key: 'kind',
    header: 'Kind',
    width: 15,
    kind: 'text',
    meaning: 'Kind of entry, which fixes its sign',
    unit: '',
    source: LEDGER,
  },
  {
    key: 'amount',
    header: 'Amount',
    width: 18,
    kind: 'money',
    meaning: 'Amount with the sign of its kind; a reversal is turned round',
    unit: 'US dollars',
    source: LEDGER,
  },
  {
    key: 'portion',
    header: 'In this selection',
    width: 18,
    kind: 'money',
    meaning:
      'The part of the amount that falls into the filtered category, country or region; the amount itself without such a filter',
    unit: 'US dollars',
    source: 'Ledger entries and shares',
  },
  {
    key: 'fain',
    header: 'FAIN',
    width: 22,
    kind: 'text',
    meaning: 'Federal Award Identification Number',
    unit: '',
    source: AWARDS,
  },
  {
    key: 'award_title',
    header: 'Award',
    width: 48,
    kind: 'text',
    meaning: 'Title of the award',
    unit: '',
    source: AWARDS,
  },
  {
    key: 'implementer',
    header: 'Implementer',
    width: 36,
    kind: 'text',
    meaning: 'Who carries the award out',
    unit: '',
    source: 'Implementers',
  },
  {
    key: 'account',
    header: 'Account',
    width: 10,
    kind: 'text',
    meaning: 'Funding account',
    unit: '',
    source: FUNDS,
  },
  {
    key: 'treasury_account',
    header: 'Treasury account',
    width: 28,
    kind: 'text',
    meaning: 'Treasury Account Symbol',
    unit: '',
    source: FUNDS,
  },
  {
    key: 'year_of_funds',
    header: 'Year of funds',
    width: 14,
    kind: 'year',
    meaning: 'Fiscal year whose appropriation the money came from',
    unit: 'Fiscal year',
    source: FUNDS,
  },
  {
    key: 'office',
    header: 'Office',
    width: 10,
    kind: 'text',
    meaning: 'Office whose allotment it is',
    unit: '',
    source: FUNDS,
  },
  {
    key: 'provenance',
    header: 'Provenance',
    width: 12,
    kind: 'text',
    meaning: 'recorded by people, published by the office, or synthetic (invented for the sample)',
    unit: '',
    source: LEDGER,
  },
  {
    key: 'description',
    header: 'Description',
    width: 40,
    kind: 'text',
    meaning: 'What was recorded with it',
    unit: '',
    source: LEDGER,
  },
  {
    key: 'entry_id',
    header: 'Entry',
    width: 38,
    kind: 'text',
    meaning: 'Id of the entry',
    unit: '',
    source: LEDGER,
  },
];

const count = (entries: number): string => entries.toLocaleString('en-US');

/** Everything of the ledger's workbook but its rows. */
export function ledgerSheets(
  filter: EntryListFilter,
  totals: readonly KindTotal[],
  described: { asOf: string; title: string; names: FilterNames },
): ReportSheets {
  const { asOf, names, title } = described;
  const filters = filterInWords(filter, names);
  const entries = totals.reduce((sum, one) => sum + one.entries, 0);
  const synthetic = totals.reduce((sum, one) => sum + one.syntheticEntries, 0);
  return {
    title,
    asOf,
    about: [
      { label: 'Filters', text: filters.length === 0 ? 'None: every entry' : filters.join('; ') },
      { label: 'Order', text: 'By date, then in the order of recording' },
      { label: 'Amounts (flow)', text: 'Each with the sign of its kind. Source: ledger entries.' },
    ],
    summary: {
      title,
      lines: ['Sums by kind of entry, each with the sign of its kind; a flow'],
      unit: 'dollars',
      labelHeadings: ['Kind', 'Entries'],
      columns: ['Amount'],
      measures: ['Amount'],
      rows: totals.map(({ kind, entries, portionCents }) => ({
        labels: [kind, count(entries)],
        cents: [portionCents],
      })),
      totalColumn: null,
      // Commitments, obligations and payments are stages of the same dollar: a sum over kinds means nothing.
      totalRow: null,
      notes:
        synthetic === 0
          ? []
          : [
              `${count(synthetic)} of the ${count(entries)} entries are synthetic: invented for the sample portfolio, never published.`,
            ],
    },
    columns: LEDGER_COLUMNS,
  };
}
