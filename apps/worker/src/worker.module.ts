import { ConfigModule } from '@awardbook/config';
import { DatabaseModule } from '@awardbook/database';
import { ExportsModule } from '@awardbook/exports';
import { JobsModule } from '@awardbook/jobs';
import { RollupsModule } from '@awardbook/rollups';
import { Module } from '@nestjs/common';
import { ExportsProcessor } from './exports/exports.processor';
import { RollupsProcessor } from './rollups/rollups.processor';

@Module({
  imports: [
    ConfigModule,
    DatabaseModule.forRoot({ applicationName: 'worker', poolSize: 6 }),
    JobsModule,
    RollupsModule,
    ExportsModule,
  ],
  providers: [RollupsProcessor, ExportsProcessor],
})
export class WorkerModule {}
