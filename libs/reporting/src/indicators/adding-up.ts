import { FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { type IndicatorTerms } from './indicator';

/** What one report says of one indicator. */
export interface PeriodFigures {
  readonly periodStartsOn: IsoDate;
  readonly periodEndsOn: IsoDate;
  /** Whole units; null of a ratio, and where nothing is reported. */
  readonly total: number | null;
  /** Of a ratio. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Of the total, persons whom no earlier report of the same year of action counted; null: not said. */
  readonly newPersons: number | null;
}

/**
 * Several reports as one figure, or why there is none.
 *
 * Units as in the reports, of a ratio basis points.
 */
export interface Actual {
  readonly value: number | null;
  /** The sums behind a ratio. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Why reports were not added up; null when they were, or when there is none. */
  readonly warning: 'persons-counted-twice' | 'not-summable' | null;
  /** What the figure lies between where persons may be counted twice; both are the value where there is one. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

type Rule = Pick<IndicatorTerms, 'adds' | 'uniquePersons'>;

const NOTHING: Actual = {
  value: null,
  numerator: null,
  denominator: null,
  warning: null,
  atLeast: null,
  atMost: null,
};

const exactly = (value: number): Actual => ({ ...NOTHING, value, atLeast: value, atMost: value });

/** Numerator by denominator in basis points, half up; null when there is nothing to divide by. */
export function ratioOf(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  return Number((n * 20_000n + d) / (d * 2n));
}

const inOrder = (periods: readonly PeriodFigures[]): PeriodFigures[] =>
  periods
    .filter(
      ({ total, numerator, denominator }) => total !== null || (numerator !== null && denominator !== null),
    )
    .sort((one, other) => (one.periodEndsOn < other.periodEndsOn ? -1 : 1));

/**
 * What the reports of one year of action come to, by the indicator's rule.
 *
 * Persons are added only as far as they are known to be different ones: the first report's, and of each later one those
 * who are new. Where that is not said there is no sum, only what it lies between.
 */
export function addUpYear(rule: Rule, reports: readonly PeriodFigures[]): Actual {
  const periods = inOrder(reports);
  if (periods.length === 0) return NOTHING;
  if (rule.adds === 'ratio') return addUpRatio(periods);
  const totals = periods.map(({ total }) => total ?? 0);
  if (rule.adds === 'latest') return exactly(totals.at(-1) ?? 0);
  if (rule.adds === 'not-summable')
    return totals.length === 1 ? exactly(totals[0] ?? 0) : { ...NOTHING, warning: 'not-summable' };
  if (!rule.uniquePersons) return exactly(sum(totals));
  const [first = 0, ...later] = totals;
  const fresh = periods.slice(1).map(({ newPersons }) => newPersons);
  return between(
    Math.max(first + sum(fresh.map((persons) => persons ?? 0)), ...totals),
    first + sum(fresh.map((persons, index) => persons ?? later[index] ?? 0)),
  );
}

/**
 * What all years of an award come to, from the reports of periods that do not overlap.
 *
 * Nobody says which persons of one year were counted in another, so several years with persons have no sum.
 */
export function addUpLife(rule: Rule, reports: readonly PeriodFigures[]): Actual {
  if (rule.adds !== 'sum' || !rule.uniquePersons) return addUpYear(rule, reports);
  const years = byYear(reports);
  const actuals = [...years.values()]
    .map((periods) => addUpYear(rule, periods))
    .filter(({ atMost }) => atMost !== null);
  if (actuals.length === 0) return NOTHING;
  return between(
    Math.max(...actuals.map(({ atLeast }) => atLeast ?? 0)),
    sum(actuals.map(({ atMost }) => atMost ?? 0)),
  );
}

/** Reports by the year of action in which their periods end, earliest first; no period spans two. */
export function byYear<Report extends { readonly periodEndsOn: IsoDate }>(
  reports: readonly Report[],
): Map<number, Report[]> {
  const years = new Map<number, Report[]>();
  for (const report of [...reports].sort((one, other) => (one.periodEndsOn < other.periodEndsOn ? -1 : 1))) {
    const { year } = FiscalYear.containing(report.periodEndsOn);
    years.set(year, [...(years.get(year) ?? []), report]);
  }
  return years;
}

function addUpRatio(periods: readonly PeriodFigures[]): Actual {
  const numerator = sum(periods.map((period) => period.numerator ?? 0));
  const denominator = sum(periods.map((period) => period.denominator ?? 0));
  const value = ratioOf(numerator, denominator);
  return { ...NOTHING, value, atLeast: value, atMost: value, numerator, denominator };
}

function between(atLeast: number, atMost: number): Actual {
  if (atLeast >= atMost) return exactly(atLeast);
  return { ...NOTHING, warning: 'persons-counted-twice', atLeast, atMost };
}

const sum = (figures: readonly number[]): number => figures.reduce((whole, one) => whole + one, 0);
