import { FiscalYear, type IsoDate, dateInWords } from '@awardbook/fiscal';
import { IDLE_NOTICE_DAYS } from '@awardbook/identity';
import { ENDING_SOON_DAYS, LOW_FUNDS_PERCENT } from '@awardbook/ledger';
import { DUE_SOON_DAYS } from '@awardbook/reporting';

import { type Tally, type WorkCode } from './work-item';

interface Words {
  /** A sentence about so many rows. */
  readonly text: (tally: Tally, lastDay: string) => string;
  /** What is looked at, as a plural noun: "awards that end within 90 days". */
  readonly looked: string;
  readonly href: string | ((yearOfAction: number) => string);
}

const money = ({ money: amount }: Tally) => amount?.toDisplay() ?? '$0.00';

/** "1 award ends", "2 awards end". */
const counted = ({ count }: Tally, one: string, many: string) =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

const WORDS: Readonly<Record<WorkCode, Words>> = {
  'ended-unliquidated': {
    text: (tally) => `${counted(tally, 'award has', 'awards have')} ended with ${money(tally)} not paid.`,
    looked: 'ended awards with money that is not paid',
    href: '/awards?concern=ended-unliquidated',
  },
  'low-funds': {
    text: (tally) =>
      `${counted(tally, 'active award has', 'active awards have')} less than ${LOW_FUNDS_PERCENT} % of ` +
      `${tally.count === 1 ? 'its' : 'their'} obligated funds left, ${money(tally)} in all.`,
    looked: `active awards with less than ${LOW_FUNDS_PERCENT} % of their obligated funds left`,
    href: '/awards?concern=low-funds',
  },
  'ending-soon': {
    text: (tally) =>
      `${counted(tally, 'award ends', 'awards end')} within ${ENDING_SOON_DAYS} days with ${money(tally)} not paid yet.`,
    looked: `awards that end within ${ENDING_SOON_DAYS} days`,
    href: '/awards?concern=ending-soon',
  },
  'cancelling-funds': {
    text: (tally, lastDay) =>
      `${counted(tally, 'fund cancels', 'funds cancel')} at the close of ${lastDay} with ${money(tally)} not paid.`,
    looked: 'funds that cancel this fiscal year with obligations that are not paid',
    href: (yearOfAction) => `/september?yearOfAction=${yearOfAction}#cancelling`,
  },
  'expiring-funds': {
    text: (tally, lastDay) =>
      `${counted(tally, 'fund expires', 'funds expire')} at the close of ${lastDay} with ${money(tally)} not obligated.`,
    looked: 'funds that expire this fiscal year with money that is not obligated',
    href: (yearOfAction) => `/september?yearOfAction=${yearOfAction}#expiring`,
  },
  'reports-to-review': {
    text: (tally) => `${counted(tally, 'report waits', 'reports wait')} for your review.`,
    looked: 'reports to review',
    href: '/reports/review',
  },
  'reports-returned': {
    text: (tally) => `${counted(tally, 'report has', 'reports have')} come back with changes to make.`,
    looked: 'reports that came back',
    href: '/reports?state=changes-requested',
  },
  'reports-late': {
    text: (tally) => `${counted(tally, 'report is', 'reports are')} late.`,
    looked: 'late reports',
    href: '/reports?late=yes',
  },
  'reports-to-certify': {
    text: (tally) => `${counted(tally, 'report waits', 'reports wait')} to be certified.`,
    looked: 'reports to certify',
    href: '/reports?state=awaiting-certification',
  },
  'reports-due': {
    text: (tally) => `${counted(tally, 'report is', 'reports are')} due within ${DUE_SOON_DAYS} days.`,
    looked: `reports due within ${DUE_SOON_DAYS} days`,
    href: '/reports',
  },
  'exports-failed': {
    text: (tally) => `${counted(tally, 'export of yours', 'exports of yours')} failed in the last week.`,
    looked: 'exports of yours that failed',
    href: '/exports',
  },
  'exports-ready': {
    text: (tally) => `${counted(tally, 'export of yours is', 'exports of yours are')} ready to download.`,
    looked: 'exports of yours that are ready',
    href: '/exports',
  },
  'people-locked': {
    text: (tally) =>
      `${counted(tally, 'account is', 'accounts are')} locked after five failures to sign in within 15 minutes.`,
    looked: 'locked accounts',
    href: '/people?concern=locked',
  },
  'people-invited': {
    text: (tally) => `${counted(tally, 'person was', 'people were')} invited and never signed in.`,
    looked: 'people who never signed in',
    href: '/people?concern=never-signed-in',
  },
  'people-idle': {
    text: (tally) =>
      `${counted(tally, 'person has', 'people have')} not been here for ${IDLE_NOTICE_DAYS} days or more.`,
    looked: `people who have not been here for ${IDLE_NOTICE_DAYS} days`,
    href: '/people?concern=idle',
  },
  'people-one-factor': {
    text: (tally) => `${counted(tally, 'account has', 'accounts have')} no second factor.`,
    looked: 'accounts without a second factor',
    href: '/people?concern=no-second-factor',
  },
};

export function sentenceOf(code: WorkCode, tally: Tally, onDate: IsoDate): string {
  return WORDS[code].text(tally, dateInWords(FiscalYear.containing(onDate).lastDay));
}

export function lookedAt(code: WorkCode): string {
  return WORDS[code].looked;
}

export function hrefOf(code: WorkCode, onDate: IsoDate): string {
  const { href } = WORDS[code];
  return typeof href === 'string' ? href : href(FiscalYear.containing(onDate).year);
}
