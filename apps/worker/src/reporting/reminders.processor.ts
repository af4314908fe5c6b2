import { dateInWashington } from '@awardbook/fiscal';
import { Jobs, type JobPayloads } from '@awardbook/jobs';
import { ReportReminders } from '@awardbook/reporting';
import { OnWorkerEvent, Processor } from '@nestjs/bullmq';
import { Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type Job } from 'bullmq';
import { QueueWorker } from '../queue-worker';
import { WORKER_OPTIONS } from '../worker-options';

/** Each mark is told once, on the first round of its day; every other round of the day mails what failed before. */
const REMIND_EVERY_MS = 3_600_000;

/** Nobody is reminded at night: a day begins at six in the morning, Washington's time. */
const MORNING_MS = 6 * 3_600_000;

@Processor('reporting', WORKER_OPTIONS)
export class RemindersProcessor extends QueueWorker implements OnApplicationBootstrap {
  protected readonly log = new Logger('Reminders');

  constructor(
    private readonly reminders: ReportReminders,
    private readonly jobs: Jobs,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule('reporting.remind', {}, REMIND_EVERY_MS);
  }

  override process(_job: Job<JobPayloads['reporting.remind']>): Promise<number> {
    return this.reminders.remind(dateInWashington(new Date(Date.now() - MORNING_MS)));
  }

  @OnWorkerEvent('failed')
  onFailed(_job: Job | undefined, error: Error): void {
    this.log.error(`Not everybody could be reminded of reports: ${error.message}`);
  }
}
