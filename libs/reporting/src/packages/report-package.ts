import { type IsoDate } from '@awardbook/fiscal';
import { type ReportState } from './report-state';

/** What a package can hold, in the order of its task list. */
export const REPORT_PARTS = [
  { code: 'progress', label: 'Progress' },
  { code: 'indicators', label: 'Indicators' },
  { code: 'results', label: 'Results' },
  { code: 'financial', label: 'Federal Financial Report (SF-425)' },
  { code: 'attachments', label: 'Attachments' },
] as const;

export type ReportPartCode = (typeof REPORT_PARTS)[number]['code'];

export const REPORT_KINDS = [
  { code: 'interim', label: 'Interim', called: 'Interim report' },
  { code: 'final', label: 'Final', called: 'Final report' },
  { code: 'ad-hoc', label: 'On request', called: 'Report on request' },
] as const;

export type ReportKind = (typeof REPORT_KINDS)[number]['code'];

/** What a report is called in mails, calendars and documents: "Final report". */
export function kindInWords(kind: ReportKind): string {
  return REPORT_KINDS.find(({ code }) => code === kind)?.called ?? kind;
}

/** "Interim report", "Final report, correction 1". */
export function reportInWords({ kind, revision }: Pick<ReportPackage, 'kind' | 'revision'>): string {
  return revision === 1 ? kindInWords(kind) : `${kindInWords(kind)}, correction ${revision - 1}`;
}

/** A person or a program, with the name to show. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a grantee owes for one period of one award: all parts together, prepared, certified and reviewed as one. */
export interface ReportPackage {
  readonly id: string;
  readonly award: {
    readonly id: string;
    readonly fain: string;
    readonly title: string;
    readonly implementer: Named;
  };
  readonly kind: ReportKind;
  /** What an ad-hoc request asks for; empty otherwise. */
  readonly request: string;
  /** Both days included. */
  readonly periodStartsOn: IsoDate;
  readonly periodEndsOn: IsoDate;
  readonly dueOn: IsoDate;
  /** In the order of `REPORT_PARTS`. */
  readonly parts: readonly ReportPartCode[];
  readonly state: ReportState;
  /** 1 for the report itself; each correction of what was accepted has the next. */
  readonly revision: number;
  /** The accepted package that this one corrects. */
  readonly correctsId: string | null;
  /** The accepted correction that took this one's place. */
  readonly supersededById: string | null;
  /** Who handed it over for certification last. */
  readonly preparedBy: Named | null;
  readonly certifiedBy: Named | null;
  readonly firstSubmittedAt: Date | null;
  readonly submittedAt: Date | null;
  /** What the grantee quotes; given at each submission. */
  readonly receipt: string | null;
  readonly reviewedBy: Named | null;
  readonly acceptedAt: Date | null;
  /** Who reviews the award's reports; null: any program officer. */
  readonly officer: Named | null;
  /** Rises by one with each step and each change of a date. */
  readonly version: number;
}
