import { axisX, axisY, barY, gridY, plot, ruleY, tickY } from '@observablehq/plot';
import type { IndicatorProgress } from '../../api/types';
import { labelsThatFit } from '../../charts/drawing';
import { DrawnChart } from '../../charts/drawn-chart';
import { fiscalYearLabel } from '../../figures/vocabulary';

const HEIGHT = 220;

const TARGET = { label: 'Target', color: '#c05600' };
const REACHED = { label: 'Reached', color: '#1a4480' };
const UNSURE = { label: 'At most, if nobody was counted twice', color: '#73b3e7' };

/** What was reached in each year of action, as bars, and the target above or below each. */
export default function IndicatorChart({ progress }: { progress: IndicatorProgress }) {
  const { number } = progress.indicator;
  const isUnsure = progress.years.some(({ actual }) => actual.value === null && actual.atMost !== null);
  return (
    <DrawnChart
      data={progress}
      draw={drawYears}
      says={`Bar chart of what was reached of ${number} in each year of action, with the target of each. The table below has the same figures.`}
      legend={isUnsure ? [TARGET, REACHED, UNSURE] : [TARGET, REACHED]}
    />
  );
}

const MARGIN = 64;

function drawYears({ years, indicator }: IndicatorProgress, width: number) {
  // A ratio is kept in basis points and read in percent.
  const scale = indicator.adds === 'ratio' ? 100 : 1;
  const scaled = (value: number | null): number | null => (value === null ? null : value / scale);
  const bars = years.map(({ yearOfAction, target, actual }) => ({
    label: fiscalYearLabel(yearOfAction),
    target: scaled(target),
    least: scaled(actual.atLeast),
    most: scaled(actual.atMost),
  }));
  const labels = bars.map(({ label }) => label);
  // A few years would make bars as wide as a wall.
  const padding = labels.length < 3 ? 0.8 : labels.length < 6 ? 0.5 : 0.25;
  return plot({
    width,
    height: HEIGHT,
    marginLeft: MARGIN,
    x: { domain: labels, padding },
    y: { zero: true, nice: true },
    marks: [
      gridY({ stroke: '#dfe1e2', strokeOpacity: 1, ticks: 4 }),
      axisY({
        label: null,
        tickSize: 0,
        ticks: 4,
        tickFormat: (value: number) => `${value.toLocaleString('en-US')}${scale === 100 ? ' %' : ''}`,
      }),
      axisX({ label: null, tickSize: 0, ticks: labelsThatFit(labels, width) }),
      barY(bars, { x: 'label', y1: 'least', y2: 'most', fill: UNSURE.color }),
      barY(bars, { x: 'label', y: 'least', fill: REACHED.color }),
      tickY(bars, { x: 'label', y: 'target', stroke: TARGET.color, strokeWidth: 4 }),
      ruleY([0]),
    ],
  });
}
