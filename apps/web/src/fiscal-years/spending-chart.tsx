import { axisX, axisY, barX, barY, gridX, gridY, plot, ruleX, ruleY } from '@observablehq/plot';
import { useEffect, useMemo, useRef } from 'react';
import { asOneImage, shortDollars } from '../charts/drawing';
import { useWidth } from '../charts/use-width';
import type { ReportGrid } from '../figures/report-table';
import { seriesOf, type Series } from './chart-series';

interface SpendingChartProps {
  grid: ReportGrid;
}

const HEIGHT = 320;
const BAR_HEIGHT = 36;
const NARROWEST_LABEL = 60;

/** The table once more as bars: stacked over the columns, or one bar a row when there are only totals. */
export default function SpendingChart({ grid }: SpendingChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const series = useMemo(() => seriesOf(grid), [grid]);
  useEffect(() => {
    const place = frame.current;
    if (place === null || width === 0) return;
    const drawing = grid.columns.length === 0 ? drawTotals(series, width) : drawColumns(grid, series, width);
    asOneImage(drawing, `Bar chart: ${grid.caption} The table above has the same figures.`);
    place.replaceChildren(drawing);
    return () => place.replaceChildren();
  }, [grid, series, width]);
  return (
    <figure className="chart">
      <figcaption>
        <h3>Chart of this table</h3>
        {grid.columns.length > 0 && (
          <ul className="chart__legend">
            {series.map(({ name, color }) => (
              <li key={name}>
                <svg width="14" height="14" aria-hidden="true">
                  <rect width="14" height="14" fill={color} />
                </svg>{' '}
                {name}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      <div ref={frame} className="chart__frame" />
    </figure>
  );
}

function drawColumns(grid: ReportGrid, series: Series[], width: number) {
  const labels = grid.columns.map(({ label }) => label);
  const bars = series.flatMap(({ name, values }) =>
    values.map((dollars, column) => ({ name, dollars, label: labels[column] })),
  );
  // Only as many labels as fit beside each other; the bars stay complete.
  const step = Math.max(1, Math.ceil((labels.length * NARROWEST_LABEL) / (width - 80)));
  return plot({
    width,
    height: HEIGHT,
    marginLeft: 64,
    x: { domain: labels, padding: 0.25 },
    color: { domain: series.map(({ name }) => name), range: series.map(({ color }) => color) },
    marks: [
      gridY({ stroke: '#dfe1e2', strokeOpacity: 1, ticks: 5 }),
      axisY({ tickFormat: shortDollars, label: null, tickSize: 0, ticks: 5 }),
      axisX({ label: null, tickSize: 0, ticks: labels.filter((_, index) => index % step === 0) }),
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

function drawTotals(series: Series[], width: number) {
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
