import { DataSource, type DataSourceOptions, getMetadataArgsStorage } from 'typeorm';
import { MIGRATIONS } from '../../../migrations';
import { Connection } from './connection';
import { type LoginRole } from './logins';
import { postgresTypes } from './postgres-types';

/** The oldest server that has what the migrations use (uuidv7). */
export const OLDEST_POSTGRES = 18;

export interface DataSourceSettings {
  /** Shown in pg_stat_activity: "api", "worker", "cli". */
  applicationName: string;
  /** Connections at most. */
  poolSize?: number;
  /** Statements are sent without waiting for the answers to those before; streams (COPY, cursors) cannot be had then. */
  isPipelined?: boolean;
  /** A statement that runs longer is ended by the server, ms; 0 for no limit. */
  statementTimeoutMs?: number;
  /** A statement that waits longer for a row or table of somebody else's is ended, ms; 0 for no limit. */
  lockTimeoutMs?: number;
  /** A transaction in which nothing happens for longer is ended with its connection, ms; 0 for no limit. */
  idleInTransactionTimeoutMs?: number;
  /** The role whose member the program must connect as, held by row-level security; left out, anybody will do. */
  walledInAs?: LoginRole;
}

/** What TypeORM needs to reach the database; `synchronize` never, migrations only when asked. */
export function dataSourceOptions(url: string, settings: DataSourceSettings): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    // Every table whose entity the program has loaded: importing a room is what makes its tables known.
    entities: getMetadataArgsStorage().tables.map((table) => table.target),
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize: settings.poolSize ?? 10,
    // A server that hangs must not hang every request with it.
    connectTimeoutMS: 10_000,
    applicationName: `awardbook-${settings.applicationName}`,
    extra: {
      Client: Connection,
      pipeline: settings.isPipelined ?? false,
      types: postgresTypes,
      statement_timeout: settings.statementTimeoutMs ?? 0,
      lock_timeout: settings.lockTimeoutMs ?? 0,
      idle_in_transaction_session_timeout: settings.idleInTransactionTimeoutMs ?? 0,
      options: '-c timezone=UTC -c jit=off',
    },
  };
}

/** Whether the statements of a transaction may be asked all at once. */
export function isPipelined({ options }: DataSource): boolean {
  return (options as { extra?: { pipeline?: boolean } }).extra?.pipeline === true;
}

/** A data source of its own, not yet connected, for tools and tests; applications use DatabaseModule. */
export function createDataSource(url: string, settings: DataSourceSettings): DataSource {
  return new DataSource(dataSourceOptions(url, settings));
}
