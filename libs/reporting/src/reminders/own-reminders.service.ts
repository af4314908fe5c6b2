import { CONFIG, type Config } from '@awardbook/config';
import { type Actor, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { assertMay } from '@awardbook/identity';
import { Inject, Injectable } from '@nestjs/common';
import * as queries from './own-reminders.queries';
import { DEFAULT_CHANNEL, type ReminderChannel, type ReportReminder } from './report-reminder';

/** How somebody wants to be reminded. */
export interface ReminderChoice {
  readonly channel: ReminderChannel;
  /** Whether this installation sends mails at all. */
  readonly sendsMails: boolean;
}

/** What a person is reminded of, and how they want to be. */
@Injectable()
export class OwnReminders {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What is due first comes first, 100 at most; what is done or moved since is gone. @throws NotAllowed */
  async list(actor: Actor, day: IsoDate): Promise<ReportReminder[]> {
    assertMay(actor, 'account.own');
    return this.transactions.read(actor, (tx) => queries.listOwnReminders(tx, actor.id, day));
  }

  /** Puts all of them away until the next mark of each comes. @throws NotAllowed */
  async dismiss(actor: Actor): Promise<void> {
    assertMay(actor, 'account.own');
    await this.transactions.run(actor, (tx) => queries.dismissReminders(tx, actor.id));
  }

  /** @throws NotAllowed */
  async choice(actor: Actor): Promise<ReminderChoice> {
    assertMay(actor, 'account.own');
    const channel = await this.transactions.read(actor, (tx) => queries.findChannel(tx, actor.id));
    return { channel: channel ?? DEFAULT_CHANNEL, sendsMails: this.config.smtpUrl !== null };
  }

  /** Holds from the next reminder on, also for a mail that is owed still. @throws NotAllowed */
  async choose(actor: Actor, channel: ReminderChannel): Promise<ReminderChoice> {
    assertMay(actor, 'account.own');
    await this.transactions.run(actor, (tx) => queries.storeChannel(tx, actor.id, channel));
    return this.choice(actor);
  }
}
