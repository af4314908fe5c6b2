import { CONFIG, type Config } from '@awardbook/config';
import { type Actor, Transactions } from '@awardbook/database';
import { dateInWords } from '@awardbook/fiscal';
import { assertMay, hashOf, isTokenShaped, newToken, NOBODY } from '@awardbook/identity';
import { Inject, Injectable } from '@nestjs/common';
import { kindInWords } from '../packages/report-package';
import { isOwed } from '../packages/report-state';
import { CalendarFeedNotFound } from '../reporting.errors';
import { calendarFile, type CalendarDay } from './calendar-file';
import * as queries from './calendar-feeds.queries';

const CALENDAR = {
  name: 'Awardbook: reports due',
  about:
    'Reports of grantees on the days on which they are due; at most 2,000, those that are due next first.',
};

/** Calendars of what is due, each behind an address that only its person was shown, once. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** When one's own address was made; null without one. @throws NotAllowed */
  madeAt(actor: Actor): Promise<Date | null> {
    assertMay(actor, 'account.own');
    return this.transactions.read(actor, (tx) => queries.findFeed(tx, actor.id));
  }

  /** A new address for one's own calendar; the one before is good no longer. @throws NotAllowed */
  async make(actor: Actor): Promise<string> {
    assertMay(actor, 'account.own');
    const token = newToken();
    await this.transactions.run(actor, (tx) => queries.storeFeed(tx, actor.id, hashOf(token)));
    return `${this.config.publicUrl}/api/report-calendar/${token}.ics`;
  }

  /** Nothing answers at the address from now on. @throws NotAllowed */
  async revoke(actor: Actor): Promise<void> {
    assertMay(actor, 'account.own');
    await this.transactions.run(actor, (tx) => queries.removeFeed(tx, actor.id));
  }

  /** The calendar behind an address, as a file; it tells awards and days, never figures. @throws CalendarFeedNotFound */
  async read(token: string, now: Date): Promise<string> {
    const reports = isTokenShaped(token)
      ? await this.transactions.read(NOBODY, (tx) => queries.listFedReports(tx, hashOf(token)))
      : null;
    if (reports === null) throw new CalendarFeedNotFound();
    return calendarFile(
      CALENDAR,
      reports.map((report) => this.dayOf(report)),
      now,
    );
  }

  private dayOf(report: queries.FedReport): CalendarDay {
    const { id, fain, title, kind, periodStartsOn, periodEndsOn, dueOn, state, version } = report;
    const what = kindInWords(kind);
    return {
      id,
      on: dueOn,
      summary: `${isOwed(state) ? `${what} due` : `${what} handed in`}: ${fain}`,
      description: `${title}\nPeriod: ${dateInWords(periodStartsOn)} to ${dateInWords(periodEndsOn)}`,
      url: `${this.config.publicUrl}/reports/${id}`,
      version,
    };
  }
}
