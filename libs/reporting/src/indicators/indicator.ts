import { type IsoDate } from '@awardbook/fiscal';

/** How the reports of a year, or of an award, come together to one figure. */
export const ADDING_RULES = [
  { code: 'sum', label: 'Added up' },
  { code: 'latest', label: 'The latest counts' },
  { code: 'ratio', label: 'Numerators and denominators added up' },
  { code: 'not-summable', label: 'Not added up' },
] as const;

export type AddingRule = (typeof ADDING_RULES)[number]['code'];

/** One line or column of a grid. */
export interface Category {
  /** Kebab-case; what is stored. */
  readonly code: string;
  readonly label: string;
}

export interface Dimension {
  readonly code: string;
  readonly label: string;
  readonly categories: readonly Category[];
}

/** A way in which the total is split: a list by one dimension, or a grid by two. */
export interface Breakdown {
  readonly code: string;
  readonly label: string;
  /** Rows, and where there are two, columns. */
  readonly dimensions: readonly Dimension[];
}

/** What is counted, and how; of the catalogue, or an award's own. */
export interface IndicatorTerms {
  readonly number: string;
  readonly name: string;
  readonly definition: string;
  /** As it stands behind a figure: "persons". */
  readonly unit: string;
  readonly adds: AddingRule;
  /** Persons, each counted once: periods that share persons do not add up. */
  readonly uniquePersons: boolean;
  /** What a ratio divides, and by what; null of everything else. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** The total is the sum of the first; any other may leave some of it out. Ratios have none. */
  readonly breakdowns: readonly Breakdown[];
}

export interface Indicator extends IndicatorTerms {
  readonly id: string;
  /** Null: of the catalogue. */
  readonly awardId: string | null;
  /** Both days included; null: open. */
  readonly effectiveFrom: IsoDate | null;
  readonly effectiveUntil: IsoDate | null;
}

/** What an award means to reach in one year of action, or, with null, in its life; whole units, of a ratio basis points. */
export interface IndicatorTarget {
  readonly yearOfAction: number | null;
  readonly value: number;
}

/** An indicator that an award reports on. */
export interface AwardIndicator {
  readonly id: string;
  readonly awardId: string;
  readonly indicator: Indicator;
  /** What it stood at before the award; whole units, of a ratio basis points. */
  readonly baseline: number | null;
  /** Where the baseline is from. */
  readonly baselineNote: string;
  /** Asked of periods that overlap these days; null: open. */
  readonly askedFrom: IsoDate | null;
  readonly askedUntil: IsoDate | null;
  /** By year of action, the life of the award last. */
  readonly targets: readonly IndicatorTarget[];
  readonly version: number;
}

/** The most that one figure may be. */
export const MAX_COUNT = 999_999_999;
