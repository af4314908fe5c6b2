import { AuditSealing, HeadPublication } from '@awardbook/audit';
import { Jobs, type JobPayloads } from '@awardbook/jobs';
import { OnWorkerEvent, Processor } from '@nestjs/bullmq';
import { Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type Job } from 'bullmq';
import { QueueWorker } from '../queue-worker';
import { WORKER_OPTIONS } from '../worker-options';

/** How long the newest entries of the trail may stand unsealed. */
const SEAL_EVERY_MS = 60_000;

@Processor('audit', WORKER_OPTIONS)
export class AuditProcessor extends QueueWorker implements OnApplicationBootstrap {
  protected readonly log = new Logger('Audit');

  constructor(
    private readonly sealing: AuditSealing,
    private readonly publication: HeadPublication,
    private readonly jobs: Jobs,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule('audit.seal', {}, SEAL_EVERY_MS);
  }

  /** What is owed stands in the trail itself: entries without a seal, a head that is not published. */
  override async process(_job: Job<JobPayloads['audit.seal']>): Promise<number> {
    const entries = await this.sealing.seal();
    await this.publication.publish();
    return Number(entries);
  }

  @OnWorkerEvent('failed')
  onFailed(_job: Job | undefined, error: Error): void {
    this.log.error(`The audit trail could not be sealed or its head not published: ${error.message}`);
  }
}
