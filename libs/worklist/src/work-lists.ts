import { type IsoDate } from '@awardbook/fiscal';
import { type Tally, type WorkCode, type WorkItem } from './work-item';
import { hrefOf, lookedAt, sentenceOf } from './work-words';

/** @param narrowed what the rows behind it are narrowed by besides, as the page's address names it */
export function toItem(code: WorkCode, tally: Tally, onDate: IsoDate, narrowed: object = {}): WorkItem {
  const href = withParameters(hrefOf(code, onDate), narrowed);
  return { code, count: tally.count, text: sentenceOf(code, tally, onDate), href };
}

/** What has rows, and in words what was looked at and had none; both in the order that is given. */
export function splitWork(items: readonly WorkItem[]): { work: WorkItem[]; clear: string[] } {
  return {
    work: items.filter(({ count }) => count > 0),
    clear: items.filter(({ count }) => count === 0).map(({ code }) => lookedAt(code)),
  };
}

function withParameters(href: string, parameters: object): string {
  const [address = '', fragment] = href.split('#');
  const [pathname = '', query] = address.split('?');
  const search = new URLSearchParams(query);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) search.set(name, String(value));
  }
  const text = search.size === 0 ? pathname : `${pathname}?${search.toString()}`;
  return fragment === undefined ? text : `${text}#${fragment}`;
}
