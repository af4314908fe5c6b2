import type { ReportKind, ReportState } from '../api/types';
import { displayDay } from '../figures/dates';

/** In the order in which a report passes through them. */
export const REPORT_STATE_LABELS: Record<ReportState, string> = {
  'not-due': 'Not due',
  draft: 'Draft',
  'awaiting-certification': 'Awaiting certification',
  submitted: 'Submitted',
  'in-review': 'In review',
  'changes-requested': 'Changes requested',
  accepted: 'Accepted',
  skipped: 'Skipped',
};

/** How far it has come; one that is late and that nobody has begun is not "not due". */
export function stateInWords(state: ReportState, isLate: boolean): string {
  return isLate && state === 'not-due' ? 'Not begun' : REPORT_STATE_LABELS[state];
}

export const REPORT_KIND_LABELS: Record<ReportKind, string> = {
  interim: 'Interim',
  final: 'Final',
  'ad-hoc': 'On request',
};

/** "1 day", "23 days". */
export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days.toLocaleString('en-US')} days`;
}

/** "Jan 1 to Mar 31, 2026", with the year of the first day where it is another. */
export function periodInWords({
  periodStartsOn,
  periodEndsOn,
}: {
  periodStartsOn: string;
  periodEndsOn: string;
}): string {
  const first = displayDay(periodStartsOn);
  const isOfOneYear = periodStartsOn.slice(0, 4) === periodEndsOn.slice(0, 4);
  return `${isOfOneYear ? first.slice(0, first.indexOf(',')) : first} to ${displayDay(periodEndsOn)}`;
}

/** "Interim", "Final, correction 1". */
export function kindInWords({ kind, revision }: { kind: ReportKind; revision: number }): string {
  return withRevision(REPORT_KIND_LABELS[kind], revision);
}

const REPORT_NAMES: Record<ReportKind, string> = {
  interim: 'Interim report',
  final: 'Final report',
  'ad-hoc': 'Report on request',
};

/** "Interim report", "Final report, correction 1". */
export function reportInWords({ kind, revision }: { kind: ReportKind; revision: number }): string {
  return withRevision(REPORT_NAMES[kind], revision);
}

const withRevision = (name: string, revision: number): string =>
  revision === 1 ? name : `${name}, correction ${revision - 1}`;
