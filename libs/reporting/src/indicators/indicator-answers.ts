import { FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { type ReportPackage } from '../packages/report-package';
import { type Actual, addUpLife, addUpYear, byYear, type PeriodFigures, ratioOf } from './adding-up';
import { deviationOf } from './deviation';
import { type AwardIndicator } from './indicator';
import {
  type IndicatorAnswer,
  type IndicatorEntry,
  type IndicatorProgress,
  type ReportedFigures,
} from './indicator-report';

type Period = Pick<ReportPackage, 'kind' | 'periodStartsOn' | 'periodEndsOn'>;

/** Whether a report of the period has to say something of the indicator. */
export function isAsked(
  { askedFrom, askedUntil, indicator }: AwardIndicator,
  { periodStartsOn, periodEndsOn }: Period,
): boolean {
  const from = latest(askedFrom, indicator.effectiveFrom);
  const until = earliest(askedUntil, indicator.effectiveUntil);
  return (from === null || periodEndsOn >= from) && (until === null || periodStartsOn <= until);
}

/** The year of action that a report is held against; a final report and one on request have none. */
export function yearOfReport({ kind, periodEndsOn }: Period): number | null {
  return kind === 'interim' ? FiscalYear.containing(periodEndsOn).year : null;
}

/** Whether nothing more is to come of what a report is held against: its year or, of a final one, the award. */
export function isOverWith({ kind, periodEndsOn }: Period, awardEndsOn: IsoDate | null): boolean {
  if (kind === 'final') return true;
  return periodEndsOn === FiscalYear.containing(periodEndsOn).lastDay || periodEndsOn === awardEndsOn;
}

/** What a target says for a year of action or, with null, for the life of the award; null: it says nothing. */
export function targetOf({ targets }: AwardIndicator, yearOfAction: number | null): number | null {
  return targets.find((target) => target.yearOfAction === yearOfAction)?.value ?? null;
}

export const NO_ENTRY: Omit<IndicatorEntry, 'awardIndicatorId'> = {
  total: null,
  numerator: null,
  denominator: null,
  cells: [],
  newPersons: null,
  remark: '',
};

interface Surroundings {
  readonly report: Period;
  readonly awardEndsOn: IsoDate | null;
  readonly entries: readonly IndicatorEntry[];
  /** Of all reports of the award that were handed over. */
  readonly figures: readonly ReportedFigures[];
}

/** What a report says of one indicator, held against its target together with the earlier reports of its year. */
export function answerOf(awardIndicator: AwardIndicator, around: Surroundings): IndicatorAnswer {
  const { report, entries, figures } = around;
  const { indicator, id } = awardIndicator;
  const entry = entries.find(({ awardIndicatorId }) => awardIndicatorId === id) ?? {
    ...NO_ENTRY,
    awardIndicatorId: id,
  };
  const year = yearOfReport(report);
  const earlier = figures.filter(
    (one) =>
      year !== null &&
      one.awardIndicatorId === id &&
      one.kind === 'interim' &&
      one.periodEndsOn < report.periodStartsOn &&
      FiscalYear.containing(one.periodEndsOn).year === year,
  );
  const own: PeriodFigures = { ...entry, ...periodOf(report) };
  const isSaid = hasFigure(own);
  const actual = addUpYear(indicator, isSaid ? [...earlier, own] : earlier);
  const target = report.kind === 'ad-hoc' ? null : targetOf(awardIndicator, year);
  const isOver = isOverWith(report, around.awardEndsOn);
  return {
    awardIndicator,
    entry,
    ratio:
      entry.numerator === null || entry.denominator === null
        ? null
        : ratioOf(entry.numerator, entry.denominator),
    earlier,
    actual,
    target,
    deviation:
      target === null || !isSaid ? null : deviationOf(actual, target, { adds: indicator.adds, isOver }),
    asksNewPersons:
      indicator.uniquePersons && indicator.adds === 'sum' && earlier.some(({ total }) => (total ?? 0) > 0),
  };
}

/** Targets against what was reached, year by year and in all. */
export function progressOf(
  awardIndicator: AwardIndicator,
  figures: readonly ReportedFigures[],
): IndicatorProgress {
  const { indicator, id, targets } = awardIndicator;
  const own = figures.filter((one) => one.awardIndicatorId === id);
  const interim = own.filter(({ kind }) => kind === 'interim');
  const reports = byYear(interim);
  const named = targets.flatMap(({ yearOfAction }) => (yearOfAction === null ? [] : [yearOfAction]));
  const years = [...new Set([...named, ...reports.keys()])].sort((one, other) => one - other);
  const accepted = own.filter(isAccepted);
  return {
    awardIndicator,
    years: years.map((yearOfAction) => {
      const ofYear = reports.get(yearOfAction) ?? [];
      return {
        yearOfAction,
        target: targetOf(awardIndicator, yearOfAction),
        actual: addUpYear(indicator, ofYear.filter(isAccepted)),
        reports: ofYear,
      };
    }),
    lifeTarget: targetOf(awardIndicator, null),
    life: lifeOf(awardIndicator, accepted),
    asOf: accepted.at(-1)?.periodEndsOn ?? null,
  };
}

/** Only the final report can say how many persons there were in all, whichever years they were counted in. */
function lifeOf({ indicator }: AwardIndicator, accepted: readonly ReportedFigures[]): Actual {
  const final = accepted.filter((one) => one.kind === 'final' && hasFigure(one));
  if (final.length > 0) return addUpYear(indicator, final);
  return addUpLife(
    indicator,
    accepted.filter(({ kind }) => kind === 'interim'),
  );
}

const isAccepted = ({ state }: ReportedFigures): boolean => state === 'accepted';

const hasFigure = ({ total, numerator, denominator }: PeriodFigures): boolean =>
  total !== null || (numerator !== null && denominator !== null);

const periodOf = ({ periodStartsOn, periodEndsOn }: Period) => ({ periodStartsOn, periodEndsOn });

const latest = (one: IsoDate | null, other: IsoDate | null): IsoDate | null =>
  one === null || (other !== null && other > one) ? other : one;

const earliest = (one: IsoDate | null, other: IsoDate | null): IsoDate | null =>
  one === null || (other !== null && other < one) ? other : one;
