import { type Named, type ReportPackage, type ReportPartCode } from '../packages/report-package';
import { type Json } from '../packages/report-part';

/** Which of the two forms of what was accepted. */
export type SnapshotForm = 'json' | 'pdf';

/** What was accepted, frozen: the same words in two files. */
export interface ReportSnapshot {
  /** Of the files as they were written, hex; what is served is held against it. */
  readonly json: { readonly sha256: string; readonly sizeBytes: number };
  readonly pdf: { readonly sha256: string; readonly sizeBytes: number };
  readonly takenAt: Date;
}

/** What the frozen files say. */
export interface SnapshotContent {
  readonly report: ReportPackage;
  /** In the order of the parts. */
  readonly parts: readonly { readonly part: ReportPartCode; readonly label: string; readonly says: Json }[];
}

const named = (one: Named | null): Json => one && { id: one.id, name: one.name };
const instant = (at: Date | null): Json => at?.toISOString() ?? null;

/** As the JSON file has it; the form has a name of its own, so that a later one can be told from it. */
export function toSnapshotJson({ report, parts }: SnapshotContent): Json {
  const { award, periodStartsOn, periodEndsOn } = report;
  return {
    form: 'awardbook-accepted-report-1',
    report: {
      id: report.id,
      kind: report.kind,
      request: report.request,
      revision: report.revision,
      corrects: report.correctsId,
      award: { id: award.id, fain: award.fain, title: award.title, implementer: named(award.implementer) },
      periodStartsOn,
      periodEndsOn,
      dueOn: report.dueOn,
      receipt: report.receipt,
      preparedBy: named(report.preparedBy),
      certifiedBy: named(report.certifiedBy),
      submittedAt: instant(report.submittedAt),
      firstSubmittedAt: instant(report.firstSubmittedAt),
      acceptedBy: named(report.reviewedBy),
      acceptedAt: instant(report.acceptedAt),
    },
    parts: Object.fromEntries(parts.map(({ part, says }) => [part, says])),
  };
}

/** "S-TEST-1 2024-03-31 revision 2.pdf": what people find again in a folder. */
export function snapshotFileName(
  { award, kind, periodEndsOn, revision }: ReportPackage,
  form: SnapshotForm,
): string {
  const again = revision === 1 ? '' : `-revision-${revision}`;
  return `awardbook-report-${award.fain}-${kind}-${periodEndsOn}${again}.${form}`;
}
