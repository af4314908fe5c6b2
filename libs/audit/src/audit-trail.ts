import { type Actor, Transactions } from '@awardbook/database';
import { Injectable, Logger } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type AuditEvent } from './audit-event';
import { appendEvent } from './audit-events.queries';

/** Tells the trail what happened without changing a domain table. */
@Injectable()
export class AuditTrail {
  private readonly log = new Logger('Audit');

  constructor(private readonly transactions: Transactions) {}

  /**
   * In a transaction of its own, for what is no transaction itself: a refusal, a download.
   *
   * Never throws: whoever was refused stays refused, and the log says that the trail could not be written.
   */
  async record(actor: Actor, event: AuditEvent): Promise<void> {
    try {
      await this.transactions.run(actor, (tx) => appendEvent(tx, event));
    } catch (error) {
      this.log.error(`The audit trail misses "${event.kind}" of ${actor.id}: ${String(error)}`);
    }
  }

  /** Inside the transaction of what happened, and in its actor's name: told if and only if it happened. */
  async recordWithin(tx: EntityManager, event: AuditEvent): Promise<void> {
    await appendEvent(tx, event);
  }
}
