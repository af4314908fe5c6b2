import { Jobs, type JobPayloads } from '@awardbook/jobs';
import { RollupsService } from '@awardbook/rollups';
import { Processor } from '@nestjs/bullmq';
import { Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type Job } from 'bullmq';
import { QueueWorker } from '../queue-worker';
import { WORKER_OPTIONS } from '../worker-options';

/** How soon a lost nudge is made good. */
const SWEEP_EVERY_MS = 10_000;

@Processor('rollups', WORKER_OPTIONS)
export class RollupsProcessor extends QueueWorker implements OnApplicationBootstrap {
  protected readonly log = new Logger('Rollups');

  constructor(
    private readonly rollups: RollupsService,
    private readonly jobs: Jobs,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule('rollups.refresh', {}, SWEEP_EVERY_MS);
  }

  override async process(_job: Job<JobPayloads['rollups.refresh']>): Promise<number> {
    return this.rollups.refreshStale();
  }
}
