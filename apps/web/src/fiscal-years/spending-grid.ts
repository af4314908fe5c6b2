import type { SpendingReport } from '../api/types';
import { UNITS_LABELS, type Units } from '../figures/amount';
import { targetOfCell, type Coordinate } from '../figures/figure-target';
import type { ReportGrid, ReportRow } from '../figures/report-table';
import { DIMENSION_LABELS, MEASURE_LABELS, type Dimension } from '../figures/vocabulary';
import type { SpendingView } from './fiscal-years-search';

/** Dimensions that run along time: a balance has an end on each of them. */
const TIMES: Dimension[] = ['year-of-action', 'quarter'];

/** The spending report as a grid. A stock over time ends with its latest balance, never with a sum of balances. */
export function spendingGridOf(report: SpendingReport, view: SpendingView, units: Units): ReportGrid {
  const { kind } = report.definition;
  const columns = view.across === 'none' ? [] : report.columns;
  const latest = kind === 'stock' && TIMES.some((time) => time === view.across);
  const columnsHeading = view.across === 'none' ? '' : DIMENSION_LABELS[view.across];
  const measure = MEASURE_LABELS[view.measure];
  return {
    caption: captionOf(view, units),
    rowsHeading: DIMENSION_LABELS[view.by],
    columnsHeading: latest ? `At the end of each ${columnsHeading.toLowerCase()}` : columnsHeading,
    columns,
    totalLabel: latest ? 'Latest' : 'Total',
    rows: report.rows.map((row) => ({ ...row, synthetic: row.syntheticAmounts })),
    totals: {
      amounts: report.totals,
      synthetic: report.syntheticTotals,
      total: report.total,
      syntheticTotal: report.syntheticTotal,
    },
    describe: (row, column) => {
      const coordinates: Coordinate[] = [];
      if (row !== null) coordinates.push({ dimension: view.by, key: row.key });
      if (column !== null && view.across !== 'none')
        coordinates.push({ dimension: view.across, key: column });
      return {
        meaning: [measure, meaningOfRow(row, view), meaningOfColumn(column, report, view)]
          .filter(Boolean)
          .join(', '),
        target: targetOfCell({ measure: view.measure, kind, filters: report.filters, coordinates }),
      };
    },
  };
}

function captionOf(view: SpendingView, units: Units): string {
  const across = view.across === 'none' ? '' : ` and ${DIMENSION_LABELS[view.across].toLowerCase()}`;
  return `${MEASURE_LABELS[view.measure]} by ${DIMENSION_LABELS[view.by].toLowerCase()}${across}. ${UNITS_LABELS[units]}.`;
}

function meaningOfRow(row: ReportRow | null, view: SpendingView): string {
  return row === null ? 'all rows' : `${DIMENSION_LABELS[view.by].toLowerCase()} ${row.label}`;
}

function meaningOfColumn(column: string | null, report: SpendingReport, view: SpendingView): string {
  if (view.across === 'none' || column === null) return '';
  const label = report.columns.find(({ key }) => key === column)?.label ?? column;
  return `${DIMENSION_LABELS[view.across].toLowerCase()} ${label}`;
}
