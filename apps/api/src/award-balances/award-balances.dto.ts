import { type AwardStatus } from '@awardbook/awards';
import { type Provenance } from '@awardbook/database';
import { AWARD_CONCERNS, type AwardBalance, type AwardConcern } from '@awardbook/ledger';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Length } from 'class-validator';
import { PartyResponse, STATUS_CODES } from '../awards/awards.dto';
import { IsCalendarDate } from '../http/fields/decorators';
import { MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';
import { PageQuery } from '../http/pagination.dto';

export class AwardBalanceQuery extends PageQuery {
  /** Only awards that want attention for this on the day. */
  @MayBeAbsent()
  @IsIn(AWARD_CONCERNS)
  concern?: AwardConcern;

  /** Only awards within their period of performance on the day, or only others. */
  @MayBeAbsent()
  @IsIn(['yes', 'no'])
  active?: 'yes' | 'no';

  @MayBeAbsent()
  @IsIn(STATUS_CODES)
  status?: AwardStatus;

  /** The implementer's id, or any of its names. */
  @MayBeAbsent()
  @Length(1, 200)
  implementer?: string;

  /** Part of the FAIN, the title or the name of the implementer. */
  @MayBeAbsent()
  @Length(1, 200)
  q?: string;

  /** The day whose clocks count; today in Washington when left out. */
  @MayBeAbsent()
  @IsCalendarDate()
  onDate?: string;
}

/** What an award was promised, what of it is paid, and what it has left; USD. */
export class AwardBalanceResponse {
  id!: string;
  fain!: string;
  title!: string;
  implementer!: PartyResponse;
  startsOn!: string;
  endsOn!: string;
  @ApiProperty({ enum: STATUS_CODES })
  status!: AwardStatus;
  ceiling!: string;
  obligated!: string;
  disbursed!: string;
  /** Obligated and not paid, where it can still be paid: money of cancelled symbols is not in it. */
  left!: string;
  provenance!: Provenance;
}

export class AwardBalanceListResponse extends ListResponse {
  /** The day whose clocks count. */
  onDate!: string;
  items!: AwardBalanceResponse[];
}

export function toAwardBalanceResponse(balance: AwardBalance): AwardBalanceResponse {
  const { id, fain, title, implementer, startsOn, endsOn, status, provenance } = balance;
  const { ceiling, obligated, disbursed, left } = balance;
  return {
    id,
    fain,
    title,
    implementer,
    startsOn,
    endsOn,
    status,
    ceiling: ceiling.toString(),
    obligated: obligated.toString(),
    disbursed: disbursed.toString(),
    left: left.toString(),
    provenance,
  };
}
