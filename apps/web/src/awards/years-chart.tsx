import { axisX, barY, plot, ruleY, tickY } from '@observablehq/plot';
import type { AwardYears } from '../api/types';
import { dollarsUpwards, DOLLARS_MARGIN } from '../charts/dollar-axis';
import { labelsThatFit } from '../charts/drawing';
import { DrawnChart } from '../charts/drawn-chart';
import { barLength } from '../figures/amount';
import { fiscalYearLabel } from '../figures/vocabulary';

const HEIGHT = 320;

const CEILING = { label: 'Ceiling', color: '#c05600' };
const OBLIGATED = { label: 'Obligated', color: '#73b3e7' };
const DISBURSED = { label: 'Disbursed', color: '#1a4480' };
const LEGEND = [CEILING, OBLIGATED, DISBURSED];

/** Of each year's end: what is paid within what is promised, and the ceiling above both. */
export default function YearsChart({ years }: { years: AwardYears['items'] }) {
  return (
    <DrawnChart
      data={years}
      draw={drawYears}
      says="Bar chart of the award’s ceiling, obligations and disbursements at the end of each year of action. The table below has the same figures."
      heading="Ceiling, obligated and disbursed at the end of each year of action"
      legend={LEGEND}
    />
  );
}

function drawYears(years: AwardYears['items'], width: number) {
  const bars = years.map((year) => ({
    label: fiscalYearLabel(year.yearOfAction),
    ceiling: year.ceiling === null ? null : barLength(year.ceiling),
    obligated: barLength(year.obligatedToDate),
    disbursed: barLength(year.disbursedToDate),
  }));
  const labels = bars.map(({ label }) => label);
  const inset = width / labels.length / 12;
  // A few years would make bars as wide as a wall.
  const padding = labels.length < 6 ? 0.5 : 0.25;
  return plot({
    width,
    height: HEIGHT,
    marginLeft: DOLLARS_MARGIN,
    x: { domain: labels, padding },
    marks: [
      ...dollarsUpwards(),
      axisX({ label: null, tickSize: 0, ticks: labelsThatFit(labels, width) }),
      barY(bars, { x: 'label', y: 'obligated', fill: OBLIGATED.color, stroke: DISBURSED.color }),
      barY(bars, { x: 'label', y: 'disbursed', fill: DISBURSED.color, insetLeft: inset, insetRight: inset }),
      tickY(bars, {
        x: 'label',
        y: 'ceiling',
        stroke: CEILING.color,
        strokeWidth: 4,
        insetLeft: -4,
        insetRight: -4,
      }),
      ruleY([0]),
    ],
  });
}
