import { type Dimension, type SpendingReport } from '@awardbook/rollups';
import { type FilterNames, filterInWords, instantInWords } from '../export-title';
import { type SheetColumn, type SheetRow, type SummaryTable } from '../sheets';
import { type SmallReport } from './report-sheets';
import { syntheticNote } from './synthetic-note';

const text = (key: string, header: string, width: number, meaning: string): SheetColumn => ({
  key,
  header,
  width,
  kind: 'text',
  meaning,
  unit: '',
  source: 'Ledger, awards and shares',
});

const words = (dimension: Dimension): string => dimension.replaceAll('-', ' ');
const capital = (phrase: string): string => `${phrase[0]?.toUpperCase() ?? ''}${phrase.slice(1)}`;

/** Version 1 of the spending Data columns; a change of them is a new version. */
function columnsOf(report: SpendingReport): SheetColumn[] {
  const { meaning, source, kind } = report.definition;
  const money = { width: 20, kind: 'money', unit: 'US dollars', source: capital(source) } as const;
  return [
    text('by', 'By', 20, 'What the rows are'),
    text('by_key', 'Row key', 26, 'What a filter takes to show the row alone'),
    text('by_label', 'Row', 48, `The ${words(report.by)}`),
    text('across', 'Across', 20, 'What the columns are; empty without a second dimension'),
    text('across_key', 'Column key', 14, 'What a filter takes to show the column alone'),
    text(
      'across_label',
      'Column',
      18,
      report.across === null ? 'No second dimension' : `The ${words(report.across)}`,
    ),
    { ...money, key: 'amount', header: capital(report.measure), meaning: `${meaning} A ${kind}.` },
    {
      ...money,
      key: 'synthetic',
      header: 'Of which synthetic',
      meaning: 'The part that was invented for the sample portfolio',
    },
  ];
}

function rowsOf(report: SpendingReport): SheetRow[] {
  const { by, across } = report;
  if (across === null) {
    return report.rows.map((row) => [
      by,
      row.key,
      row.label,
      null,
      null,
      null,
      row.total.cents,
      row.syntheticTotal.cents,
    ]);
  }
  return report.rows.flatMap((row) =>
    report.columns.map((column, index) => [
      by,
      row.key,
      row.label,
      across,
      column.key,
      column.label,
      row.amounts[index]?.cents ?? 0n,
      row.syntheticAmounts[index]?.cents ?? 0n,
    ]),
  );
}

const TIME: readonly Dimension[] = ['year-of-action', 'quarter'];

function summaryOf(report: SpendingReport, title: string, filters: readonly string[]): SummaryTable {
  const { across, definition } = report;
  const isStock = definition.kind === 'stock';
  // Balances along time are never summed: the last one is the total.
  const sumsRows = across !== null && !(isStock && TIME.includes(across));
  const sumsColumns = !(isStock && TIME.includes(report.by));
  return {
    title,
    lines: [
      `${capital(report.measure)}, a ${definition.kind} as of ${instantInWords(report.asOf)}`,
      ...filters,
    ],
    unit: 'dollars',
    labelHeadings: [capital(words(report.by))],
    columns: across === null ? [capital(report.measure)] : report.columns.map((column) => column.label),
    measures: [capital(report.measure)],
    rows: report.rows.map((row) => ({
      labels: [row.label],
      cents: (across === null ? [row.total] : row.amounts).map((amount) => amount.cents),
    })),
    totalColumn: sumsRows ? 'Total' : null,
    totalRow: sumsColumns ? 'Total' : null,
    notes: [
      isStock ? 'Balances at the end of each period; along time they are not summed.' : null,
      syntheticNote(report.syntheticTotal),
    ].filter((note) => note !== null),
  };
}

/** Spending as sheets: the table as people print it, and one row for each of its cells. */
export function spendingSheets(report: SpendingReport, title: string, names: FilterNames): SmallReport {
  const { definition } = report;
  const filters = filterInWords(report.filters, names);
  return {
    title,
    asOf: report.asOf,
    about: [
      {
        label: 'Filters',
        text: filters.length === 0 ? 'None: the whole portfolio' : filters.join('; '),
      },
      {
        label: `${report.measure} (${definition.kind})`,
        text: `${definition.meaning} Source: ${definition.source}.`,
      },
    ],
    summary: summaryOf(report, title, filters),
    columns: columnsOf(report),
    rows: rowsOf(report),
  };
}
