import { type IsoDate } from '@awardbook/fiscal';
import { type Named, type ReportKind } from '../packages/report-package';
import { type ReportState } from '../packages/report-state';
import { type Actual, type PeriodFigures } from './adding-up';
import { type Cell } from './breakdown';
import { type Deviation } from './deviation';
import { type AwardIndicator } from './indicator';

/** What a package says of one indicator; null: not said yet. */
export interface IndicatorEntry {
  readonly awardIndicatorId: string;
  /** Whole units; given only of an indicator without breakdowns, and never of a ratio. */
  readonly total: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly cells: readonly Cell[];
  /** Of the total, persons whom no earlier report of the same year of action counted. */
  readonly newPersons: number | null;
  readonly remark: string;
}

/** What a package of an award says of an indicator, with the package. */
export interface ReportedFigures extends PeriodFigures {
  readonly awardIndicatorId: string;
  readonly packageId: string;
  readonly kind: ReportKind;
  readonly state: ReportState;
}

/** One indicator of a package with what it has to be read beside. */
export interface IndicatorAnswer {
  readonly awardIndicator: AwardIndicator;
  readonly entry: IndicatorEntry;
  /** The ratio of numerator and denominator in basis points; null of everything else. */
  readonly ratio: number | null;
  /** Earlier reports of the same year of action that were handed over, earliest first. */
  readonly earlier: readonly ReportedFigures[];
  /** This report and the earlier ones of its year; of a final report, this report alone. */
  readonly actual: Actual;
  /** What the figure above is held against; null: no such target, or no comparison. */
  readonly target: number | null;
  readonly deviation: Deviation;
  /** Whether it has to be said how many persons are new. */
  readonly asksNewPersons: boolean;
}

/** The part of a package that holds its indicators. */
export interface IndicatorReport {
  readonly packageId: string;
  /** 1 until it is saved for the first time. */
  readonly version: number;
  readonly savedAt: Date | null;
  readonly savedBy: Named | null;
  /** The year of action that its figures are held against; null of a final report and of one on request. */
  readonly yearOfAction: number | null;
  /** Whether nothing more is to come of what the figures are held against. */
  readonly isOver: boolean;
  readonly answers: readonly IndicatorAnswer[];
}

/** What an award has reached of an indicator in one year of action. */
export interface IndicatorYear {
  readonly yearOfAction: number;
  readonly target: number | null;
  /** Of accepted reports only. */
  readonly actual: Actual;
  /** Handed over, accepted or not; earliest first. */
  readonly reports: readonly ReportedFigures[];
}

/** Targets against what was reached, year by year and in all. */
export interface IndicatorProgress {
  readonly awardIndicator: AwardIndicator;
  readonly years: readonly IndicatorYear[];
  readonly lifeTarget: number | null;
  /** What the accepted final report says, else of all accepted reports. */
  readonly life: Actual;
  /** The end of the last accepted period; null: nothing accepted. */
  readonly asOf: IsoDate | null;
}
