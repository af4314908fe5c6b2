import { axisX, axisY, barX, barY, gridX, plot, ruleX, ruleY } from '@observablehq/plot';
import { useMemo } from 'react';
import { dollarsUpwards, DOLLARS_MARGIN } from '../charts/dollar-axis';
import { labelsThatFit, shortDollars } from '../charts/drawing';
import { DrawnChart } from '../charts/drawn-chart';
import type { ReportGrid } from '../figures/report-table';
import { seriesOf, type Series } from './chart-series';

interface SpendingChartProps {
  grid: ReportGrid;
}

interface Drawn {
  grid: ReportGrid;
  series: Series[];
}

const HEIGHT = 320;
const BAR_HEIGHT = 36;

/** The table once more as bars: stacked over the columns, or one bar a row when there are only totals. */
export default function SpendingChart({ grid }: SpendingChartProps) {
  const drawn = useMemo(() => ({ grid, series: seriesOf(grid) }), [grid]);
  const legend = grid.columns.length === 0 ? [] : drawn.series;
  return (
    <DrawnChart
      data={drawn}
      draw={grid.columns.length === 0 ? drawTotals : drawColumns}
      says={`Bar chart: ${grid.caption} The table above has the same figures.`}
      heading="Chart of this table"
      legend={legend.map(({ name, color }) => ({ label: name, color }))}
    />
  );
}

function drawColumns({ grid, series }: Drawn, width: number) {
  const labels = grid.columns.map(({ label }) => label);
  const bars = series.flatMap(({ name, values }) =>
    values.map((dollars, column) => ({ name, dollars, label: labels[column] })),
  );
  return plot({
    width,
    height: HEIGHT,
    marginLeft: DOLLARS_MARGIN,
    x: { domain: labels, padding: 0.25 },
    color: { domain: series.map(({ name }) => name), range: series.map(({ color }) => color) },
    marks: [
      ...dollarsUpwards(),
      axisX({ label: null, tickSize: 0, ticks: labelsThatFit(labels, width) }),
      barY(bars, {
        x: 'label',
        y: 'dollars',
        fill: 'name',
        order: series.map(({ name }) => name),
        inset: 0.5,
      }),
      ruleY([0]),
    ],
  });
}

function drawTotals({ series }: Drawn, width: number) {
  const bars = series.map(({ name, values, color }) => ({ name, dollars: values[0] ?? 0, color }));
  return plot({
    width,
    height: bars.length * BAR_HEIGHT + 40,
    marginLeft: Math.min(220, width / 2.5),
    y: { domain: bars.map(({ name }) => name), padding: 0.25 },
    marks: [
      gridX({ stroke: '#dfe1e2', strokeOpacity: 1, ticks: width < 500 ? 3 : 6 }),
      axisX({ tickFormat: shortDollars, label: null, tickSize: 0, ticks: width < 500 ? 3 : 6 }),
      axisY({ label: null, tickSize: 0, lineWidth: Math.min(18, width / 28), textOverflow: 'ellipsis' }),
      barX(bars, { x: 'dollars', y: 'name', fill: '#1a4480' }),
      ruleX([0]),
    ],
  });
}
