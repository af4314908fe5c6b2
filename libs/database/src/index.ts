export { atOnce } from './at-once';
export { ACTOR_ROLES, type Actor, type ActorRole, systemActor } from './actor';
export { DateColumn, IdColumn, MoneyColumn } from './columns';
export { type DataSourceSettings, OLDEST_POSTGRES, createDataSource, dataSourceOptions } from './data-source';
export { DatabaseModule } from './database.module';
export { ensureLogins, type Login, type LoginRole } from './logins';
export { LoginNotWalledIn, LoginUnusable, MayNotMakeLogins, MayNotMakeRoles } from './logins.errors';
export { KEPT, KEPT_COMMENT } from './kept-plans';
export { containing } from './like-pattern';
export { PostgresTooOld, runMigrations } from './migrate';
export {
  CursorUnreadable,
  DEFAULT_PAGE_LIMIT,
  MAX_PAGE_LIMIT,
  type Page,
  type PageRequest,
  decodeCursor,
  encodeCursor,
  toPage,
} from './page';
export { postgresTypes } from './postgres-types';
export { PROVENANCES, type Provenance, ProvenanceColumn } from './provenance';
export { readingInstant } from './reading-instant';
export { Transactions } from './transactions';
export { isUuid } from './uuid';
export { type Violation, brokenConstraint, isDatabaseAway, violationOf } from './violation';
export { assertWalledIn } from './walls';
