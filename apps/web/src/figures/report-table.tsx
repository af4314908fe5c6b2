import type { Units } from './amount';
import { Figure } from './figure';
import type { FigureTarget } from './figure-target';
import { FigureTable } from './figure-table';
import { SyntheticRowTag } from './provenance';

/** Figures down or across one line of a report, the total last; `synthetic` is what of each is synthetic. */
export interface ReportLine {
  amounts: string[];
  synthetic: string[];
  total: string;
  syntheticTotal: string;
}

export interface ReportRow extends ReportLine {
  key: string;
  label: string;
  /** What the label stands for, in small print below it. */
  detail?: string;
}

/** A report as people print it: rows down, columns across, totals at both ends. */
export interface ReportGrid {
  caption: string;
  /** What the rows are: "Account". */
  rowsHeading: string;
  /** What the columns are: "Year of funds". Without columns only the total stands. */
  columnsHeading: string;
  columns: { key: string; label: string }[];
  /** "Total", or for balances "Latest", for a stock is never added up over time. */
  totalLabel: string;
  rows: ReportRow[];
  totals: ReportLine;
  /** What a figure is and what makes it; null stands for the totals at either end. */
  describe: (row: ReportRow | null, column: string | null) => { target: FigureTarget; meaning: string };
}

interface ReportTableProps {
  grid: ReportGrid;
  units: Units;
  describedBy: string;
  busy: boolean;
}

const TALL_FROM_ROWS = 20;

export function ReportTable({ grid, units, describedBy, busy }: ReportTableProps) {
  return (
    <FigureTable
      kind="report"
      caption={grid.caption}
      describedBy={describedBy}
      busy={busy}
      tall={grid.rows.length >= TALL_FROM_ROWS}
      head={<Head grid={grid} />}
      body={grid.rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">
            {row.label}{' '}
            <SyntheticRowTag total={row.total} synthetic={[...row.synthetic, row.syntheticTotal]} />
            {row.detail !== undefined && <span className="cell-detail">{row.detail}</span>}
          </th>
          <Cells grid={grid} row={row} line={row} units={units} />
        </tr>
      ))}
      foot={
        <tr>
          <th scope="row">Total</th>
          <Cells grid={grid} row={null} line={grid.totals} units={units} />
        </tr>
      }
    />
  );
}

function Head({ grid }: { grid: ReportGrid }) {
  if (grid.columns.length === 0) {
    return (
      <tr>
        <th scope="col">{grid.rowsHeading}</th>
        <th scope="col">{grid.totalLabel}</th>
      </tr>
    );
  }
  return (
    <>
      <tr>
        <th scope="col" rowSpan={2}>
          {grid.rowsHeading}
        </th>
        <th scope="colgroup" colSpan={grid.columns.length} className="figure-table__group">
          {grid.columnsHeading}
        </th>
        <th scope="col" rowSpan={2}>
          {grid.totalLabel}
        </th>
      </tr>
      <tr>
        {grid.columns.map((column) => (
          <th key={column.key} scope="col">
            {column.label}
          </th>
        ))}
      </tr>
    </>
  );
}

interface CellsProps {
  grid: ReportGrid;
  row: ReportRow | null;
  line: ReportLine;
  units: Units;
}

function Cells({ grid, row, line, units }: CellsProps) {
  return (
    <>
      {grid.columns.map((column, index) => (
        <Cell
          key={column.key}
          amount={line.amounts[index]}
          synthetic={line.synthetic[index]}
          units={units}
          {...grid.describe(row, column.key)}
        />
      ))}
      <Cell amount={line.total} synthetic={line.syntheticTotal} units={units} {...grid.describe(row, null)} />
    </>
  );
}

interface CellProps {
  amount: string | undefined;
  synthetic: string | undefined;
  units: Units;
  target: FigureTarget;
  meaning: string;
}

function Cell({ amount, synthetic = '0.00', units, target, meaning }: CellProps) {
  if (amount === undefined) {
    return (
      <td>
        <span aria-hidden="true">–</span>
        <span className="usa-sr-only">no data</span>
      </td>
    );
  }
  return (
    <td>
      <Figure amount={amount} synthetic={synthetic} units={units} target={target} meaning={meaning} />
    </td>
  );
}
