import { type EntryFilter } from '@awardbook/ledger';
import { type EntityManager } from 'typeorm';
import { type Cube, type CubeColumn, smallestCube } from './cube';
import { conditionsOf, type SumsToRead, sumsToRead } from './cube-rows.queries';

/** What the portfolio is cut by. */
export type PortfolioCut = 'year-of-action' | 'category' | 'program-type' | 'place';

/** Money of one value of one cut; cents. */
export interface PortfolioCell {
  cut: PortfolioCut;
  key: string;
  obligated: bigint;
  disbursed: bigint;
  /** How much of each is invented sample data. */
  syntheticObligated: bigint;
  syntheticDisbursed: bigint;
}

export interface PortfolioCells {
  cells: PortfolioCell[];
  /** Awards and quarters that were taken from the ledger itself because their stored sums are out of date. */
  staleKeys: number;
  /** RFC 3339, UTC, whole seconds. */
  asOf: string;
}

const SUMS = `sum_cents(r.obligated_cents) AS obligated, sum_cents(r.disbursed_cents) AS disbursed,
         sum_cents(r.obligated_cents) FILTER (WHERE r.provenance = 'synthetic') AS synthetic_obligated,
         sum_cents(r.disbursed_cents) FILTER (WHERE r.provenance = 'synthetic') AS synthetic_disbursed`;

/** A cube, and how its sums are read. */
type Source = Pick<SumsToRead, 'rowsOf'> & { readonly cube: Cube };

/** Sums by year of action and each of these sets of columns, from one reading of the cube; what is not in a set is null. */
function addedUp(
  { cube, rowsOf }: Source,
  sets: readonly (readonly CubeColumn[])[],
  conditions: string,
): string {
  const year = cube.period === 'year_of_action' ? 'r.year_of_action' : 'r.quarter_of_action / 10';
  const columns = sets.flat();
  const groups = sets.map((set) => `(${[1, ...set.map((name) => columns.indexOf(name) + 2)].join(', ')})`);
  return `SELECT ${[`${year} AS year_of_action`, ...columns.map((name) => `r.${name}`)].join(', ')}, ${SUMS}
      FROM (${rowsOf(cube)}) r WHERE ${conditions} GROUP BY GROUPING SETS (${groups.join(', ')})`;
}

/** One cut of what was added up, each row as an array of texts: whole cents do not fit a number of JSON. */
function cutOf(cut: PortfolioCut, key: string, source: string, condition: string): string {
  const sums = ['obligated', 'disbursed', 'synthetic_obligated', 'synthetic_disbursed'];
  return `
    SELECT json_build_array('${cut}', ${key}::text, ${sums.map((name) => `sum_cents(${name})::text`).join(', ')}) AS cell
      FROM ${source} WHERE ${condition} GROUP BY ${key}`;
}

const OF_AWARDS = ['category', 'program_type'] as const;
const OF_PLACES = ['place'] as const;

/** Two cubes are read, each as small as what is asked of it allows. */
const ofEach = (awards: Source, inAwards: string, places: Source, inPlaces: string): string => `
     of_awards AS MATERIALIZED (${addedUp(awards, [OF_AWARDS], inAwards)}),
     of_places AS MATERIALIZED (${addedUp(places, [OF_PLACES], inPlaces)})`;

/** The one cube that has both is read once: reading takes longer than adding up. */
const ofBoth = (source: Source, conditions: string): string => `
     of_both AS MATERIALIZED (${addedUp(source, [OF_AWARDS, OF_PLACES], conditions)}),
     of_awards AS (SELECT * FROM of_both WHERE category IS NOT NULL),
     of_places AS (SELECT * FROM of_both WHERE place IS NOT NULL)`;

/**
 * The portfolio by year of action, category, program type and place, all from one moment.
 *
 * Years before the first that was asked for are among the years, for the balances they leave behind; every other
 * cut holds what was asked for. Unordered; values without entries are absent. Places come from the smallest sums
 * that have them: no filter of the dashboard reads anything as fine as awards.
 *
 * @param tx a snapshot
 */
export async function listPortfolioCells(tx: EntityManager, filter: EntryFilter): Promise<PortfolioCells> {
  const { stale, rowsOf } = await sumsToRead(tx);
  const read = (cube: Cube): Source => ({ cube, rowsOf });
  const parameters: unknown[] = [];
  const upTo = { ...filter, yearOfActionFrom: undefined };
  const awards = smallestCube(['category', 'program-type'], upTo);
  const isOneCube = awards.columns.includes('place');
  const places = isOneCube ? awards : smallestCube(['country'], filter);
  const inAwards = conditionsOf(upTo, awards.period, parameters);
  const inPlaces = isOneCube ? 'true' : conditionsOf(filter, places.period, parameters);
  const from = parameters.push(filter.yearOfActionFrom ?? null);
  const isAsked = `($${from}::int IS NULL OR year_of_action >= $${from}::int)`;
  const [answer] = await tx.query<
    {
      staleKeys: number;
      asOf: string;
      cells: [PortfolioCut, string, string, string, string, string][] | null;
    }[]
  >(
    `WITH stale AS MATERIALIZED (${stale}),
     ${isOneCube ? ofBoth(read(awards), inAwards) : ofEach(read(awards), inAwards, read(places), inPlaces)},
     cells AS (
       ${[
         cutOf('year-of-action', 'year_of_action', 'of_awards', 'true'),
         cutOf('category', 'category', 'of_awards', isAsked),
         cutOf('program-type', 'program_type', 'of_awards', isAsked),
         cutOf('place', 'place', 'of_places', isAsked),
       ].join(' UNION ALL ')})
     SELECT (SELECT count(*) FROM stale)::int AS "staleKeys",
            to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "asOf",
            (SELECT json_agg(cell) FROM cells) AS cells`,
    parameters,
  );
  const cells = (answer?.cells ?? []).map(([cut, key, ...sums]): PortfolioCell => {
    const [obligated, disbursed, syntheticObligated, syntheticDisbursed] = sums.map(BigInt);
    return {
      cut,
      key,
      obligated: obligated ?? 0n,
      disbursed: disbursed ?? 0n,
      syntheticObligated: syntheticObligated ?? 0n,
      syntheticDisbursed: syntheticDisbursed ?? 0n,
    };
  });
  return { cells, staleKeys: answer?.staleKeys ?? 0, asOf: answer?.asOf ?? '' };
}
