import { axisX, axisY, barY, gridY, plot, ruleY, tickY } from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import type { AwardYears } from '../api/types';
import { asOneImage, shortDollars } from '../charts/drawing';
import { useWidth } from '../charts/use-width';
import { barLength } from '../figures/amount';
import { fiscalYearLabel } from '../figures/vocabulary';

const HEIGHT = 320;
const NARROWEST_LABEL = 60;

const CEILING = { name: 'Ceiling', color: '#c05600' };
const OBLIGATED = { name: 'Obligated', color: '#73b3e7' };
const DISBURSED = { name: 'Disbursed', color: '#1a4480' };

/** Of each year's end: what is paid within what is promised, and the ceiling above both. */
export default function YearsChart({ years }: { years: AwardYears['items'] }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  useEffect(() => {
    const place = frame.current;
    if (place === null || width === 0) return;
    const drawing = drawYears(years, width);
    asOneImage(
      drawing,
      'Bar chart of the award’s ceiling, obligations and disbursements at the end of each year of action. The table below has the same figures.',
    );
    place.replaceChildren(drawing);
    return () => place.replaceChildren();
  }, [years, width]);
  return (
    <figure className="chart">
      <figcaption>
        <h3>Ceiling, obligated and disbursed at the end of each year of action</h3>
        <ul className="chart__legend">
          {[CEILING, OBLIGATED, DISBURSED].map(({ name, color }) => (
            <li key={name}>
              <svg width="14" height="14" aria-hidden="true">
                <rect width="14" height="14" fill={color} />
              </svg>{' '}
              {name}
            </li>
          ))}
        </ul>
      </figcaption>
      <div ref={frame} className="chart__frame" />
    </figure>
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
  // Only as many labels as fit beside each other; the bars stay complete.
  const step = Math.max(1, Math.ceil((labels.length * NARROWEST_LABEL) / (width - 80)));
  const inset = width / labels.length / 12;
  // A few years would make bars as wide as a wall.
  const padding = labels.length < 6 ? 0.5 : 0.25;
  return plot({
    width,
    height: HEIGHT,
    marginLeft: 64,
    x: { domain: labels, padding },
    marks: [
      gridY({ stroke: '#dfe1e2', strokeOpacity: 1, ticks: 5 }),
      axisY({ tickFormat: shortDollars, label: null, tickSize: 0, ticks: 5 }),
      axisX({ label: null, tickSize: 0, ticks: labels.filter((_, index) => index % step === 0) }),
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
