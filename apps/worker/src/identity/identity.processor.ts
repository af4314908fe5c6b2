import { systemActor } from '@awardbook/database';
import { IdentitySweep } from '@awardbook/identity';
import { Jobs, type JobPayloads } from '@awardbook/jobs';
import { OnWorkerEvent, Processor } from '@nestjs/bullmq';
import { Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type Job } from 'bullmq';
import { QueueWorker } from '../queue-worker';
import { WORKER_OPTIONS } from '../worker-options';

const WORKER = systemActor('system:worker');

/** Nothing that is past its time can be used, swept or not: this is housekeeping. */
const SWEEP_EVERY_MS = 3_600_000;

@Processor('identity', WORKER_OPTIONS)
export class IdentityProcessor extends QueueWorker implements OnApplicationBootstrap {
  protected readonly log = new Logger('Identity');

  constructor(
    private readonly sweeping: IdentitySweep,
    private readonly jobs: Jobs,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule('identity.sweep', {}, SWEEP_EVERY_MS);
  }

  override async process(_job: Job<JobPayloads['identity.sweep']>): Promise<number> {
    const { deactivated } = await this.sweeping.sweep(WORKER);
    return deactivated;
  }

  @OnWorkerEvent('failed')
  onFailed(_job: Job | undefined, error: Error): void {
    this.log.error(`Accounts and sessions could not be swept: ${error.message}`);
  }
}
