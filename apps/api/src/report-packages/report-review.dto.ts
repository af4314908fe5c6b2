import { type ChangeRequest, type ReportComment, type ReportThread } from '@awardbook/reporting';
import { IsBoolean, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { ActorResponse } from '../http/actor.dto';
import { MayBeAbsent, MayBeAbsentOrNull } from '../http/fields/field-rules';

const POINTER = /^(\/[^/]+)*$/;
const POINTER_RULE = { message: 'a pointer is empty or a path such as /financial/expenditures' };

/** Who did something, and when. */
export class ReportDeedResponse {
  by!: ActorResponse;
  at!: string;
}

export class ReportCommentResponse extends ReportDeedResponse {
  id!: string;
  body!: string;
}

/** What was said about one field of a report, or about the whole of it. */
export class ReportThreadResponse extends ReportCommentResponse {
  /** As problems point: "/financial/expenditures"; empty for the whole report. */
  pointer!: string;
  resolved!: ReportDeedResponse | null;
  /** Oldest first. */
  answers!: ReportCommentResponse[];
}

/** Oldest thread first. */
export class ReportThreadListResponse {
  items!: ReportThreadResponse[];
}

export class ReportCommentRequest {
  /** Empty or left out: the whole report. */
  @MayBeAbsent()
  @MaxLength(200)
  @Matches(POINTER, POINTER_RULE)
  pointer?: string;

  @Length(1, 4_000)
  body!: string;

  /** The thread that it answers; left out or null, it begins one. */
  @MayBeAbsentOrNull()
  @IsUUID()
  answers?: string | null;
}

export class ReportThreadChange {
  @IsBoolean()
  resolved!: boolean;
}

/** What an officer asks to be changed; the grantee ticks it off. */
export class ChangeRequestResponse extends ReportCommentResponse {
  pointer!: string;
  /** When the report went back with it; null while the officer still gathers. */
  sentAt!: string | null;
  done!: ReportDeedResponse | null;
}

/** Oldest first. */
export class ChangeRequestListResponse {
  items!: ChangeRequestResponse[];
}

export class ChangeRequestRequest {
  /** Empty or left out: the whole report. */
  @MayBeAbsent()
  @MaxLength(200)
  @Matches(POINTER, POINTER_RULE)
  pointer?: string;

  @Length(1, 2_000)
  body!: string;
}

export class ChangeRequestTick {
  @IsBoolean()
  done!: boolean;
}

type Deed = { readonly by: ActorResponse; readonly at: Date };
const deedOf = ({ by, at }: Deed): ReportDeedResponse => ({ by, at: at.toISOString() });
const commentOf = ({ id, body, ...deed }: ReportComment): ReportCommentResponse => ({
  id,
  body,
  ...deedOf(deed),
});

export function toThreads(threads: readonly ReportThread[]): ReportThreadListResponse {
  return {
    items: threads.map((thread) => ({
      ...commentOf(thread),
      pointer: thread.pointer,
      resolved: thread.resolved && deedOf(thread.resolved),
      answers: thread.answers.map(commentOf),
    })),
  };
}

export function toChangeRequests(changes: readonly ChangeRequest[]): ChangeRequestListResponse {
  return {
    items: changes.map(({ id, body, pointer, sentAt, done, ...deed }) => ({
      ...deedOf(deed),
      id,
      body,
      pointer,
      sentAt: sentAt?.toISOString() ?? null,
      done: done && deedOf(done),
    })),
  };
}
