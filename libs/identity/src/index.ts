export {
  ACCESS,
  ACTIONS,
  type Action,
  TOKEN_SCOPES,
  type TokenScope,
  actionsOf,
  assertMay,
  may,
} from './access-table';
export { type Account, AccountService } from './account/account.service';
export { type FirstMember, FirstPeople } from './first-start/first-people.service';
export { NotAllowed } from './identity.errors';
export { IdentityModule } from './identity.module';
export { welcomeAddress } from './links/make-link';
export { type LinkAnswer, type LinkPurpose, type LinkShown, type OneTimeLink } from './links/one-time-link';
export { AlreadySetUp, LinkNotGood } from './links/one-time-link.errors';
export { OneTimeLinks } from './links/one-time-links.service';
export { generatePassword } from './passwords/generated-password';
export { CurrentPasswordWrong, PasswordRefused } from './passwords/password.errors';
export {
  PASSWORD_CHARACTERS,
  PASSWORD_CHARACTERS_AT_MOST,
  PASSWORD_CHARACTERS_WITH_SECOND_FACTOR,
} from './passwords/password-rules';
export { IDLE_NOTICE_DAYS, PEOPLE_CONCERNS, type PeopleConcern } from './people/people-concerns';
export { IDLE_DAYS, IdentitySweep } from './people/identity-sweep.service';
export {
  EmailTaken,
  ImplementerNotYours,
  LastAdministrator,
  PersonChanged,
  PersonFieldInvalid,
  PersonNotFound,
  PersonStateWrong,
} from './people/people.errors';
export { PeopleService } from './people/people.service';
export {
  type BoundImplementer,
  type Client,
  type Person,
  type PersonDraft,
  type PersonFilter,
  type PersonPatch,
  PERSON_STATUSES,
  type PersonStatus,
} from './people/person';
export { PERSON_ROLES, type PersonRole, ROLE_NAMES } from './person-role';
export {
  NoPasswordHere,
  PasswordTooShortAlone,
  SecondFactorAlreadyOn,
  SecondFactorNotOn,
  SecondFactorNotProven,
} from './second-factor/second-factor.errors';
export { SecondFactor } from './second-factor/second-factor.service';
export { type Authenticated, type Session, type SignedIn, type SignedInVia } from './sessions/session';
export { SessionNotFound } from './sessions/session.errors';
export { Sessions } from './sessions/sessions.service';
export { NOBODY } from './sign-in/nobody';
export {
  AccountLocked,
  AddressLocked,
  SecondFactorNeeded,
  SecondFactorWrong,
  SignInBusy,
  SignInRefused,
} from './sign-in/sign-in.errors';
export { SignIn, type SignInAttempt } from './sign-in/sign-in.service';
export { CALLBACK_PATH } from './sso/provider';
export { SingleSignOn, type SignedInBySso } from './sso/single-sign-on.service';
export {
  SsoAway,
  SsoEmailUnverified,
  SsoFailed,
  SsoFlowOver,
  SsoNotConfigured,
  SsoPersonUnknown,
} from './sso/sso.errors';
export { type ApiToken, type ApiTokenDraft, type AuthenticatedByToken } from './tokens/api-token';
export { ApiTokenInvalid, ApiTokenNotFound, TooManyApiTokens } from './tokens/api-token.errors';
export { ApiTokens } from './tokens/api-tokens.service';
export { hashOf, isTokenShaped, newToken } from './secrets/random-token';
export { scopesOf } from './tokens/token-rules';
