import { type AwardNote, type AwardStatus, type StatusHistory } from '@awardbook/awards';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Length, MaxLength } from 'class-validator';
import { IsCalendarDate } from '../http/fields/decorators';
import { MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';
import { PartyResponse, STATUS_CODES } from './awards.dto';

export class StatusChangeResponse {
  id!: string;
  @ApiProperty({ enum: STATUS_CODES })
  from!: AwardStatus;
  @ApiProperty({ enum: STATUS_CODES })
  to!: AwardStatus;
  /** Empty where the change needs none. */
  reason!: string;
  /** The day from which it counts. */
  effectiveOn!: string;
  recordedBy!: PartyResponse;
  recordedAt!: string;
}

/** A status that the award can go to. */
export class StatusStepResponse {
  @ApiProperty({ enum: STATUS_CODES })
  to!: AwardStatus;
  needsReason!: boolean;
}

/** Where an award stands, how it came there, and where it can go. */
export class StatusHistoryResponse {
  @ApiProperty({ enum: STATUS_CODES })
  status!: AwardStatus;
  /** Newest first; empty while it has the status that it was recorded with. */
  items!: StatusChangeResponse[];
  possible!: StatusStepResponse[];
}

export class StatusChangeRequest {
  @IsIn(STATUS_CODES)
  to!: AwardStatus;

  /** The day from which it counts: today in Washington or before, never before the change that it follows. */
  @IsCalendarDate()
  effectiveOn!: string;

  /** Needed where `possible` says so. */
  @MayBeAbsent()
  @MaxLength(1000)
  reason?: string;
}

/** What somebody of the office wrote down about an award; never changed, never removed. */
export class NoteResponse {
  id!: string;
  body!: string;
  recordedBy!: PartyResponse;
  recordedAt!: string;
}

export class NoteListResponse extends ListResponse {
  items!: NoteResponse[];
}

export class NoteRequest {
  @Length(1, 4000)
  body!: string;
}

export function toStatusHistoryResponse({ status, changes, possible }: StatusHistory): StatusHistoryResponse {
  const items = changes.map((change) => ({ ...change, recordedAt: change.recordedAt.toISOString() }));
  return { status, items, possible: [...possible] };
}

export function toNoteResponse(note: AwardNote): NoteResponse {
  return { ...note, recordedAt: note.recordedAt.toISOString() };
}
