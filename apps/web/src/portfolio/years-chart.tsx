import { axisFx, axisY, barY, gridY, plot, ruleY } from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import type { PortfolioYear } from '../api/types';
import { asOneImage, shortDollars } from '../charts/drawing';
import { useWidth } from '../charts/use-width';
import { barLength } from '../figures/amount';
import { MEASURE_LABELS } from '../figures/vocabulary';
import { DRAWN_MEASURES } from './portfolio-search';

const HEIGHT = 360;
const NARROWEST_LABEL = 60;

/** Told apart also by people who see few colours: one is dark, the other light. */
const COLORS = { obligated: '#1a4480', disbursed: '#c05600' };

/** Two bars a year of action: what was obligated, and what was paid. */
export default function YearsChart({ years }: { years: PortfolioYear[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  useEffect(() => {
    const place = frame.current;
    if (place === null || width === 0) return;
    const drawing = draw(years, width);
    asOneImage(
      drawing,
      `Bar chart: obligated and disbursed by year of action, ${years[0]?.label} to ${years.at(-1)?.label}. The table beside it has the same figures.`,
    );
    place.replaceChildren(drawing);
    return () => place.replaceChildren();
  }, [years, width]);
  return (
    <figure className="chart">
      <figcaption>
        <ul className="chart__legend">
          {DRAWN_MEASURES.map((measure) => (
            <li key={measure}>
              <svg width="14" height="14" aria-hidden="true">
                <rect width="14" height="14" fill={COLORS[measure]} />
              </svg>{' '}
              {MEASURE_LABELS[measure]}
            </li>
          ))}
        </ul>
      </figcaption>
      <div ref={frame} className="chart__frame" />
    </figure>
  );
}

function draw(years: readonly PortfolioYear[], width: number) {
  const labels = years.map(({ label }) => label);
  const bars = years.flatMap((year) =>
    DRAWN_MEASURES.map((measure) => ({ label: year.label, measure, dollars: barLength(year[measure]) })),
  );
  // Only as many labels as fit beside each other; the bars stay complete.
  const step = Math.max(1, Math.ceil((labels.length * NARROWEST_LABEL) / (width - 80)));
  return plot({
    width,
    height: HEIGHT,
    marginLeft: 64,
    x: { domain: DRAWN_MEASURES, axis: null, padding: 0.05 },
    fx: { domain: labels, padding: 0.2 },
    color: { domain: DRAWN_MEASURES, range: DRAWN_MEASURES.map((measure) => COLORS[measure]) },
    marks: [
      gridY({ stroke: '#dfe1e2', strokeOpacity: 1, ticks: 5 }),
      axisY({ tickFormat: shortDollars, label: null, tickSize: 0, ticks: 5 }),
      axisFx({
        anchor: 'bottom',
        label: null,
        tickSize: 0,
        ticks: labels.filter((_, index) => index % step === 0),
      }),
      barY(bars, { fx: 'label', x: 'measure', y: 'dollars', fill: 'measure' }),
      ruleY([0]),
    ],
  });
}
