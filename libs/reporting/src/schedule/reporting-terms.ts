import { type IsoDate } from '@awardbook/fiscal';
import { type Named, type ReportPartCode } from '../packages/report-package';

/** Periods follow the fiscal year: quarters from 1 October, halves from 1 October and 1 April, fiscal years. */
export const REPORT_FREQUENCIES = [
  { code: 'quarterly', label: 'Quarterly', days: 30 },
  { code: 'semi-annual', label: 'Every six months', days: 30 },
  { code: 'annual', label: 'Yearly', days: 90 },
] as const;

export type ReportFrequency = (typeof REPORT_FREQUENCIES)[number]['code'];

/** Days after the end of the award until its final report is due, unless its terms say otherwise. 2 CFR 200.329. */
export const FINAL_DAYS = 120;

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
