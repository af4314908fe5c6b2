import { type IsoDate } from '@awardbook/fiscal';
import { type Named, REPORT_PARTS, type ReportPartCode } from '../packages/report-package';

/** Periods follow the fiscal year: quarters from 1 October, halves from 1 October and 1 April, fiscal years. */
export const REPORT_FREQUENCIES = [
  { code: 'quarterly', label: 'Quarterly', days: 30 },
  { code: 'semi-annual', label: 'Every six months', days: 30 },
  { code: 'annual', label: 'Yearly', days: 90 },
] as const;

export type ReportFrequency = (typeof REPORT_FREQUENCIES)[number]['code'];

/** Days after the end of the award until its final report is due, unless its terms say otherwise. 2 CFR 200.329. */
export const FINAL_DAYS = 120;

/** Where a due date comes from: the terms, an ad-hoc request or a correction, an officer who moved it. */
export type DueDateCause = 'schedule' | 'request' | 'extension';

/** What an award asks its recipient to report. */
export interface ReportingTerms {
  readonly awardId: string;
  readonly frequency: ReportFrequency;
  /** Days from the end of a period to the day on which its report is due. */
  readonly interimDays: number;
  readonly finalDays: number;
  /** Periods that end before are reported elsewhere. */
  readonly firstPeriodEndsOn: IsoDate;
  readonly parts: readonly ReportPartCode[];
  /** Whether somebody other than who prepared a report has to certify it. */
  readonly certifierDiffers: boolean;
  /** Who reviews; null: any program officer. */
  readonly officer: Named | null;
  readonly version: number;
}

/** The terms as an officer gives them. */
export interface ReportingTermsDraft extends Omit<ReportingTerms, 'awardId' | 'officer' | 'version'> {
  /** Null: any program officer reviews. */
  readonly officerId: string | null;
}

/** What a form shows for an award that has no terms yet: each quarter, every part, nothing of earlier years. */
export function proposedTerms(
  award: { startsOn: IsoDate; endsOn: IsoDate },
  today: IsoDate,
): ReportingTermsDraft {
  const isRunning = award.startsOn < today && today <= award.endsOn;
  return {
    frequency: 'quarterly',
    interimDays: 30,
    finalDays: FINAL_DAYS,
    firstPeriodEndsOn: isRunning ? today : award.startsOn,
    parts: REPORT_PARTS.map(({ code }) => code),
    certifierDiffers: false,
    officerId: null,
  };
}
