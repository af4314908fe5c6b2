import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AmendmentsModule } from '@awardbook/amendments';
import { CONFIG, type Config, ConfigModule } from '@awardbook/config';
import { DatabaseModule } from '@awardbook/database';
import { IdentityModule } from '@awardbook/identity';
import { JobsModule } from '@awardbook/jobs';
import { ExportsModule } from '@awardbook/exports';
import { ReportingModule } from '@awardbook/reporting';
import { RollupsModule } from '@awardbook/rollups';
import { SavedViewsModule } from '@awardbook/saved-views';
import { WorklistModule } from '@awardbook/worklist';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { testDatabase } from './database';
import { asApi } from './logins';

export interface Services {
  /** Every room, wired as the applications wire them. */
  readonly app: TestingModule;
  /** As the role that migrated, whomever the services connect as. */
  readonly url: string;
  readonly dataSource: DataSource;
  /** A data folder of its own. */
  readonly dataDir: string;
}

export interface Connection {
  /** The role that migrates, whom no wall holds, or the api's login, as in the program. */
  as?: 'owner' | 'api';
  poolSize?: number;
}

/** Services on a new database; closed before the database is dropped. */
export async function startServices(
  config: Partial<Config> = {},
  { as = 'owner', poolSize = 12 }: Connection = {},
): Promise<Services & { close(): Promise<void> }> {
  const database = await testDatabase();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'awardbook-data-'));
  const settings: Config = {
    databaseUrl: as === 'api' ? await asApi(database.url) : database.url,
    apiDatabaseUrl: null,
    workerDatabaseUrl: null,
    redisUrl: null,
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost:3000',
    trustedProxies: [],
    rateLimitFactor: 1,
    dataDir,
    webDir: null,
    logLevel: 'error',
    exportLifetimeHours: 1,
    secretKey: createSecretKey(randomBytes(32)),
    sso: null,
    metricsToken: null,
    smtpUrl: null,
    mailFrom: 'awardbook@localhost',
    auditHeadFile: null,
    auditHeadMailTo: null,
    ...config,
  };
  const app = await Test.createTestingModule({
    imports: [
      ConfigModule,
      DatabaseModule.forRoot({ applicationName: 'test', poolSize }),
      JobsModule,
      IdentityModule,
      AmendmentsModule,
      RollupsModule,
      ReportingModule,
      ExportsModule,
      SavedViewsModule,
      WorklistModule,
    ],
  })
    .overrideProvider(CONFIG)
    .useValue(settings)
    .compile();
  await app.init();
  return {
    app,
    url: database.url,
    dataSource: app.get(DataSource),
    dataDir,
    async close() {
      await app.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Services for all tests of one file; read the fields inside tests and hooks only. */
export function withServices(connection: Connection = {}): Services {
  let started: Awaited<ReturnType<typeof startServices>> | undefined;
  beforeAll(async () => {
    started = await startServices({}, connection);
  });
  afterAll(() => started?.close());
  const ready = () => {
    if (started === undefined) throw new Error('The services start in beforeAll; read them inside a test.');
    return started;
  };
  return {
    get app() {
      return ready().app;
    },
    get url() {
      return ready().url;
    },
    get dataSource() {
      return ready().dataSource;
    },
    get dataDir() {
      return ready().dataDir;
    },
  };
}
