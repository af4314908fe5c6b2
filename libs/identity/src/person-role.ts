/** The parts that people have; one each. */
export const PERSON_ROLES = ['program-officer', 'finance', 'grantee', 'leadership', 'administrator'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** As sentences name them. */
export const ROLE_NAMES: Readonly<Record<PersonRole, string>> = {
  'program-officer': 'program officer',
  finance: 'finance',
  grantee: 'grantee',
  leadership: 'leadership',
  administrator: 'administrator',
};
