import { useNavigate } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import map from 'virtual:world-map';
import type { PortfolioPlace } from '../api/types';
import { ChartLegend } from '../charts/legend';
import { barLength, displayDollars } from '../figures/amount';
import { targetOfCell } from '../figures/figure-target';
import { MEASURE_LABELS } from '../figures/vocabulary';
import type { Filters } from '../filters/filters';
import { colorClassesOf, colorOf, NO_MONEY } from './map-colors';
import type { DrawnMeasure } from './portfolio-search';

interface WorldMapProps {
  countries: PortfolioPlace[];
  measure: DrawnMeasure;
  /** What narrows the entries behind a country's figure. */
  filters: Filters;
}

interface Drawn {
  title: string;
  color: string;
  open: () => void;
}

/** Countries by what was obligated or paid there; one image, whose figures stand in the table below it. */
export default function WorldMap({ countries, measure, filters }: WorldMapProps) {
  const navigate = useNavigate();
  const classes = useMemo(
    () => colorClassesOf(countries.map((country) => barLength(country[measure]))),
    [countries, measure],
  );
  const drawn = new Map(
    countries.map((country): [string, Drawn] => [
      country.key,
      {
        title: `${country.label}: ${displayDollars(country[measure])}`,
        color: colorOf(classes, barLength(country[measure])),
        open: () => {
          const coordinates = [{ dimension: 'country', key: country.key } as const];
          void navigate(targetOfCell({ measure, kind: 'flow', filters, coordinates }));
        },
      },
    ]),
  );
  return (
    <figure className="world-map">
      <svg
        role="img"
        viewBox={`0 0 ${map.width} ${map.height}`}
        aria-label={`Map: ${MEASURE_LABELS[measure].toLowerCase()} in ${countries.length} countries. The table below has the same figures.`}
      >
        {map.shapes.map(({ code, path }, index) => (
          <Shape key={index} drawn={drawn.get(code)}>
            {(color) => <path d={path} fill={color} />}
          </Shape>
        ))}
        {map.points.map(
          ({ code, x, y }) =>
            drawn.has(code) && (
              <Shape key={code} drawn={drawn.get(code)}>
                {(color) => <circle cx={x} cy={y} r="4" fill={color} />}
              </Shape>
            ),
        )}
      </svg>
      <figcaption>
        <ChartLegend entries={classes} />
        <p className="note">
          Names and boundary representation are not necessarily authoritative. Shapes: Natural Earth, public
          domain; small countries are points.
        </p>
      </figcaption>
    </figure>
  );
}

interface ShapeProps {
  /** Nothing for a country without money. */
  drawn: Drawn | undefined;
  children: (color: string) => ReactNode;
}

/** One country; who points at it learns its figure, and a click opens what makes it, as the table does. */
function Shape({ drawn, children }: ShapeProps) {
  if (drawn === undefined) return <g className="world-map__empty">{children(NO_MONEY)}</g>;
  return (
    <g className="world-map__country" onClick={drawn.open}>
      <title>{drawn.title}</title>
      {children(drawn.color)}
    </g>
  );
}
