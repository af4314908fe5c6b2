import { ACCESS, ACTIONS, TOKEN_SCOPES, type TokenScope } from '../access-table';
import { type PersonRole, ROLE_NAMES } from '../person-role';
import { ApiTokenInvalid } from './api-token.errors';
import { type ApiTokenDraft, TOKEN_DAYS_AT_MOST } from './api-token';

const DAY_MS = 86_400_000;
const NAME_CHARACTERS = 100;

/** The scopes that let a token do anything for this role, in the order of the table. */
export function scopesOf(role: PersonRole): TokenScope[] {
  return TOKEN_SCOPES.filter((scope) =>
    ACTIONS.some((action) => ACCESS[action].scope === scope && ACCESS[action].roles.includes(role)),
  );
}

/**
 * The first instant at which the token is not good any more.
 *
 * @throws ApiTokenInvalid naming the field
 */
export function checkTokenDraft(draft: ApiTokenDraft, role: PersonRole, now: Date): Date {
  const name = draft.name.trim();
  if (name === '' || name.length > NAME_CHARACTERS)
    throw new ApiTokenInvalid('/name', 'name-length', `A name has 1 to ${NAME_CHARACTERS} characters.`);
  const allowed = scopesOf(role);
  if (draft.scopes.length === 0)
    throw new ApiTokenInvalid('/scopes', 'scopes-none', `Choose at least one of ${allowed.join(', ')}.`);
  const beyond = draft.scopes.find((scope) => !allowed.includes(scope));
  if (beyond !== undefined) {
    throw new ApiTokenInvalid(
      '/scopes',
      'scope-beyond-role',
      `Your role (${ROLE_NAMES[role]}) has no use for the scope "${beyond}". Choose from ${allowed.join(', ')}.`,
    );
  }
  const expiresAt = new Date(Date.parse(`${draft.expiresOn}T00:00:00Z`) + DAY_MS);
  if (
    !(expiresAt.getTime() > now.getTime()) ||
    expiresAt.getTime() > now.getTime() + TOKEN_DAYS_AT_MOST * DAY_MS
  ) {
    throw new ApiTokenInvalid(
      '/expiresOn',
      'expiry-out-of-reach',
      `A token is good until a day from today to ${TOKEN_DAYS_AT_MOST - 1} days from now.`,
    );
  }
  return expiresAt;
}
