import { DataSource, type EntityManager } from 'typeorm';
import { mayRetry } from './violation';

/** Who does something: recorded with everything that the transaction writes. */
export interface Actor {
  id: string;
}

const ATTEMPTS = 3;

/** The one road to the database for everything that writes. */
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs the work in one transaction in the actor's name.
   *
   * The whole work runs again, up to three times in all, when PostgreSQL reports a serialization failure or a
   * deadlock: so it must do nothing outside the transaction that may not happen twice.
   */
  async run<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction(async (tx) => {
          await tx.sql`SELECT set_config('awardbook.actor', ${actor.id}, true)`;
          return work(tx);
        });
      } catch (error) {
        if (attempt >= ATTEMPTS || !mayRetry(error)) throw error;
      }
    }
  }

  /** Runs reads that must agree with each other on one snapshot; nothing can be written. */
  async snapshot<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', async (tx) => {
      await tx.sql`SET TRANSACTION READ ONLY`;
      return work(tx);
    });
  }

  /** For single statements that only read; no transaction around them. */
  get reader(): EntityManager {
    return this.dataSource.manager;
  }
}
