import { type LinkPurpose, type PersonRole } from '@awardbook/identity';
import { Length, Matches } from 'class-validator';
import { MayBeAbsent } from '../http/fields/field-rules';

const LONGEST_SECRET = 1_000;

export class SingleSignOnWayResponse {
  /** As in "Sign in with …". */
  label!: string;
}

/** How people may sign in here. */
export class WaysToSignInResponse {
  password!: true;
  /** Null when no provider is configured. */
  sso!: SingleSignOnWayResponse | null;
  /** Nobody can sign in yet: whoever started the program has a link that makes the first administrator. */
  setUpNeeded!: boolean;
  /** The figures are invented, and so are the people. */
  sample!: boolean;
}

/** Where the page is to open afterwards. */
export class SingleSignOnQuery {
  /** An address of this page, beginning with one slash. */
  @MayBeAbsent()
  @Length(1, 2_000)
  @Matches(/^\/(?![/\\])[^\\]*$/, { message: 'returnTo is an address of this page, such as /awards' })
  returnTo?: string;
}

export class LinkLookupRequest {
  /** What stands behind the # of the link. */
  @Length(1, 200)
  token!: string;
}

/** What a one-time link is for; nothing that its holder does not know. */
export class LinkResponse {
  purpose!: LinkPurpose;
  /** Name, address and role are null for the set-up link, which makes the person. */
  name!: string | null;
  email!: string | null;
  role!: PersonRole | null;
  /** Whether a code of the second factor is asked for too. */
  secondFactor!: boolean;
  expiresAt!: string;
}

export class LinkUseRequest {
  @Length(1, 200)
  token!: string;

  @Length(1, LONGEST_SECRET)
  password!: string;

  /** Needed by the set-up link; others keep the name there is unless one is given. */
  @MayBeAbsent()
  @Length(1, 200)
  name?: string;

  /** Needed by the set-up link only. */
  @MayBeAbsent()
  @Length(3, 254)
  email?: string;

  /** Of the second factor, when a password is reset and one is on. */
  @MayBeAbsent()
  @Length(1, 40)
  code?: string;
}
