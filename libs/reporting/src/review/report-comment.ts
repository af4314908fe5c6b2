import { type Named } from '../packages/report-package';

/** One thing said about a report. */
export interface ReportComment {
  readonly id: string;
  readonly body: string;
  readonly by: Named;
  readonly at: Date;
}

/** What was said about one field of a report, or about the whole of it. */
export interface ReportThread extends ReportComment {
  /** As problems point: "/financial/expenditures"; empty for the whole report. */
  readonly pointer: string;
  readonly resolved: { readonly by: Named; readonly at: Date } | null;
  /** Oldest first. */
  readonly answers: readonly ReportComment[];
}

export interface CommentDraft {
  readonly pointer: string;
  readonly body: string;
  /** The thread that it answers; null begins one. */
  readonly answers: string | null;
}

/** What an officer asks to be changed. */
export interface ChangeRequest {
  readonly id: string;
  readonly pointer: string;
  readonly body: string;
  readonly by: Named;
  readonly at: Date;
  /** When the report went back with it; null while the officer still gathers, and unseen by the grantee. */
  readonly sentAt: Date | null;
  readonly done: { readonly by: Named; readonly at: Date } | null;
}
