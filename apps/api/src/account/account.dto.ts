import { type PersonRole, type SignedInVia, TOKEN_SCOPES, type TokenScope } from '@awardbook/identity';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, Length } from 'class-validator';
import { IsCalendarDate } from '../http/fields/decorators';
import { ListResponse } from '../http/list.dto';
import { NamedResponse } from '../session/session.dto';

const LONGEST_SECRET = 1_000;

export class AccountChangeRequest {
  @Length(1, 200)
  name!: string;
}

export class PasswordChangeRequest {
  @Length(1, LONGEST_SECRET)
  current!: string;

  @Length(1, LONGEST_SECRET)
  next!: string;
}

/** What only the person knows, asked again before something that a borrowed session must not do. */
export class PasswordConfirmationRequest {
  @Length(1, LONGEST_SECRET)
  password!: string;
}

export class SecondFactorCodeRequest {
  /** Six figures, as the app shows them. */
  @Length(6, 20)
  code!: string;
}

/** One's own account. */
export class AccountResponse {
  id!: string;
  name!: string;
  email!: string;
  role!: PersonRole;
  roleName!: string;
  implementers!: NamedResponse[];
  /** False for who signs in by single sign-on only. */
  hasPassword!: boolean;
  passwordChangedAt!: string | null;
  secondFactor!: boolean;
  /** Recovery codes that are not used yet. */
  recoveryCodesLeft!: number;
}

/** Shown once, for an app that makes codes; it counts once a code of it has come back. */
export class SecondFactorResponse {
  /** Base32, to be typed. */
  secret!: string;
  /** The same as an address, to be scanned. */
  uri!: string;
}

/** Shown once; each lets in once when the app is lost. */
export class RecoveryCodesResponse {
  recoveryCodes!: string[];
}

export class AccountSessionResponse {
  id!: string;
  /** Whether it is the one that asks. */
  current!: boolean;
  via!: SignedInVia;
  signedInAt!: string;
  lastUsedAt!: string;
  expiresAt!: string;
  address!: string;
  /** What the browser says it is. */
  agent!: string;
}

export class AccountSessionListResponse extends ListResponse {
  /** The one used last first. */
  items!: AccountSessionResponse[];
}

export class TokenRequest {
  /** What it is for, so that it can be told apart from others. */
  @Length(1, 100)
  name!: string;

  /** At most what the role may do. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(TOKEN_SCOPES.length)
  @ArrayUnique()
  @IsIn(TOKEN_SCOPES, { each: true })
  scopes!: TokenScope[];

  /** The last day that it works on, in UTC. */
  @IsCalendarDate()
  expiresOn!: string;
}

export class TokenResponse {
  id!: string;
  name!: string;
  scopes!: TokenScope[];
  /** Its last characters. */
  hint!: string;
  createdAt!: string;
  expiresAt!: string;
  /** To the minute; null before the first use. */
  lastUsedAt!: string | null;
}

export class TokenListResponse extends ListResponse {
  /** Those that work, the latest made first. */
  items!: TokenResponse[];
}

export class MadeTokenResponse {
  /** Shown once; goes into "Authorization: Bearer …". */
  token!: string;
  record!: TokenResponse;
}
