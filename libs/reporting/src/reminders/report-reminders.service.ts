import { CONFIG, type Config } from '@awardbook/config';
import { systemActor, Transactions } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { type MailServer, mailServerOf } from '@awardbook/mail';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { reminderMail } from './reminder-mail';
import { MailsNotSent } from './reminders.errors';
import * as queries from './report-reminders.queries';

const WORKER = systemActor('system:worker');

/** Answers of a mail server from here on mean: do not try again. */
const REFUSED_FOR_GOOD = 500;

/** Tells people in time, and afterwards, of the reports that they owe or wait for. */
@Injectable()
export class ReportReminders {
  private readonly log = new Logger('Reminders');
  private readonly mailServer: MailServer | null;
  private hasSaidWithoutMails = false;

  constructor(
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.mailServer = mailServerOf(config);
  }

  /**
   * Tells what is to be told on a day and was not yet: in Awardbook, and in one mail to each who wants mails. Doing it
   * again on the same day tells what is new, and sends the mails that failed.
   *
   * @returns how many mails went out
   * @throws MailsNotSent after all others went out, so that the queue tries again
   */
  async remind(day: IsoDate): Promise<number> {
    const byMail = this.mailServer !== null;
    const told = await this.transactions.run(WORKER, (tx) => queries.appendReminders(tx, day, byMail));
    if (told > 0 && !byMail) this.sayWithoutMails();
    const owed = await this.transactions.read(WORKER, queries.listOwedMails);
    if (this.mailServer === null || owed.length === 0) return 0;
    // A server that is away is found out before anything is taken that could not be given back for certain.
    await this.mailServer.check();
    let sent = 0;
    let fault: unknown = null;
    for (const personId of owed) {
      try {
        sent += await this.mail(this.mailServer, personId, day);
      } catch (error) {
        fault = error;
      }
    }
    if (fault !== null) throw new MailsNotSent(sent, owed.length, fault);
    return sent;
  }

  /**
   * At most once: that a mail is being sent is written down before it is, so that no crash, no second worker and no lost
   * answer of the server sends it twice. What the server refused for now is given back and tried again; what it
   * refused for good is not, nor what may have gone out for all that is known: the reminder stands in Awardbook all the
   * same, and the next mark tells it again.
   */
  private async mail(server: MailServer, personId: string, day: IsoDate): Promise<number> {
    const digest = await this.transactions.run(WORKER, (tx) => queries.claimDigest(tx, personId, day));
    if (digest === null) return 0;
    try {
      await server.send(reminderMail(digest, this.config.publicUrl));
    } catch (error) {
      const answer = answerIn(error);
      if (answer !== null) await this.settle(digest, answer >= REFUSED_FOR_GOOD ? 'dropped' : 'owed');
      throw error;
    }
    await this.settle(digest, 'sent');
    return 1;
  }

  private settle({ reminders }: queries.Digest, mail: queries.MailEnd): Promise<void> {
    return this.transactions.run(WORKER, (tx) => queries.settleMails(tx, reminders, mail));
  }

  private sayWithoutMails(): void {
    if (this.hasSaidWithoutMails) return;
    this.hasSaidWithoutMails = true;
    this.log.warn('Reminders of reports stand in Awardbook only: AWARDBOOK_SMTP_URL names no mail server.');
  }
}

/** What the server said to a mail that it did not take; null when it did not say. RFC 5321, section 4.2.1. */
function answerIn(error: unknown): number | null {
  const answer = error instanceof Error && 'responseCode' in error ? error.responseCode : null;
  return typeof answer === 'number' ? answer : null;
}
