import { CONFIG, type Config } from '@awardbook/config';
import { BullModule, getQueueToken } from '@nestjs/bullmq';
import { Global, Module } from '@nestjs/common';
import { type Queue } from 'bullmq';
import { QUEUES } from './job-payloads';
import { Jobs, QUEUE_MAP } from './jobs.service';
import { queueConnection } from './queue-connection';

/** The queues, on Redis or PostgreSQL, and the one service that adds to them. */
@Global()
@Module({
  imports: [
    BullModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({ connection: queueConnection(config) }),
    }),
    BullModule.registerQueue(...QUEUES.map((name) => ({ name }))),
  ],
  providers: [
    {
      provide: QUEUE_MAP,
      inject: QUEUES.map((name) => getQueueToken(name)),
      useFactory: (...queues: Queue[]) =>
        Object.fromEntries(QUEUES.map((name, index) => [name, queues[index]])),
    },
    Jobs,
  ],
  exports: [Jobs],
})
export class JobsModule {}
