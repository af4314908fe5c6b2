import {
  REPORT_KINDS,
  REPORT_PARTS,
  REPORT_STATES,
  type ReportKind,
  type ReportPackage,
  type ReportPartCode,
  type ReportState,
} from '@awardbook/reporting';
import { ApiProperty } from '@nestjs/swagger';
import { PartyResponse } from '../awards/awards.dto';
import { ActorResponse } from '../http/actor.dto';

export const REPORT_STATE_CODES = REPORT_STATES.map(({ code }) => code);
export const REPORT_KIND_CODES = REPORT_KINDS.map(({ code }) => code);
export const REPORT_PART_CODES = REPORT_PARTS.map(({ code }) => code);

/** The award that a report is about. */
export class ReportAwardResponse {
  id!: string;
  fain!: string;
  title!: string;
  implementer!: PartyResponse;
}

/** What a grantee owes, or has handed in, for one period of one award. */
export class ReportPackageResponse {
  id!: string;
  award!: ReportAwardResponse;
  @ApiProperty({ enum: REPORT_KIND_CODES })
  kind!: ReportKind;
  /** What a report on request is asked for; empty otherwise. */
  request!: string;
  /** Both days included. */
  periodStartsOn!: string;
  periodEndsOn!: string;
  dueOn!: string;
  @ApiProperty({ enum: REPORT_PART_CODES, isArray: true })
  parts!: ReportPartCode[];
  @ApiProperty({ enum: REPORT_STATE_CODES })
  state!: ReportState;
  /** 1 for the report itself; each correction of what was accepted has the next. */
  revision!: number;
  /** The accepted report that this one corrects. */
  correctsId!: string | null;
  /** The accepted correction that took this one's place. */
  supersededById!: string | null;
  /** Who handed it over for certification last. */
  preparedBy!: ActorResponse | null;
  certifiedBy!: ActorResponse | null;
  firstSubmittedAt!: string | null;
  submittedAt!: string | null;
  /** What the grantee quotes; given at each submission. */
  receipt!: string | null;
  reviewedBy!: ActorResponse | null;
  acceptedAt!: string | null;
  /** Who reviews the award's reports; null: any program officer. */
  officer!: ActorResponse | null;
  /** Rises by one with each step and each change of a date. */
  version!: number;
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

export function toReportPackageResponse(report: ReportPackage): ReportPackageResponse {
  const { id, award, kind, request, periodStartsOn, periodEndsOn, dueOn, parts, state, revision } = report;
  const { correctsId, supersededById, preparedBy, certifiedBy, receipt, reviewedBy, officer, version } =
    report;
  return {
    ...{ id, award, kind, request, periodStartsOn, periodEndsOn, dueOn, parts: [...parts], state, revision },
    ...{ correctsId, supersededById, preparedBy, certifiedBy, receipt, reviewedBy, officer, version },
    firstSubmittedAt: instant(report.firstSubmittedAt),
    submittedAt: instant(report.submittedAt),
    acceptedAt: instant(report.acceptedAt),
  };
}
