import { type Actor } from '@awardbook/database';
import { DomainError } from '@awardbook/problems';
import { type PersonRole, ROLE_NAMES } from './person-role';

/** The role, or the token's scopes, do not reach that far. */
export class NotAllowed extends DomainError {
  override readonly refusal = 'forbidden';
  override readonly code = 'not-allowed';
  constructor(actor: Actor, access: { words: string; roles: readonly PersonRole[]; scope: string | null }) {
    super(sentence(actor, access));
  }
}

function sentence(
  actor: Actor,
  { words, roles, scope }: { words: string; roles: readonly PersonRole[]; scope: string | null },
): string {
  if (actor.scopes !== null && (roles as readonly string[]).includes(actor.role)) {
    return scope === null
      ? `No API token may ${words}; sign in on the page instead.`
      : `This API token may not ${words}; make one with the scope "${scope}".`;
  }
  const who = roles.map((role) => ROLE_NAMES[role]).join(', ');
  const mine = ROLE_NAMES[actor.role as PersonRole] ?? actor.role;
  return `Your role (${mine}) may not ${words}. Who may: ${who}.`;
}
