import { AuditTrail } from '@awardbook/audit';
import { type Actor, Transactions } from '@awardbook/database';
import { Injectable } from '@nestjs/common';
import { assertMay } from '../access-table';
import { sweepLinks } from '../links/one-time-links.queries';
import { sweepSessions } from '../sessions/sessions.queries';
import { sweepFailures } from '../sign-in/throttle.queries';
import { sweepFlows } from '../sso/sso.queries';
import { endAccess } from './end-access';
import { keepingAnAdministrator } from './last-administrator';
import { LastAdministrator } from './people.errors';
import { findPerson, isIdle, listIdlePeople, lockPerson, storePerson } from './people.queries';

/** After so many days without a visit an account is only a way in for others. */
export const IDLE_DAYS = 90;

/** What the worker does for this room from time to time. */
@Injectable()
export class IdentitySweep {
  constructor(
    private readonly transactions: Transactions,
    private readonly trail: AuditTrail,
  ) {}

  /** Removes what nobody can use any more, and deactivates who has not been here for long. @throws NotAllowed */
  async sweep(actor: Actor): Promise<{ deactivated: number }> {
    assertMay(actor, 'people.manage');
    await this.transactions.run(actor, async (tx) => {
      await sweepSessions(tx);
      await sweepLinks(tx);
      await sweepFailures(tx);
      await sweepFlows(tx);
    });
    return { deactivated: await this.deactivateIdle(actor) };
  }

  /**
   * Deactivates whoever was not here for 90 days; the last administrator stays.
   *
   * @returns how many
   * @throws NotAllowed
   */
  async deactivateIdle(actor: Actor): Promise<number> {
    assertMay(actor, 'people.manage');
    const idle = await this.transactions.read(actor, (tx) => listIdlePeople(tx, IDLE_DAYS));
    let count = 0;
    for (const id of idle) {
      try {
        if (await this.deactivateIfIdle(actor, id)) count += 1;
      } catch (error) {
        // An office whose administrators are all away keeps the one who was there last.
        if (!(error instanceof LastAdministrator)) throw error;
      }
    }
    return count;
  }

  /** @returns false when the person came back meanwhile */
  private deactivateIfIdle(actor: Actor, id: string): Promise<boolean> {
    return keepingAnAdministrator(() =>
      this.transactions.run(actor, async (tx) => {
        await lockPerson(tx, id);
        const person = await findPerson(tx, id);
        if (person === null || !(await isIdle(tx, id, IDLE_DAYS))) return false;
        const deactivationReason = `Not here for ${IDLE_DAYS} days.`;
        await storePerson(tx, person, { status: 'deactivated', deactivationReason });
        await endAccess(tx, id);
        await this.trail.recordWithin(tx, {
          kind: 'person-deactivated',
          subject: id,
          details: { idleDays: IDLE_DAYS },
        });
        return true;
      }),
    );
  }
}
