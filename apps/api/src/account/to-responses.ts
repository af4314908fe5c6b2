import { type Account, type ApiToken, ROLE_NAMES, type Session } from '@awardbook/identity';
import { type AccountResponse, type AccountSessionResponse, type TokenResponse } from './account.dto';

export function toAccountResponse({
  person,
  passwordChangedAt,
  recoveryCodesLeft,
}: Account): AccountResponse {
  const { id, name, email, role, secondFactor } = person;
  return {
    id,
    name,
    email: email ?? '',
    role,
    roleName: ROLE_NAMES[role],
    implementers: person.implementers.map((implementer) => ({ id: implementer.id, name: implementer.name })),
    hasPassword: passwordChangedAt !== null,
    passwordChangedAt: passwordChangedAt?.toISOString() ?? null,
    secondFactor,
    recoveryCodesLeft,
  };
}

export function toSessionItem(session: Session, currentId: string): AccountSessionResponse {
  const { id, via, address, agent } = session;
  return {
    id,
    current: id === currentId,
    via,
    signedInAt: session.createdAt.toISOString(),
    lastUsedAt: session.lastUsedAt.toISOString(),
    expiresAt: session.expiresAt.toISOString(),
    address,
    agent,
  };
}

export function toTokenResponse(token: ApiToken): TokenResponse {
  const { id, name, hint, scopes } = token;
  return {
    id,
    name,
    hint,
    scopes: [...scopes],
    createdAt: token.createdAt.toISOString(),
    expiresAt: token.expiresAt.toISOString(),
    lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
  };
}
