import { Jobs, type JobPayloads } from '@awardbook/jobs';
import { RollupsService } from '@awardbook/rollups';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type Job } from 'bullmq';
import { WORKER_OPTIONS } from '../worker-options';

/** How soon a lost nudge is made good. */
const SWEEP_EVERY_MS = 10_000;

@Processor('rollups', WORKER_OPTIONS)
export class RollupsProcessor extends WorkerHost implements OnApplicationBootstrap {
  private readonly log = new Logger('Rollups');

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

  /** Without a listener the library would end the process when its server goes away for a moment. */
  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.log.warn(`The queue lost its server: ${error.message}`);
  }
}
