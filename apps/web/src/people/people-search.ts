import type { PeopleConcern, PersonStatus, Role } from '../api/types';
import { present, readOneOf, readText, type RawSearch } from '../filters/filters';

export const ROLE_LABELS: Record<Role, string> = {
  'program-officer': 'Program officer',
  finance: 'Finance',
  grantee: 'Grantee',
  leadership: 'Leadership',
  administrator: 'Administrator',
};
export const ROLES = Object.keys(ROLE_LABELS) as Role[];

/** What each part is for, where somebody chooses one. */
export const ROLE_HINTS: Record<Role, string> = {
  'program-officer': 'records awards and implementers, reads everything, exports',
  finance: 'posts money, reads everything, exports',
  grantee: 'reads the awards of its own implementers, and nothing else',
  leadership: 'reads everything and the audit trail, exports; changes nothing',
  administrator: 'manages people, reads everything and the audit trail',
};

export const STATUS_LABELS: Record<PersonStatus, string> = {
  invited: 'Invited',
  active: 'Active',
  deactivated: 'Deactivated',
  anonymised: 'Anonymous',
};
export const STATUSES = Object.keys(STATUS_LABELS) as PersonStatus[];

export const CONCERN_LABELS: Record<PeopleConcern, string> = {
  locked: 'Locked after failures to sign in',
  'never-signed-in': 'Invited, never signed in',
  idle: 'Not here for 60 days or more',
  'no-second-factor': 'Without a second factor',
};
export const CONCERNS = Object.keys(CONCERN_LABELS) as PeopleConcern[];

/** The address of the list of people; the names are those of the API. */
export interface PeopleSearch {
  q?: string | undefined;
  role?: Role | undefined;
  status?: PersonStatus | undefined;
  concern?: PeopleConcern | undefined;
}

export function readPeopleSearch(search: RawSearch): PeopleSearch {
  return present({
    q: readText(search.q),
    role: readOneOf(ROLES, search.role),
    status: readOneOf(STATUSES, search.status),
    concern: readOneOf(CONCERNS, search.concern),
  });
}
