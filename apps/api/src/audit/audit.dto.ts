import { ENTRY_KINDS, type AuditEntryKind } from '@awardbook/audit';
import { HISTORY_FIELDS, type HistoryField } from '@awardbook/awards';
import { IntersectionType } from '@nestjs/swagger';
import { IsIn, Length, Matches } from 'class-validator';
import { IsCalendarDate } from '../http/fields/decorators';
import { MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';
import { PageQuery } from '../http/pagination.dto';

class TimeFilterQuery {
  /** Who did it: a person's id, or the name of a program as the trail has it. */
  @MayBeAbsent()
  @Length(1, 200)
  actor?: string;

  /** From this day on, UTC. */
  @MayBeAbsent()
  @IsCalendarDate()
  from?: string;

  /** To this day, included, UTC. */
  @MayBeAbsent()
  @IsCalendarDate()
  to?: string;
}

/** What narrows the history of an award, and its file. */
export class HistoryFilterQuery extends TimeFilterQuery {
  /** Only changes of this field; `category` and `country` are the shares. */
  @MayBeAbsent()
  @IsIn(HISTORY_FIELDS)
  field?: HistoryField;
}

export class HistoryQuery extends IntersectionType(HistoryFilterQuery, PageQuery) {}

/** What narrows the trail, and its file. */
export class TrailFilterQuery extends TimeFilterQuery {
  @MayBeAbsent()
  @IsIn(ENTRY_KINDS)
  kind?: AuditEntryKind;

  /** A table such as awards, or a kind of event such as signed-in. */
  @MayBeAbsent()
  @Matches(/^[a-z][a-z_-]{1,60}$/, { message: 'a table is named like awards, an event like signed-in' })
  table?: string;
}

export class TrailQuery extends IntersectionType(TrailFilterQuery, PageQuery) {}

export class TrailActorResponse {
  /** A person's id, or the name of a program. */
  id!: string;
  name!: string;
}

/** One field, as people read it; null where there was, or is, nothing. */
export class FieldChangeResponse {
  field!: string;
  label!: string;
  from!: string | null;
  to!: string | null;
}

/** One change, or one event. */
export class TrailEntryResponse {
  /** The number of the transaction and of the entry in it, as `awardbook audit verify` names them. */
  id!: string;
  at!: string;
  actor!: TrailActorResponse;
  kind!: AuditEntryKind;
  /** The table, or the kind of event. */
  table!: string;
  /** The whole of it in words, such as "Ceiling from $1,000,000.00 to $1,500,000.00." */
  sentence!: string;
  changes!: FieldChangeResponse[];
}

export class TrailListResponse extends ListResponse {
  items!: TrailEntryResponse[];
}

/** The newest seal: as long as a later check finds it again, nothing before it was altered. */
export class TrailHeadResponse {
  number!: number;
  /** sha256, hex. */
  hash!: string;
  sealedAt!: string;
  /** How many entries it and the seals before it cover. */
  entries!: number;
}

export class TrailStateResponse {
  /** Sealed ones included. */
  entries!: number;
  sealed!: number;
  head!: TrailHeadResponse | null;
}
