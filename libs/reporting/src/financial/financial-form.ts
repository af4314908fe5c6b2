import { type Award } from '@awardbook/awards';
import { dateInWashington, type IsoDate } from '@awardbook/fiscal';
import { type ImplementerRecord } from '@awardbook/implementers';
import { type ReportPackage } from '../packages/report-package';
import { type ReportFrequency } from '../schedule/reporting-terms';

/** Box 6. An ad-hoc report is none of them. */
export type FinancialReportType = ReportFrequency | 'final' | null;

/** What the boxes around lines 10 to 12 say: nobody enters it, it follows from the award and the steps. */
export interface FinancialForm {
  /** Box 1. */
  readonly agency: string;
  /** Box 2, the federal award number. */
  readonly fain: string;
  /** Boxes 3, 4a and 4b; null where it is not known. */
  readonly recipient: { readonly name: string; readonly uei: string | null; readonly ein: string | null };
  readonly type: FinancialReportType;
  /** Box 8. */
  readonly projectStartsOn: IsoDate;
  readonly projectEndsOn: IsoDate;
  /** Box 9. */
  readonly periodEndsOn: IsoDate;
  /** Box 13; null until it is certified. */
  readonly certified: { readonly by: string; readonly on: IsoDate } | null;
  readonly receipt: string | null;
  /** 1 for the report itself; a correction has the next. */
  readonly revision: number;
}

/** As the form names the office. */
export const AGENCY = 'U.S. Department of State, Office to Monitor and Combat Trafficking in Persons';

export function formOf({
  report,
  award,
  recipient,
  frequency,
}: {
  report: ReportPackage;
  award: Award;
  recipient: ImplementerRecord;
  frequency: ReportFrequency | null;
}): FinancialForm {
  const numberOf = (kind: string): string | null =>
    recipient.identifiers.find((identifier) => identifier.kind === kind)?.value ?? null;
  const { certifiedBy, submittedAt } = report;
  return {
    agency: AGENCY,
    fain: award.fain,
    recipient: { name: recipient.name, uei: numberOf('uei'), ein: numberOf('ein') },
    type: report.kind === 'final' ? 'final' : report.kind === 'interim' ? frequency : null,
    projectStartsOn: award.startsOn,
    projectEndsOn: award.endsOn,
    periodEndsOn: report.periodEndsOn,
    certified:
      certifiedBy === null || submittedAt === null
        ? null
        : { by: certifiedBy.name, on: dateInWashington(submittedAt) },
    receipt: certifiedBy === null ? null : report.receipt,
    revision: report.revision,
  };
}
