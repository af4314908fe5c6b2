import { AuditModule } from '@awardbook/audit';
import { CONFIG, readConfig } from '@awardbook/config';
import { DatabaseModule, type Login } from '@awardbook/database';
import { ExportsModule } from '@awardbook/exports';
import { JobsModule } from '@awardbook/jobs';
import { RollupsModule } from '@awardbook/rollups';
import { type DynamicModule, Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ofDatabase } from './bench-database';

export type Program = 'api' | 'worker';

/** The logins that what is measured connects as, so that row-level security is part of every figure. */
export function benchLogins(): Record<Program, Login> {
  const { apiDatabaseUrl, workerDatabaseUrl } = readConfig();
  if (apiDatabaseUrl === null || workerDatabaseUrl === null) {
    throw new Error(
      'The bench measures with logins of its own: set API_DATABASE_URL and WORKER_DATABASE_URL, or run "npm run bench".',
    );
  }
  return {
    api: { url: apiDatabaseUrl, role: 'awardbook_api' },
    worker: { url: workerDatabaseUrl, role: 'awardbook_worker' },
  };
}

/** What a program measured here is configured as: like this one, but for its login. */
@Global()
@Module({})
class BenchConfig {
  static of(databaseUrl: string): DynamicModule {
    const provider = { provide: CONFIG, useValue: { ...readConfig(), databaseUrl } };
    return { module: BenchConfig, providers: [provider], exports: [CONFIG] };
  }
}

@Module({
  imports: [
    DatabaseModule.forRoot({ applicationName: 'bench', poolSize: 4 }),
    JobsModule,
    AuditModule,
    RollupsModule,
    ExportsModule,
  ],
})
class BenchModule {}

/**
 * Runs work with the services, connected as the program's login or past all walls, and closes them whatever happens.
 *
 * @param database the bench's own when left out
 */
export async function withServicesAs(
  program: Program | 'owner',
  work: (app: INestApplicationContext) => Promise<void>,
  database?: string,
): Promise<void> {
  const login = program === 'owner' ? readConfig().databaseUrl : benchLogins()[program].url;
  const url = database === undefined ? login : ofDatabase(login, database);
  const wired = { module: BenchModule, imports: [BenchConfig.of(url)] };
  const app = await NestFactory.createApplicationContext(wired, { logger: false, abortOnError: false });
  app.useLogger(['error', 'warn']);
  try {
    await work(app);
  } finally {
    await app.close();
  }
}
