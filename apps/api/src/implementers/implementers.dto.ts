import { type Provenance } from '@awardbook/database';
import {
  IDENTIFIER_KINDS,
  type IdentifierKind,
  IMPLEMENTER_TYPES,
  type ImplementerType,
  NAME_SORTS,
  type NameSort,
} from '@awardbook/implementers';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { ActorResponse } from '../http/actor.dto';
import { IsCalendarDate } from '../http/fields/decorators';
import { MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';
import { PageQuery } from '../http/pagination.dto';
import { NamedResponse } from '../session/session.dto';

export const TYPE_CODES = IMPLEMENTER_TYPES.map((type) => type.code);

/** Null says that there is none; leaving it out is refused. */
const MayBeNull = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== null);

export class ImplementerListQuery extends PageQuery {
  /** A name, also with spelling errors, its beginning, or an identifier; the closest come first. */
  @MayBeAbsent()
  @Length(1, 200)
  q?: string;
}

export class ImplementerRequest {
  /** The name that reports show. */
  @Length(1, 200)
  name!: string;

  @IsIn(TYPE_CODES)
  type!: ImplementerType;

  /** Every other name it is known by. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @Length(1, 200, { each: true })
  otherNames?: string[];
}

/** What the body names is changed. */
export class ImplementerChangeRequest {
  /** The name that reports show; the one before stays among the other names. */
  @MayBeAbsent()
  @Length(1, 200)
  name?: string;

  @MayBeAbsent()
  @IsIn(TYPE_CODES)
  type?: ImplementerType;

  /** Where it is registered, as a country's two letters; null for unknown. */
  @ValidateIf((_, value: unknown) => value !== undefined && value !== null)
  @Length(2, 2)
  country?: string | null;
}

/** One name of a party, with the time in which the party used it. */
export class PartyNameRequest {
  @Length(1, 200)
  name!: string;

  @IsIn(NAME_SORTS.map((sort) => sort.code))
  sort!: NameSort;

  /** First day of its use; null when nobody knows. */
  @MayBeNull()
  @IsCalendarDate()
  usedFrom!: string | null;

  /** Last day of its use; null when nobody knows, or it is still used. */
  @MayBeNull()
  @IsCalendarDate()
  usedUntil!: string | null;
}

/** All names that lead to the implementer; the shown one is kept in any case. */
export class PartyNamesRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => PartyNameRequest)
  names!: PartyNameRequest[];
}

export class IdentifierRequest {
  @IsIn(IDENTIFIER_KINDS.map((kind) => kind.code))
  kind!: IdentifierKind;

  @Length(1, 100)
  value!: string;
}

/** All identifiers of the implementer. */
export class IdentifiersRequest {
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => IdentifierRequest)
  identifiers!: IdentifierRequest[];
}

export class ContactRequest {
  @Length(1, 200)
  name!: string;

  /** What they do there; may be empty. */
  @MaxLength(200)
  role!: string;

  @MayBeNull()
  @Length(3, 254)
  email!: string | null;

  @MayBeNull()
  @Length(3, 40)
  phone!: string | null;
}

/** All contacts of the implementer, in the order in which they are shown. */
export class ContactsRequest {
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ContactRequest)
  contacts!: ContactRequest[];
}

export class MergeRequest {
  /** Id or any name of the record that stays. */
  @Length(1, 200)
  into!: string;

  /** The `version` of that record as it was read. */
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  intoVersion!: number;

  /** Why both records are one party; the history shows it. */
  @Length(1, 500)
  reason!: string;
}

/** A party that carries out awards: one record, many names. */
export class ImplementerResponse {
  id!: string;
  name!: string;
  otherNames!: string[];
  type!: ImplementerType;
  provenance!: Provenance;
  recordedAt!: string;
}

export class ImplementerListResponse extends ListResponse {
  items!: ImplementerResponse[];
}

export class PartyNameResponse {
  name!: string;
  sort!: NameSort;
  usedFrom!: string | null;
  usedUntil!: string | null;
}

export class IdentifierResponse {
  kind!: IdentifierKind;
  value!: string;
}

export class ContactResponse {
  name!: string;
  role!: string;
  email!: string | null;
  phone!: string | null;
}

export class CountryResponse {
  code!: string;
  name!: string;
}

/** A party with all that is known of it. */
export class ImplementerRecordResponse extends ImplementerResponse {
  country!: CountryResponse | null;
  /** In alphabetical order, the shown name included; empty once merged into another record. */
  names!: PartyNameResponse[];
  identifiers!: IdentifierResponse[];
  contacts!: ContactResponse[];
  /** The record that took its names and awards over; null while it stands by itself. */
  mergedInto!: NamedResponse | null;
  /** Rises by one with each change. */
  version!: number;
}

export class MergeResponse {
  id!: string;
  survivor!: NamedResponse;
  merged!: NamedResponse;
  reason!: string;
  /** How many awards and names moved. */
  awards!: number;
  names!: number;
  mergedAt!: string;
  mergedBy!: ActorResponse;
  /** Null while it holds. */
  undoneAt!: string | null;
  undoneBy!: ActorResponse | null;
}

/** The last 200 merges, newest first. */
export class MergeListResponse {
  items!: MergeResponse[];
}
