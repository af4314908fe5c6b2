import { type Actor } from '@awardbook/database';
import { type PersonRole } from '../person-role';
import { type PeopleConcern } from './people-concerns';

/**
 * invited: has not chosen a way to sign in yet; anonymised: only the id remains, for the records that name it, and
 * nothing leads back.
 */
export const PERSON_STATUSES = ['invited', 'active', 'deactivated', 'anonymised'] as const;
export type PersonStatus = (typeof PERSON_STATUSES)[number];

/** An implementer as people's pages name it. */
export interface BoundImplementer {
  readonly id: string;
  readonly name: string;
}

/** Somebody who signs in, or once did. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Null once anonymised. */
  readonly email: string | null;
  readonly role: PersonRole;
  readonly status: PersonStatus;
  /** A sentence, while deactivated. */
  readonly deactivationReason: string | null;
  /** In the order of their names; empty for everybody but grantees. */
  readonly implementers: readonly BoundImplementer[];
  readonly secondFactor: boolean;
  /** To the hour or so; null before the first sign-in. */
  readonly lastSeenAt: Date | null;
  readonly createdAt: Date;
  readonly version: number;
}

/** Whom an administrator lets in. */
export interface PersonDraft {
  readonly name: string;
  readonly email: string;
  readonly role: PersonRole;
  /** Uuids; at least one for a grantee, none for anybody else. */
  readonly implementers: readonly string[];
}

/** What an administrator changes; what is left out stays. */
export interface PersonPatch {
  readonly name?: string;
  readonly role?: PersonRole;
  readonly implementers?: readonly string[];
}

/** Which people a list is about; what is left out does not narrow it. */
export interface PersonFilter {
  /** A part of the name or the e-mail address. */
  readonly q?: string;
  readonly role?: PersonRole;
  readonly status?: PersonStatus;
  /** Only those who want attention for this. */
  readonly concern?: PeopleConcern;
}

/** Where a request comes from, as far as it says. */
export interface Client {
  readonly address: string;
  /** The User-Agent header; empty when there is none. */
  readonly agent: string;
}

/**
 * The person as one who acts.
 *
 * @param actingFor the one implementer a grantee has chosen; null for all of theirs
 * @param scopes what their API token is limited to; null in a browser
 */
export function actorFor(
  person: Pick<Person, 'id' | 'role' | 'implementers'>,
  actingFor: string | null = null,
  scopes: readonly string[] | null = null,
): Actor {
  const bound = person.role === 'grantee' ? person.implementers.map(({ id }) => id) : [];
  const implementers = actingFor !== null && bound.includes(actingFor) ? [actingFor] : bound;
  return { id: person.id, role: person.role, implementers, scopes };
}
