import { type ProgramType } from '@awardbook/awards';
import { type IsoDate } from '@awardbook/fiscal';
import { type ReportKind, type ReportPackage } from '../packages/report-package';
import { type ReportState } from '../packages/report-state';

/** What narrows the list of reports; the same names in the API, the page's URL and exports. */
export interface ReportListFilter {
  /** Id or FAIN. */
  readonly award?: string | undefined;
  /** Id or any name. */
  readonly implementer?: string | undefined;
  /** Who reviews, by id; `nobody` for awards that name no officer. */
  readonly officer?: string | undefined;
  readonly states?: readonly ReportState[] | undefined;
  readonly kind?: ReportKind | undefined;
  /** Only what is late on the day. */
  readonly late?: boolean | undefined;
  /** Only what somebody has to do something about: handed in and not settled, or due within 30 days or before. */
  readonly open?: boolean | undefined;
  /** Only what is owed and due within the next 30 days, the day itself included. */
  readonly soon?: boolean | undefined;
  /** Both days included. */
  readonly dueFrom?: IsoDate | undefined;
  readonly dueTo?: IsoDate | undefined;
  readonly programType?: ProgramType | undefined;
  /** Part of the FAIN in any punctuation, of the title, or of any name of the implementer. */
  readonly q?: string | undefined;
}

/** The officer of awards that name none. */
export const NOBODY = 'nobody';

/** What the list can be put in order by. */
export const REPORT_LIST_KEYS = ['due', 'period', 'submitted', 'fain', 'implementer', 'state'] as const;
export type ReportListKey = (typeof REPORT_LIST_KEYS)[number];

/** A key, the smallest first; with a minus before it, the largest first. */
export type ReportListSort = ReportListKey | `-${ReportListKey}`;
export const REPORT_LIST_SORTS: readonly ReportListSort[] = REPORT_LIST_KEYS.flatMap((key) => [
  key,
  `-${key}` as const,
]);

/** A report falls due soon from so many days before on. */
export const DUE_SOON_DAYS = 30;

/** A report in the list, and how it stands to its due date. */
export interface ListedReport extends ReportPackage {
  /** Whether it is past its due date and was never submitted. */
  readonly late: boolean;
  /** Days from the due date to the first submission, or to the day of the list as long as there is none; 0 in time. */
  readonly daysLate: number;
}

/**
 * How many there are, whatever states and due dates the list itself is narrowed to: each count leads to a list.
 *
 * Each is a stock on the day of the list.
 */
export interface ReportCounts {
  /** Every state, in the order of the table of states. */
  readonly states: readonly { readonly state: ReportState; readonly reports: number }[];
  readonly late: number;
  /** Owed, and due within the next 30 days, the day itself included. */
  readonly dueSoon: number;
}

/** What the board puts together. */
export const REPORT_GROUPINGS = ['officer', 'implementer', 'award'] as const;
export type ReportGrouping = (typeof REPORT_GROUPINGS)[number];

/** Open reports of one officer, implementer or award; stocks on the day of the board. */
export interface ReportGroup {
  /** Id of what they have in common; null for awards that name no officer. */
  readonly id: string | null;
  readonly name: string;
  /** A second line under the name, such as an award's title; empty where there is none. */
  readonly detail: string;
  readonly late: number;
  /** Of the report that is late the longest; 0 when none is. */
  readonly mostDaysLate: number;
  readonly dueSoon: number;
  readonly submitted: number;
  readonly inReview: number;
  readonly changesRequested: number;
}

/** At most so many groups are shown: those with the most that is late. */
export const MOST_GROUPS = 200;
