import { ExportBuilder } from '@awardbook/exports';
import { Jobs, type JobPayloads } from '@awardbook/jobs';
import { Processor } from '@nestjs/bullmq';
import { Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type Job } from 'bullmq';
import { QueueWorker } from '../queue-worker';
import { WORKER_OPTIONS } from '../worker-options';

/** How soon a run that lost its worker is taken up again, and how late an expired file may go. */
const SWEEP_EVERY_MS = 10_000;

@Processor('exports', WORKER_OPTIONS)
export class ExportsProcessor extends QueueWorker implements OnApplicationBootstrap {
  protected readonly log = new Logger('Exports');

  constructor(
    private readonly builder: ExportBuilder,
    private readonly jobs: Jobs,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule('exports.sweep', {}, SWEEP_EVERY_MS);
  }

  override async process(
    job: Job<JobPayloads['exports.build'] | JobPayloads['exports.sweep']>,
  ): Promise<void> {
    if ('exportRunId' in job.data) return this.builder.build(job.data.exportRunId);
    return this.builder.sweep();
  }
}
