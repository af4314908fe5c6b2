import {
  type LinkPurpose,
  PEOPLE_CONCERNS,
  PERSON_ROLES,
  PERSON_STATUSES,
  type PeopleConcern,
  type PersonRole,
  type PersonStatus,
} from '@awardbook/identity';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsUUID, Length } from 'class-validator';
import { MayBeAbsent } from '../http/fields/field-rules';
import { ListResponse } from '../http/list.dto';
import { PageQuery } from '../http/pagination.dto';
import { NamedResponse } from '../session/session.dto';

export class PeopleListQuery extends PageQuery {
  /** Part of a name or mail address. */
  @MayBeAbsent()
  @Length(1, 200)
  q?: string;

  @MayBeAbsent()
  @IsIn(PERSON_ROLES)
  role?: PersonRole;

  @MayBeAbsent()
  @IsIn(PERSON_STATUSES)
  status?: PersonStatus;

  /** Only those whose account wants attention for this. */
  @MayBeAbsent()
  @IsIn(PEOPLE_CONCERNS)
  concern?: PeopleConcern;
}

export class InvitationRequest {
  @Length(1, 200)
  name!: string;

  @Length(3, 254)
  email!: string;

  @IsIn(PERSON_ROLES)
  role!: PersonRole;

  /** Whose rows a grantee reaches: at least one for a grantee, none for everybody else. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  implementers?: string[];
}

/** What the body names is changed; a new role ends the person's sessions and tokens. */
export class PersonChangeRequest {
  @MayBeAbsent()
  @Length(1, 200)
  name?: string;

  @MayBeAbsent()
  @IsIn(PERSON_ROLES)
  role?: PersonRole;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  implementers?: string[];
}

export class DeactivationRequest {
  /** Shown to administrators. */
  @Length(1, 500)
  reason!: string;
}

/** Somebody with an account; never what they sign in by. */
export class PersonResponse {
  id!: string;
  name!: string;
  /** Null once the person is made anonymous. */
  email!: string | null;
  role!: PersonRole;
  /** As sentences name it. */
  roleName!: string;
  status!: PersonStatus;
  deactivationReason!: string | null;
  implementers!: NamedResponse[];
  secondFactor!: boolean;
  lastSeenAt!: string | null;
  createdAt!: string;
  /** Rises by one with each change. */
  version!: number;
}

export class PeopleListResponse extends ListResponse {
  items!: PersonResponse[];
}

/** A way in for one person, good for one use; shown once, to be handed over by whoever asked for it. */
export class OneTimeLinkResponse {
  address!: string;
  purpose!: LinkPurpose;
  expiresAt!: string;
}

export class InvitationResponse {
  person!: PersonResponse;
  link!: OneTimeLinkResponse;
}
