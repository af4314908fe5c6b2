import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type JobsOptions, type Queue } from 'bullmq';
import { type JobName, type JobPayloads, QUEUES, type QueueName, queueOf } from './job-payloads';

/** Token of the queues by name. */
export const QUEUE_MAP = Symbol('QueueMap');
export type QueueMap = Readonly<Record<QueueName, Queue>>;

const OPTIONS: JobsOptions = {
  removeOnComplete: true,
  removeOnFail: { count: 100 },
  attempts: 3,
  backoff: { type: 'exponential', delay: 1_000 },
};

/** How one job is kept from piling up: at most one waits while one runs, and the last nudge is never lost. */
function deduplicationId<N extends JobName>(name: N, payload: JobPayloads[N]): string {
  return [name, ...Object.values(payload)].join('/');
}

/** Tells workers that something is owed; what is owed stands in PostgreSQL. */
@Injectable()
export class Jobs implements OnModuleInit {
  private readonly log = new Logger('Jobs');

  constructor(@Inject(QUEUE_MAP) private readonly queues: QueueMap) {}

  /** The first use of a queue sets it up; doing that inside somebody's request would keep others waiting. */
  async onModuleInit(): Promise<void> {
    for (const name of QUEUES) {
      this.queues[name].on('error', (error) =>
        this.log.warn(`The queue ${name} lost its server: ${error.message}`),
      );
    }
    await Promise.all(QUEUES.map((name) => this.queues[name].waitUntilReady()));
  }

  /**
   * Call after the commit that made something owed.
   *
   * Never throws: the debt is a row, and the scheduled sweep nudges again for whatever a lost queue left behind.
   */
  async nudge<N extends JobName>(name: N, payload: JobPayloads[N]): Promise<void> {
    const deduplication = { id: deduplicationId(name, payload), keepLastIfActive: true };
    try {
      await this.queues[queueOf(name)].add(name, payload, { ...OPTIONS, deduplication });
    } catch (error) {
      this.log.warn(`The nudge for ${name} was lost; the next sweep repeats it. ${String(error)}`);
    }
  }

  /** Repeats a nudge for ever; calling it again with another interval replaces the first. */
  async schedule<N extends JobName>(name: N, payload: JobPayloads[N], everyMs: number): Promise<void> {
    const queue = this.queues[queueOf(name)];
    await queue.upsertJobScheduler(
      `every-${name.replace('.', '-')}`,
      { every: everyMs },
      { name, data: payload, opts: OPTIONS },
    );
  }
}
