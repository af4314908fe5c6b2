import type { PortfolioRow, PortfolioYear } from '../api/types';
import { barLength, displayAmount, UNITS_LABELS, type Units } from '../figures/amount';
import { Figure } from '../figures/figure';
import { FigureTable } from '../figures/figure-table';
import { targetOfCell, type Coordinate } from '../figures/figure-target';
import { MEASURE_LABELS } from '../figures/vocabulary';
import type { Filters } from '../filters/filters';
import type { DrawnMeasure } from './portfolio-search';

type TableMeasure = DrawnMeasure | 'unliquidated';

const SYNTHETIC_PART = {
  obligated: 'syntheticObligated',
  disbursed: 'syntheticDisbursed',
  unliquidated: 'syntheticUnliquidated',
} as const;

/** More than stand beside a drawing scroll inside their frame. */
const MOST_ROWS = 12;

/** What all tables of the portfolio share. */
export interface Shown {
  /** What narrows the entries behind every figure. */
  filters: Filters;
  units: Units;
  describedBy: string;
}

interface BreakdownTableProps extends Shown {
  caption: string;
  rowsHeading: string;
  rows: (PortfolioRow | PortfolioYear)[];
  total: PortfolioYear | null;
  measures: readonly TableMeasure[];
  /** What the bar under each label draws; no bars when left out. */
  drawn?: DrawnMeasure;
  /** What leaves the row alone; null for a row that no filter leaves alone, which is no link then. */
  coordinateOf: (row: PortfolioRow) => Coordinate | null;
}

/** One cut of the portfolio: each row with a bar and its figures, each figure a link to the entries that make it. */
export function BreakdownTable(props: BreakdownTableProps) {
  const { caption, rowsHeading, rows, total, measures, drawn, units } = props;
  const longest = Math.max(0, ...rows.map((row) => (drawn === undefined ? 0 : barLength(row[drawn]))));
  // Labels with a bar below them take what room there is, others no more than they need.
  const short = drawn === undefined ? { className: 'nowrap' } : {};
  return (
    <FigureTable
      kind="list"
      caption={`${caption}. ${UNITS_LABELS[units]}.`}
      describedBy={props.describedBy}
      tall={rows.length > MOST_ROWS}
      head={
        <tr>
          <th scope="col" {...short}>
            {rowsHeading}
          </th>
          {measures.map((measure) => (
            <th key={measure} scope="col" className="number">
              {MEASURE_LABELS[measure]}
            </th>
          ))}
        </tr>
      }
      body={rows.map((row) => (
        <tr key={row.key}>
          <th scope="row" {...short}>
            {row.label}
            {drawn !== undefined && <Bar length={barLength(row[drawn])} longest={longest} />}
          </th>
          <Figures {...props} row={row} coordinates={listOf(props.coordinateOf(row))} />
        </tr>
      ))}
      {...(total !== null && {
        foot: (
          <tr>
            <th scope="row" {...short}>
              Total
            </th>
            <Figures {...props} row={total} coordinates={[]} />
          </tr>
        ),
      })}
    />
  );
}

const listOf = (coordinate: Coordinate | null) => (coordinate === null ? null : [coordinate]);

interface FiguresProps extends BreakdownTableProps {
  row: PortfolioRow | PortfolioYear;
  coordinates: Coordinate[] | null;
}

function Figures({ row, coordinates, measures, filters, units }: FiguresProps) {
  return measures.map((measure) => (
    <td key={measure} className="number">
      {coordinates === null ? (
        <PlainFigure amount={amountOf(row, measure)} units={units} />
      ) : (
        <Figure
          amount={amountOf(row, measure)}
          synthetic={amountOf(row, SYNTHETIC_PART[measure])}
          units={units}
          meaning={`${MEASURE_LABELS[measure]}, ${row.label}`}
          target={targetOfCell({
            measure,
            kind: measure === 'unliquidated' ? 'stock' : 'flow',
            filters,
            coordinates,
          })}
        />
      )}
    </td>
  ));
}

/** As wide as a figure with its mark, so that both stand under each other. */
function PlainFigure({ amount, units }: { amount: string; units: Units }) {
  return (
    <span className="figure">
      {displayAmount(amount, units)}
      <span className="figure__mark" aria-hidden="true" />
    </span>
  );
}

/** Balances stand in years and totals only. */
function amountOf(row: PortfolioRow | PortfolioYear, name: keyof PortfolioYear): string {
  return (row as PortfolioYear)[name];
}

/** Drawn against the longest of its table; what is below zero has no length. */
function Bar({ length, longest }: { length: number; longest: number }) {
  const part = longest === 0 ? 0 : (Math.max(0, length) / longest) * 100;
  return (
    <svg className="row-bar" aria-hidden="true">
      <rect width={`${part.toFixed(2)}%`} height="100%" />
    </svg>
  );
}
