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
export { PERSON_ROLES, type PersonRole, ROLE_NAMES } from './person-role';
