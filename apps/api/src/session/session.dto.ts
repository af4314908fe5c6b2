import { type Action, type PersonRole } from '@awardbook/identity';
import { IsUUID, Length, ValidateIf } from 'class-validator';
import { MayBeAbsent } from '../http/fields/field-rules';

/** Longer than any password that is accepted, short enough to be hashed by a busy machine. */
const LONGEST_SECRET = 1_000;

export class SignInRequest {
  @Length(1, 254)
  email!: string;

  @Length(1, LONGEST_SECRET)
  password!: string;

  /** Of the second factor: six figures, or a recovery code. */
  @MayBeAbsent()
  @Length(1, 40)
  code?: string;
}

export class ActingForRequest {
  /** One of the implementers that the person is bound to; null for all of them. */
  @ValidateIf((_, value: unknown) => value !== null)
  @IsUUID(undefined, { message: 'implementer is the id of an implementer, or null' })
  implementer!: string | null;
}

/** Whose rows a grantee reaches. */
export class NamedResponse {
  id!: string;
  name!: string;
}

export class SignedInPersonResponse {
  id!: string;
  name!: string;
  email!: string;
  role!: PersonRole;
  /** As sentences name it. */
  roleName!: string;
}

/** Who is signed in, what they may do, and until when. */
export class SessionResponse {
  person!: SignedInPersonResponse;
  /** Those that a grantee is bound to; empty for everybody else. */
  implementers!: NamedResponse[];
  /** The one implementer that a grantee of several has chosen; null for all of them. */
  actingFor!: string | null;
  /** Everything that the person may do; the page hides the rest. */
  may!: Action[];
  signedInAt!: string;
  /** However busy it is. */
  expiresAt!: string;
  /** When it ends unless something is done; requests with `Awardbook-Background: 1` do not count. */
  idleEndsAt!: string;
  idleMinutes!: number;
  /** Whether the person has confirmed a second factor. */
  secondFactor!: boolean;
}
