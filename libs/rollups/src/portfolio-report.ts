import { PROGRAM_CATEGORIES, PROGRAM_TYPES, type Region } from '@awardbook/awards';
import { type EntryFilter } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { type PlaceLabel, UNALLOCATED } from './labels.queries';
import { MEASURE_DEFINITIONS, type MeasureDefinition } from './measure';
import { type PortfolioCell, type PortfolioCells, type PortfolioCut } from './portfolio-cells.queries';

/** Flows over the years of action that were asked for. */
export interface PortfolioRow {
  /** What a filter takes to show the row alone. */
  key: string;
  label: string;
  obligated: Money;
  disbursed: Money;
  /** The part of each that was invented for the sample. */
  syntheticObligated: Money;
  syntheticDisbursed: Money;
}

/** A year of action, or all that were asked for, with the balance at its end. */
export interface PortfolioYear extends PortfolioRow {
  /** Obligated and not paid since the beginning. */
  unliquidated: Money;
  syntheticUnliquidated: Money;
}

export interface PortfolioPlace extends PortfolioRow {
  kind: 'country' | 'regional' | 'global' | 'unallocated';
  region: Region | 'unallocated';
}

/** Goes out as JSON as it stands: money writes itself as decimal strings. */
export interface PortfolioReport {
  /** RFC 3339, UTC: when the sums were true. */
  asOf: string;
  filters: EntryFilter;
  definitions: MeasureDefinition[];
  total: PortfolioYear;
  /** In their order, without gaps. */
  years: PortfolioYear[];
  categories: PortfolioRow[];
  programTypes: PortfolioRow[];
  /** By name: countries weighted by shares, then what is regional, global and unallocated. */
  places: PortfolioPlace[];
  /** Keys summed from the ledger itself, because their stored sums were out of date. */
  stale: number;
}

type Sums = Pick<PortfolioRow, 'obligated' | 'disbursed' | 'syntheticObligated' | 'syntheticDisbursed'>;

function sumsOf(cells: readonly PortfolioCell[]): Sums {
  const sum = (pick: (cell: PortfolioCell) => bigint) =>
    Money.ofCents(cells.reduce((cents, cell) => cents + pick(cell), 0n));
  return {
    obligated: sum(({ obligated }) => obligated),
    disbursed: sum(({ disbursed }) => disbursed),
    syntheticObligated: sum(({ syntheticObligated }) => syntheticObligated),
    syntheticDisbursed: sum(({ syntheticDisbursed }) => syntheticDisbursed),
  };
}

/** Every year from the first to the last: one without entries shows as zero, and balances carry on. */
function yearsOf(cells: readonly PortfolioCell[], { yearOfActionFrom, yearOfActionTo }: EntryFilter) {
  const recorded = cells.map(({ key }) => Number(key));
  if (recorded.length === 0) return [];
  const first = Math.min(...recorded, yearOfActionFrom ?? Infinity);
  const last = yearOfActionTo ?? Math.max(...recorded, yearOfActionFrom ?? 0);
  let balance = Money.zero;
  let syntheticBalance = Money.zero;
  const years: PortfolioYear[] = [];
  for (let year = first; year <= last; year += 1) {
    const sums = sumsOf(cells.filter(({ key }) => Number(key) === year));
    balance = balance.plus(sums.obligated).minus(sums.disbursed);
    syntheticBalance = syntheticBalance.plus(sums.syntheticObligated).minus(sums.syntheticDisbursed);
    years.push({
      key: String(year),
      label: `FY ${year}`,
      ...sums,
      unliquidated: balance,
      syntheticUnliquidated: syntheticBalance,
    });
  }
  return years.filter(({ key }) => Number(key) >= (yearOfActionFrom ?? 0));
}

/** Those that have entries, in the order of the vocabulary, what is unallocated last. */
function listedRows(
  cells: readonly PortfolioCell[],
  vocabulary: readonly { code: string; label: string }[],
): PortfolioRow[] {
  return [...vocabulary, { code: UNALLOCATED, label: 'Unallocated' }].flatMap(({ code, label }) => {
    const own = cells.filter(({ key }) => key === code);
    return own.length === 0 ? [] : [{ key: code, label, ...sumsOf(own) }];
  });
}

const KINDS = ['country', 'regional', 'global', 'unallocated'] as const;

function placesOf(cells: readonly PortfolioCell[], places: readonly PlaceLabel[]): PortfolioPlace[] {
  const known = new Map(places.map((place) => [place.code, place]));
  return cells
    .map((cell): PortfolioPlace => {
      const place = known.get(cell.key);
      return {
        key: cell.key,
        label: place?.name ?? 'Unallocated',
        kind: place?.kind ?? 'unallocated',
        region: place?.region ?? 'unallocated',
        ...sumsOf([cell]),
      };
    })
    .sort(
      (one, other) =>
        KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || one.label.localeCompare(other.label, 'en'),
    );
}

/** Makes the report of the cells; its cuts add up to the same totals, to the cent. */
export function assemblePortfolio(
  filter: EntryFilter,
  { cells, staleKeys, asOf }: PortfolioCells,
  placeLabels: readonly PlaceLabel[],
): PortfolioReport {
  const cut = (wanted: PortfolioCut) => cells.filter((cell) => cell.cut === wanted);
  const years = yearsOf(cut('year-of-action'), filter);
  const last = years.at(-1);
  return {
    asOf,
    filters: filter,
    definitions: [
      MEASURE_DEFINITIONS.obligated,
      MEASURE_DEFINITIONS.disbursed,
      MEASURE_DEFINITIONS.unliquidated,
    ],
    total: {
      key: 'total',
      label: 'Total',
      ...sumsOf(cut('category')),
      unliquidated: last?.unliquidated ?? Money.zero,
      syntheticUnliquidated: last?.syntheticUnliquidated ?? Money.zero,
    },
    years,
    categories: listedRows(cut('category'), PROGRAM_CATEGORIES),
    programTypes: listedRows(cut('program-type'), PROGRAM_TYPES),
    places: placesOf(cut('place'), placeLabels),
    stale: staleKeys,
  };
}
