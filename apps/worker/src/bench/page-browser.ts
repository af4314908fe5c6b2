import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type Page } from 'playwright-core';

/** What keeps the browser from the network, the screen and its user's habits. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** How long the page is still for until it counts as drawn, ms. */
const STILL_MS = 500;

/**
 * Changes the address as a choice on the page does, and gives the milliseconds until what it leads to is on the
 * screen: the answer has come, no table is marked as busy, and the browser has painted.
 */
const FILTER = `(search) => new Promise((resolve) => {
  const begin = performance.now();
  performance.clearResourceTimings();
  history.pushState({}, '', location.pathname + search);
  const asked = search.slice(1);
  const look = () => {
    const answered = performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.includes(asked) && responseEnd > 0);
    const busy = document.querySelector('[aria-busy="true"], .skeleton, .figure-table--busy') !== null;
    if (answered && !busy) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin), 0));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})`;

const FIRST_PAINT = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null`;

export interface BenchBrowser {
  /** The addresses that a page asks of the api once it is open, each once. */
  requestsOf(page: string): Promise<string[]>;
  /** From the start of loading to the first content on the screen, ms; nothing of the page is in the cache. */
  firstPaintOf(page: string): Promise<number>;
  /** From a choice to its rows on the screen, ms; the page is open and warm. */
  timeToFilter(page: string, search: string): Promise<number>;
}

interface Visit {
  /** Full path of Chromium. */
  chromium: string;
  /** Of the api, without a slash at the end. */
  address: string;
  /** Value of the session's cookie. */
  cookie: string;
}

/** Runs work with a browser that somebody is signed in at, and closes it whatever happens. */
export async function withBrowser<T>(
  { chromium: executablePath, address, cookie }: Visit,
  work: (browser: BenchBrowser) => Promise<T>,
): Promise<T> {
  // Loaded here: whoever measures anything else needs no browser.
  const { chromium } = await import('playwright-core');
  const profile = await mkdtemp(path.join(tmpdir(), 'awardbook-bench-browser-'));
  const viewport = { width: 1366, height: 768 };
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: FLAGS, viewport });
  try {
    await context.addCookies([{ name: 'awardbook', value: cookie, url: address }]);
    return await work(pagesOf(context, address));
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

function pagesOf(context: BrowserContext, address: string): BenchBrowser {
  const visit = async <T>(look: (page: Page) => Promise<T>): Promise<T> => {
    const page = await context.newPage();
    try {
      return await look(page);
    } finally {
      await page.close();
    }
  };
  const open = async (page: Page, pathname: string) => {
    await page.goto(`${address}${pathname}`);
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  };
  return {
    requestsOf: (pathname) =>
      visit(async (page) => {
        const asked = new Set<string>();
        page.on('request', (request) => {
          const url = new URL(request.url());
          if (url.pathname.startsWith('/api/')) asked.add(`${url.pathname}${url.search}`);
        });
        await open(page, pathname);
        await page.waitForTimeout(STILL_MS);
        return [...asked];
      }),
    firstPaintOf: (pathname) =>
      visit(async (page) => {
        const session = await context.newCDPSession(page);
        await session.send('Network.clearBrowserCache');
        await open(page, pathname);
        return paintedAt(await page.evaluate<number | null>(FIRST_PAINT), pathname);
      }),
    timeToFilter: (pathname, search) =>
      visit(async (page) => {
        await open(page, pathname);
        return page.evaluate<number>(`(${FILTER})(${JSON.stringify(search)})`);
      }),
  };
}

function paintedAt(time: number | null, pathname: string): number {
  if (time === null) throw new Error(`${pathname} painted nothing.`);
  return time;
}
