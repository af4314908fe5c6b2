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
export { NotAllowed } from './identity.errors';
export { IDLE_NOTICE_DAYS, PEOPLE_CONCERNS, type PeopleConcern } from './people-concerns';
export { PERSON_ROLES, type PersonRole, ROLE_NAMES } from './person-role';
