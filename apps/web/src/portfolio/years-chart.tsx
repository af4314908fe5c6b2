import { axisFx, barY, plot, ruleY } from '@observablehq/plot';
import type { PortfolioYear } from '../api/types';
import { dollarsUpwards, DOLLARS_MARGIN } from '../charts/dollar-axis';
import { labelsThatFit } from '../charts/drawing';
import { DrawnChart } from '../charts/drawn-chart';
import { barLength } from '../figures/amount';
import { MEASURE_LABELS } from '../figures/vocabulary';
import { DRAWN_MEASURES } from './portfolio-search';

const HEIGHT = 360;

/** Told apart also by people who see few colours: one is dark, the other light. */
const COLORS = { obligated: '#1a4480', disbursed: '#c05600' };

const LEGEND = DRAWN_MEASURES.map((measure) => ({ label: MEASURE_LABELS[measure], color: COLORS[measure] }));

/** Two bars a year of action: what was obligated, and what was paid. */
export default function YearsChart({ years }: { years: PortfolioYear[] }) {
  return (
    <DrawnChart
      data={years}
      draw={drawYears}
      says={`Bar chart: obligated and disbursed by year of action, ${years[0]?.label} to ${years.at(-1)?.label}. The table beside it has the same figures.`}
      legend={LEGEND}
    />
  );
}

function drawYears(years: readonly PortfolioYear[], width: number) {
  const labels = years.map(({ label }) => label);
  const bars = years.flatMap((year) =>
    DRAWN_MEASURES.map((measure) => ({ label: year.label, measure, dollars: barLength(year[measure]) })),
  );
  return plot({
    width,
    height: HEIGHT,
    marginLeft: DOLLARS_MARGIN,
    x: { domain: DRAWN_MEASURES, axis: null, padding: 0.05 },
    fx: { domain: labels, padding: 0.2 },
    color: { domain: DRAWN_MEASURES, range: DRAWN_MEASURES.map((measure) => COLORS[measure]) },
    marks: [
      ...dollarsUpwards(),
      axisFx({ anchor: 'bottom', label: null, tickSize: 0, ticks: labelsThatFit(labels, width) }),
      barY(bars, { fx: 'label', x: 'measure', y: 'dollars', fill: 'measure' }),
      ruleY([0]),
    ],
  });
}
