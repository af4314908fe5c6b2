import { AuditModule } from '@awardbook/audit';
import { AwardsModule } from '@awardbook/awards';
import { ConfigModule } from '@awardbook/config';
import { DatabaseModule } from '@awardbook/database';
import { ExportsModule } from '@awardbook/exports';
import { IdentityModule } from '@awardbook/identity';
import { JobsModule } from '@awardbook/jobs';
import { ReportingModule } from '@awardbook/reporting';
import { RollupsModule } from '@awardbook/rollups';
import { Module } from '@nestjs/common';
import { AuditProcessor } from './audit/audit.processor';
import { DocumentsProcessor } from './documents/documents.processor';
import { ExportsProcessor } from './exports/exports.processor';
import { IdentityProcessor } from './identity/identity.processor';
import { RemindersProcessor } from './reporting/reminders.processor';
import { RollupsProcessor } from './rollups/rollups.processor';

/** Work here may take long, but not for ever: a job that is ended is tried again. */
const MINUTE_MS = 60_000;

@Module({
  imports: [
    ConfigModule,
    DatabaseModule.forRoot({
      applicationName: 'worker',
      poolSize: 6,
      statementTimeoutMs: 60 * MINUTE_MS,
      lockTimeoutMs: 5 * MINUTE_MS,
      // An export's reader waits while the sheet before it is packed and written.
      idleInTransactionTimeoutMs: 10 * MINUTE_MS,
    }),
    JobsModule,
    AuditModule,
    IdentityModule,
    ReportingModule,
    RollupsModule,
    ExportsModule,
    AwardsModule,
  ],
  providers: [
    RollupsProcessor,
    AuditProcessor,
    ExportsProcessor,
    IdentityProcessor,
    DocumentsProcessor,
    RemindersProcessor,
  ],
})
export class WorkerModule {}
