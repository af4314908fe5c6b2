import { AmendmentsModule } from '@awardbook/amendments';
import { AuditModule } from '@awardbook/audit';
import { ConfigModule } from '@awardbook/config';
import { DatabaseModule } from '@awardbook/database';
import { ExportsModule } from '@awardbook/exports';
import { FundingModule } from '@awardbook/funding';
import { IdentityModule } from '@awardbook/identity';
import { ImplementersModule } from '@awardbook/implementers';
import { ImportsModule } from '@awardbook/imports';
import { JobsModule } from '@awardbook/jobs';
import { ReportingModule } from '@awardbook/reporting';
import { RollupsModule } from '@awardbook/rollups';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

@Module({
  imports: [
    ConfigModule,
    DatabaseModule.forRoot({ applicationName: 'cli', poolSize: 4 }, 'refuse'),
    JobsModule,
    AuditModule,
    IdentityModule,
    ImplementersModule,
    FundingModule,
    AmendmentsModule,
    RollupsModule,
    ReportingModule,
    ImportsModule,
    ExportsModule,
  ],
})
export class CliModule {}

/** Runs work with the services that the api and the worker use, and closes them whatever happens. */
export async function withServices(work: (app: INestApplicationContext) => Promise<void>): Promise<void> {
  // What goes wrong while the services start is told by whoever called, in a sentence.
  const app = await NestFactory.createApplicationContext(CliModule, { logger: false, abortOnError: false });
  app.useLogger(['error', 'warn']);
  try {
    await work(app);
  } finally {
    await app.close();
  }
}
