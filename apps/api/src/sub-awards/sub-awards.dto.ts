import { type Provenance } from '@awardbook/database';
import { Length } from 'class-validator';
import { ActorResponse } from '../http/actor.dto';
import { IsCalendarDate, IsMoney } from '../http/fields/decorators';
import { MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';
import { NamedResponse } from '../session/session.dto';

export class SubAwardRequest {
  /** As the prime recipient reports it; never the number of the award itself. */
  @Length(1, 60)
  number!: string;

  @Length(1, 300)
  title!: string;

  /** Id or any name of the implementer that gets the money. */
  @Length(1, 200)
  subRecipient!: string;

  /** USD; all sub-awards of an award together never exceed its net obligations. */
  @IsMoney()
  amount!: string;

  /** Both days included, within the award's period of performance. */
  @IsCalendarDate()
  startsOn!: string;

  @IsCalendarDate()
  endsOn!: string;
}

/** What the body names is changed. */
export class SubAwardChangeRequest {
  @MayBeAbsent()
  @Length(1, 60)
  number?: string;

  @MayBeAbsent()
  @Length(1, 300)
  title?: string;

  /** Id or any name of the implementer that gets the money. */
  @MayBeAbsent()
  @Length(1, 200)
  subRecipient?: string;

  /** USD */
  @MayBeAbsent()
  @IsMoney()
  amount?: string;

  @MayBeAbsent()
  @IsCalendarDate()
  startsOn?: string;

  @MayBeAbsent()
  @IsCalendarDate()
  endsOn?: string;
}

/** The award whose money is passed on. */
export class PrimeResponse {
  id!: string;
  fain!: string;
  title!: string;
}

/** What the recipient of an award passes on to another party. */
export class SubAwardResponse {
  id!: string;
  prime!: PrimeResponse;
  subRecipient!: NamedResponse;
  number!: string;
  title!: string;
  /** USD */
  amount!: string;
  startsOn!: string;
  endsOn!: string;
  provenance!: Provenance;
  /** Rises by one with each change. */
  version!: number;
  recordedAt!: string;
  recordedBy!: ActorResponse;
}

export class SubAwardListResponse extends ListResponse {
  items!: SubAwardResponse[];
}

/** Sub-awards of one award, with what of its money is passed on; stocks of this moment, USD. */
export class AwardSubAwardsResponse extends SubAwardListResponse {
  /** Sub-awards in all. */
  count!: number;
  /** Net obligations of the award. */
  obligated!: string;
  /** All of its sub-awards together. */
  subAwarded!: string;
  /** Obligated and not passed on. */
  available!: string;
}
