import { type OneTimeLink, type Person, ROLE_NAMES, welcomeAddress } from '@awardbook/identity';
import { type OneTimeLinkResponse, type PersonResponse } from './people.dto';

export function toPersonResponse(person: Person): PersonResponse {
  const { id, name, email, role, status, deactivationReason, secondFactor, version } = person;
  return {
    id,
    name,
    email,
    role,
    roleName: ROLE_NAMES[role],
    status,
    deactivationReason,
    implementers: person.implementers.map((implementer) => ({ id: implementer.id, name: implementer.name })),
    secondFactor,
    lastSeenAt: person.lastSeenAt?.toISOString() ?? null,
    createdAt: person.createdAt.toISOString(),
    version,
  };
}

export function toLinkResponse(publicUrl: string, link: OneTimeLink): OneTimeLinkResponse {
  const { purpose, expiresAt } = link;
  return { address: welcomeAddress(publicUrl, link), purpose, expiresAt: expiresAt.toISOString() };
}
