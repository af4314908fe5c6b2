import { type IsoDate } from '@awardbook/fiscal';
import { type ReportKind } from '../packages/report-package';
import { type ReportState } from '../packages/report-state';

/** By mail and in Awardbook, in Awardbook only, or neither. */
export const REMINDER_CHANNELS = ['mail', 'page', 'none'] as const;
export type ReminderChannel = (typeof REMINDER_CHANNELS)[number];

/** Of who has not chosen. */
export const DEFAULT_CHANNEL: ReminderChannel = 'mail';

/** Days from the due date on which a report is reminded of; after the last of them, each Monday. */
export const MARK_DAYS = [-30, -7, -1, 1, 7] as const;

/** What somebody is reminded of: a report that is owed, without what it or its award says. */
export interface ReportReminder {
  readonly id: string;
  readonly packageId: string;
  readonly fain: string;
  readonly kind: ReportKind;
  readonly revision: number;
  readonly periodStartsOn: IsoDate;
  readonly periodEndsOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly state: ReportState;
  /** Until the due date; below zero after it. */
  readonly daysLeft: number;
}
