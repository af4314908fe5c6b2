import {
  REPORT_STEPS,
  type ReportPartCode,
  type ReportState,
  type ReportStepCode,
  type ReportView,
} from '@awardbook/reporting';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Length, MaxLength } from 'class-validator';
import { ActorResponse } from '../http/actor.dto';
import { MayBeAbsent } from '../http/fields/field-rules';
import {
  REPORT_PART_CODES,
  REPORT_STATE_CODES,
  ReportPackageResponse,
  toReportPackageResponse,
} from './report-package.dto';

const STEP_CODES = REPORT_STEPS.map(({ code }) => code);

/** A step that the asker could take from here. */
export class ReportStepResponse {
  @ApiProperty({ enum: STEP_CODES })
  code!: ReportStepCode;
  /** As a button says it. */
  label!: string;
  needsReason!: boolean;
  /** Why it is not theirs after all, as a sentence; null when they may. */
  refusal!: string | null;
}

export class ReportProblemResponse {
  /** Begins with the part: "/financial/expenditures". */
  pointer!: string;
  code!: string;
  detail!: string;
}

/** A part on the task list. */
export class ReportTaskResponse {
  @ApiProperty({ enum: REPORT_PART_CODES })
  part!: ReportPartCode;
  label!: string;
  /** What still stands in the way of handing the report over; told only while the grantee writes. */
  missing!: ReportProblemResponse[];
}

export class ReportDueDateResponse {
  dueOn!: string;
  @ApiProperty({ enum: ['schedule', 'extension'] })
  cause!: 'schedule' | 'extension';
  reason!: string;
  by!: ActorResponse;
  at!: string;
}

export class ReportStepTakenResponse {
  @ApiProperty({ enum: REPORT_STATE_CODES })
  from!: ReportState;
  @ApiProperty({ enum: REPORT_STATE_CODES })
  to!: ReportState;
  reason!: string;
  by!: ActorResponse;
  at!: string;
}

/** One frozen file of an accepted report. */
export class ReportSnapshotFileResponse {
  /** Hex, of the file as it is served. */
  sha256!: string;
  sizeBytes!: number;
}

export class ReportSnapshotResponse {
  json!: ReportSnapshotFileResponse;
  pdf!: ReportSnapshotFileResponse;
  takenAt!: string;
}

export class ReportChangeCountsResponse {
  open!: number;
  done!: number;
}

/** The report of an earlier period, as far as it is laid beside this one. */
export class EarlierReportResponse {
  id!: string;
  /** Both days belong to the period. */
  periodStartsOn!: string;
  periodEndsOn!: string;
  @ApiProperty({ enum: REPORT_PART_CODES, isArray: true })
  parts!: ReportPartCode[];
}

/** A report with what is around it. */
export class ReportResponse extends ReportPackageResponse {
  /** Whether it is past its due date and was never submitted. */
  late!: boolean;
  /** The report that corrects this one, whether it has been accepted or not. */
  correctionId!: string | null;
  /** The report accepted for the period before. */
  previous!: EarlierReportResponse | null;
  /** The frozen copies of what was accepted; null until it is. */
  snapshot!: ReportSnapshotResponse | null;
  /** Changes that the office asked for and the report came back with. */
  changes!: ReportChangeCountsResponse;
  steps!: ReportStepResponse[];
  tasks!: ReportTaskResponse[];
  /** Oldest first; the last one counts. */
  dueDates!: ReportDueDateResponse[];
  /** Oldest first. */
  history!: ReportStepTakenResponse[];
}

export class ReportStepRequest {
  @ApiProperty({ enum: STEP_CODES })
  @IsIn(STEP_CODES)
  step!: ReportStepCode;

  /** Owed for what goes back, is recalled or is skipped; the others read it. */
  @MayBeAbsent()
  @MaxLength(4_000)
  reason?: string;
}

export class ReportCorrectionRequest {
  /** What has to be corrected; everybody reads it first. */
  @Length(1, 4_000)
  reason!: string;
}

export function toReportResponse(report: ReportView): ReportResponse {
  return {
    ...toReportPackageResponse(report),
    late: report.late,
    correctionId: report.correctionId,
    previous: report.previous && { ...report.previous, parts: [...report.previous.parts] },
    snapshot: report.snapshot && { ...report.snapshot, takenAt: report.snapshot.takenAt.toISOString() },
    changes: report.changes,
    steps: report.steps.map(({ code, label, needsReason, refusal }) => ({
      code,
      label,
      needsReason,
      refusal,
    })),
    tasks: report.tasks.map((task) => ({ ...task, missing: [...task.missing] })),
    dueDates: report.dueDates.map((date) => ({ ...date, at: date.at.toISOString() })),
    history: report.history.map((step) => ({ ...step, at: step.at.toISOString() })),
  };
}
