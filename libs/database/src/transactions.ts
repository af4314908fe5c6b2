import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from './actor';
import { isPipelined } from './data-source';
import { KEPT } from './kept-plans';
import { mayRetry } from './violation';

const ATTEMPTS = 3;

/**
 * The one road to the database.
 *
 * Each transaction says who acts, which part they have and whose rows they reach; without that, row-level security
 * shows no row.
 */
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
          await actAs(tx, actor, 'off');
          return work(tx);
        });
      } catch (error) {
        if (attempt >= ATTEMPTS || !mayRetry(error)) throw error;
      }
    }
  }

  /**
   * Runs the work on one snapshot and takes back everything that it wrote: what it returns is what would be.
   *
   * For telling the consequences of a change by the change itself instead of by a second set of rules. Locks are let
   * go at the end; a change by somebody else that the snapshot missed makes the work run again, as in `run`.
   */
  async rehearse<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const runner = this.dataSource.createQueryRunner();
      try {
        await runner.startTransaction('REPEATABLE READ');
        await actAs(runner.manager, actor, 'off');
        return await work(runner.manager);
      } catch (error) {
        if (attempt >= ATTEMPTS || !mayRetry(error)) throw error;
      } finally {
        if (runner.isTransactionActive) await runner.rollbackTransaction();
        await runner.release();
      }
    }
  }

  /** Runs reads that need not agree with each other; nothing can be written. */
  async read<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.readOnly('READ COMMITTED', actor, work);
  }

  /** Runs reads that must agree with each other on one snapshot; nothing can be written. */
  async snapshot<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.readOnly('REPEATABLE READ', actor, work);
  }

  /**
   * A page asks for a dozen reads at once, and each message to the server costs more than most look-ups: so the
   * beginning is sent together with the first read, and nobody waits for the end of a transaction that wrote nothing.
   */
  private async readOnly<T>(
    isolation: 'READ COMMITTED' | 'REPEATABLE READ',
    actor: Actor,
    work: (tx: EntityManager) => Promise<T>,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const release = () => runner.release();
    await runner.connect();
    try {
      const begun = Promise.all([
        runner.query(`START TRANSACTION ISOLATION LEVEL ${isolation}`),
        actAs(runner.manager, actor, 'on'),
      ]);
      if (!isPipelined(this.dataSource)) await begun;
      const [, result] = await Promise.all([begun, work(runner.manager)]);
      runner.query('COMMIT').then(release, release);
      return result;
    } catch (error) {
      await runner.query('ROLLBACK').then(release, release);
      throw error;
    }
  }
}

/** Until the end of the transaction only, so that a pooled connection never carries one actor's reach to another. */
async function actAs(tx: EntityManager, actor: Actor, readOnly: 'on' | 'off'): Promise<void> {
  await tx.sql`
    ${KEPT} SELECT set_config('awardbook.actor', ${actor.id}, true),
           set_config('awardbook.role', ${actor.role}, true),
           set_config('awardbook.implementers', ${actor.implementers.join(',')}, true),
           set_config('transaction_read_only', ${readOnly}, true)`;
}
