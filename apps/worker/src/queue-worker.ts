import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { type Logger } from '@nestjs/common';

/** A worker of a queue that outlives its server's absence. */
export abstract class QueueWorker extends WorkerHost {
  protected abstract readonly log: Logger;

  /** Without a listener the library would end the process when its server goes away for a moment. */
  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.log.warn(`The queue lost its server: ${error.message}`);
  }
}
