import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { numericToAlpha2 } from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

const VIRTUAL = 'virtual:world-map';
const WIDTH = 960;
const HEIGHT = 460;

/** Shapes without a code of their own; the United States recognizes the first two as parts of these countries. */
const CODES_OF_NAMES: Readonly<Record<string, string>> = {
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
  Kosovo: 'XK',
};

/** Not on the map: nobody has awards there, and it takes a fifth of the height. */
const ANTARCTICA = 'AQ';

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The countries of the world as lines of a drawing, from public-domain shapes (Natural Earth). */
interface WorldMap {
  width: number;
  height: number;
  shapes: { code: string; path: string }[];
  /** Countries too small for the coarser shapes, by where they are. */
  points: { code: string; x: number; y: number }[];
}

/**
 * Draws the map while the page is built: the browser loads finished lines and no map library.
 *
 * A module of its own, loaded with the drawing that uses it. Shapes at 1:110 million; what is too small for them is
 * a point, from those at 1:50 million.
 */
export function worldMap(): Plugin {
  return {
    name: 'awardbook-world-map',
    resolveId: (source) => (source === VIRTUAL ? `\0${VIRTUAL}` : null),
    load: (id) => (id === `\0${VIRTUAL}` ? `export default ${JSON.stringify(drawWorldMap())};` : null),
  };
}

function drawWorldMap(): WorldMap {
  const coarse = countriesOf('countries-110m.json').filter(({ code }) => code !== ANTARCTICA);
  const fine = countriesOf('countries-50m.json');
  const projection = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], {
    type: 'FeatureCollection',
    features: coarse.map(({ shape }) => shape),
  });
  const path = geoPath(projection).digits(1);
  const drawn = new Set(coarse.map(({ code }) => code));
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: coarse.map(({ code, shape }) => ({ code, path: path(shape) ?? '' })),
    points: fine
      .filter(({ code }) => code !== '' && !drawn.has(code) && code !== ANTARCTICA)
      .map(({ code, shape }) => {
        const [x, y] = path.centroid(shape).map((one) => Math.round(one * 10) / 10);
        return { code, x: x ?? 0, y: y ?? 0 };
      }),
  };
}

function countriesOf(file: string) {
  const topology = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${file}`), 'utf8'),
  ) as Countries;
  return feature(topology, topology.objects.countries).features.map((shape) => ({
    code: CODES_OF_NAMES[shape.properties.name] ?? numericToAlpha2(String(shape.id ?? '')) ?? '',
    shape,
  }));
}
