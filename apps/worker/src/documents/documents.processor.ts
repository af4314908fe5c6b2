import { DocumentsSweep } from '@awardbook/awards';
import { Jobs, type JobPayloads } from '@awardbook/jobs';
import { AttachmentsSweep } from '@awardbook/reporting';
import { OnWorkerEvent, Processor } from '@nestjs/bullmq';
import { Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type Job } from 'bullmq';
import { QueueWorker } from '../queue-worker';
import { WORKER_OPTIONS } from '../worker-options';

/** What is swept is out of everybody's reach already: this is housekeeping. */
const SWEEP_EVERY_MS = 3_600_000;

@Processor('documents', WORKER_OPTIONS)
export class DocumentsProcessor extends QueueWorker implements OnApplicationBootstrap {
  protected readonly log = new Logger('Documents');

  constructor(
    private readonly sweeping: DocumentsSweep,
    private readonly attachments: AttachmentsSweep,
    private readonly jobs: Jobs,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule('documents.sweep', {}, SWEEP_EVERY_MS);
  }

  override async process(_job: Job<JobPayloads['documents.sweep']>): Promise<number> {
    const now = new Date();
    return (await this.sweeping.sweep(now)) + (await this.attachments.sweep(now));
  }

  @OnWorkerEvent('failed')
  onFailed(_job: Job | undefined, error: Error): void {
    this.log.error(`Files without a document could not be swept: ${error.message}`);
  }
}
