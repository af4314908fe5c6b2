import { DIMENSIONS, type Dimension, MEASURES, type Measure, type SpendingQuery } from '@awardbook/rollups';
import { IsIn, Length } from 'class-validator';
import { EntryFilterQuery, toFilter } from '../entries/entry-filter.dto';
import { IsFiscalYear, MayBeAbsent } from '../http/fields/field-rules';
import { InvalidRequest } from '../http/invalid-request';

/** What a measure means, whether it is a stock (at a date) or a flow (over a period), and where it comes from. */
export class MeasureDefinitionResponse {
  measure!: string;
  kind!: 'stock' | 'flow';
  meaning!: string;
  source!: string;
}

export class BudgetQuery {
  /** First year of funds. */
  @IsFiscalYear()
  from!: number;

  /** Last year of funds; included. */
  @IsFiscalYear()
  to!: number;

  /** Funding office; J/TIP when left out. */
  @MayBeAbsent()
  @Length(1, 20)
  office?: string;
}

export class BudgetRowResponse {
  account!: string;
  name!: string;
  /** In the order of `yearsOfFunds`. */
  amounts!: string[];
  /** The part of each that was invented for the sample. */
  syntheticAmounts!: string[];
  total!: string;
  syntheticTotal!: string;
}

/** Budget by Year by Account: accounts down, years of funds across. */
export class BudgetResponse {
  report!: 'budget-by-year-by-account';
  /** When it was read: RFC 3339, UTC. */
  asOf!: string;
  unit!: 'USD';
  office!: string;
  yearsOfFunds!: number[];
  rows!: BudgetRowResponse[];
  totals!: string[];
  total!: string;
  syntheticTotals!: string[];
  syntheticTotal!: string;
  definitions!: MeasureDefinitionResponse[];
  /** A sentence when rounded parts do not add up to their rounded sum. */
  note!: string | null;
}

export class SpendingParameters extends EntryFilterQuery {
  /** What goes down. */
  @IsIn(DIMENSIONS)
  by!: Dimension;

  /** What goes across; nothing when left out. */
  @MayBeAbsent()
  @IsIn(DIMENSIONS)
  across?: Dimension;

  /** Obligated when left out. */
  @MayBeAbsent()
  @IsIn(MEASURES)
  measure?: Measure;
}

export class AxisValueResponse {
  /** What a filter takes to show this one alone. */
  key!: string;
  label!: string;
}

export class SpendingRowResponse extends AxisValueResponse {
  /** In the order of `columns`. */
  amounts!: string[];
  /** The part of each that was invented for the sample. */
  syntheticAmounts!: string[];
  total!: string;
  syntheticTotal!: string;
}

/** Spending by one dimension down and, if asked, another across. */
export class SpendingResponse {
  report!: 'spending';
  /** When it was read: RFC 3339, UTC. */
  asOf!: string;
  by!: Dimension;
  across!: Dimension | null;
  measure!: Measure;
  definition!: MeasureDefinitionResponse;
  filters!: EntryFilterQuery;
  /** Empty when nothing goes across. */
  columns!: AxisValueResponse[];
  rows!: SpendingRowResponse[];
  totals!: string[];
  syntheticTotals!: string[];
  total!: string;
  syntheticTotal!: string;
  /** How many sums were taken from the ledger itself because their stored ones were out of date. */
  stale!: number;
}

/**
 * What the room takes; obligations where no measure is named.
 *
 * @param above where the parameters stand: `?` in an address, `/parameters/` in a body
 * @throws InvalidRequest when the same dimension goes both ways
 */
export function toSpendingQuery(parameters: SpendingParameters, above: '?' | '/parameters/'): SpendingQuery {
  const { by, across = null, measure = 'obligated' } = parameters;
  if (by === across) {
    const detail = `"by" and "across" are both ${by}; choose two different ones, or leave "across" out.`;
    throw new InvalidRequest([{ pointer: `${above}across`, code: 'same-dimension', detail }]);
  }
  return { by, across, measure, filter: toFilter(parameters) };
}
