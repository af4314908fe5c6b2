import { type Authenticated, ROLE_NAMES, actionsOf } from '@awardbook/identity';
import { type SessionResponse } from './session.dto';

export function toSessionResponse({ person, actor, session }: Authenticated): SessionResponse {
  const { id, name, email, role } = person;
  return {
    person: { id, name, email: email ?? '', role, roleName: ROLE_NAMES[role] },
    implementers: person.implementers.map((implementer) => ({ id: implementer.id, name: implementer.name })),
    actingFor: session.actingFor,
    may: actionsOf(actor),
    signedInAt: session.createdAt.toISOString(),
    expiresAt: session.expiresAt.toISOString(),
    idleEndsAt: session.idleEndsAt.toISOString(),
    idleMinutes: session.idleMinutes,
    secondFactor: person.secondFactor,
  };
}
