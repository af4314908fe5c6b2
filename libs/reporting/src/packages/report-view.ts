import { type IsoDate } from '@awardbook/fiscal';
import { type FieldProblem } from '@awardbook/problems';
import { type ReportSnapshot } from '../acceptance/report-snapshot';
import { type Named, type ReportPackage, type ReportPartCode } from './report-package';
import { type ReportState, type ReportStepRule } from './report-state';

/** A part of the package on its task list. */
export interface ReportTask {
  readonly part: ReportPartCode;
  readonly label: string;
  /** What still stands in the way of handing the package over; asked for only while the grantee writes. */
  readonly missing: readonly FieldProblem[];
}

/** A step that the actor could take from here. */
export interface AllowedStep extends ReportStepRule {
  /** Why it is not theirs after all, as a sentence; null when they may. */
  readonly refusal: string | null;
}

/** A step that was taken. */
export interface ReportStepTaken {
  readonly from: ReportState;
  readonly to: ReportState;
  readonly reason: string;
  readonly by: Named;
  readonly at: Date;
}

/** A due date that the package has or had. */
export interface ReportDueDate {
  readonly dueOn: IsoDate;
  readonly cause: 'schedule' | 'extension';
  readonly reason: string;
  readonly by: Named;
  readonly at: Date;
}

/** A package with all that is around it. */
export type EarlierReport = Pick<ReportPackage, 'id' | 'periodStartsOn' | 'periodEndsOn' | 'parts'>;

export interface ReportView extends ReportPackage {
  /** Past its due date and never submitted; as the list of reports tells it. */
  readonly late: boolean;
  /** The package that corrects this one, whether it has been accepted or not. */
  readonly correctionId: string | null;
  /** The report accepted for the period before, to lay beside this one. */
  readonly previous: EarlierReport | null;
  /** The frozen copies of what was accepted; null until it is. */
  readonly snapshot: ReportSnapshot | null;
  /** Changes that the office asked for and the report came back with. */
  readonly changes: { readonly open: number; readonly done: number };
  /** In the order of the table of steps; for this actor. */
  readonly steps: readonly AllowedStep[];
  /** In the order of the parts. */
  readonly tasks: readonly ReportTask[];
  /** Oldest first; the last one counts. */
  readonly dueDates: readonly ReportDueDate[];
  /** Oldest first. */
  readonly history: readonly ReportStepTaken[];
}
