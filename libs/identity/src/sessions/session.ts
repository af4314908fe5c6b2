import { type Actor } from '@awardbook/database';
import { type Person } from '../people/person';
import { type PersonRole } from '../person-role';

export type SignedInVia = 'password' | 'sso' | 'link';

/** However busy a session is. */
export const SESSION_HOURS = 12;

const IDLE_MINUTES = 30;
const IDLE_MINUTES_OF_ADMINISTRATORS = 15;

/** How long a session may stand unused. */
export function idleMinutesOf(role: PersonRole): number {
  return role === 'administrator' ? IDLE_MINUTES_OF_ADMINISTRATORS : IDLE_MINUTES;
}

/** A browser in which somebody is signed in. */
export interface Session {
  readonly id: string;
  readonly via: SignedInVia;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly idleMinutes: number;
  /** When it ends unless it is used; never after `expiresAt`. */
  readonly idleEndsAt: Date;
  readonly address: string;
  readonly agent: string;
  /** The one implementer that a grantee of several has chosen; null for all of them. */
  readonly actingFor: string | null;
}

/** Somebody in a browser, and what they reach. */
export interface Authenticated {
  readonly person: Person;
  readonly actor: Actor;
  readonly session: Session;
}

/** Somebody who has just signed in. */
export interface SignedIn extends Authenticated {
  /** For the cookie; shown once, for only its hash is kept. */
  readonly cookieValue: string;
}

/** A row of sessions with what depends on the role worked out. */
export function toSession(row: Omit<Session, 'idleMinutes' | 'idleEndsAt'>, role: PersonRole): Session {
  const idleMinutes = idleMinutesOf(role);
  const idle = row.lastUsedAt.getTime() + idleMinutes * 60_000;
  return { ...row, idleMinutes, idleEndsAt: new Date(Math.min(idle, row.expiresAt.getTime())) };
}
