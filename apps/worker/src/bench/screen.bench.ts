import { withApi } from './api-process';
import { type BenchDatabases } from './bench-database';
import { type BenchRow } from './bench-row';
import { type BenchBrowser, withBrowser } from './page-browser';
import { storeReader } from './pages.queries';
import { count, duration, median } from './statistics';

const RUNS = 7;
const MOST_FIRST_PAINT_MS = 1_500;
const MOST_FILTER_MS = 200;

const PAGES = [
  ['award list', '/awards', '?concern=ended-unliquidated'],
  ['portfolio', '/portfolio', '?account=INCLE'],
] as const;

/** How soon the pages show what they ask for in a browser. */
export async function benchScreen(
  databases: BenchDatabases,
  chromium: string,
  awards: number,
): Promise<BenchRow[]> {
  const cookie = await databases.withClient(storeReader);
  return withApi(databases.name, (address) =>
    withBrowser({ chromium, address, cookie }, async (browser) => {
      const rows: BenchRow[] = [];
      for (const page of PAGES) rows.push(...(await benchPage(browser, page, awards)));
      return rows;
    }),
  );
}

async function benchPage(
  browser: BenchBrowser,
  [what, page, filter]: (typeof PAGES)[number],
  awards: number,
): Promise<BenchRow[]> {
  const painted = median(await repeated(() => browser.firstPaintOf(page)));
  const answered = median(await repeated(() => browser.timeToFilter(page, filter)));
  const of = `${what} of ${count(awards)} awards in Chromium`;
  return [
    rowOf(`${of}, first paint`, painted, MOST_FIRST_PAINT_MS),
    rowOf(`${of}, a filter to its rows on the screen`, answered, MOST_FILTER_MS),
  ];
}

function rowOf(name: string, ms: number, most: number): BenchRow {
  return { name, limit: `at most ${duration(most)}`, measured: duration(ms), ratio: '–', ok: ms <= most };
}

/** The first is warmer work for the disk than for the program and does not count. */
async function repeated(measure: () => Promise<number>): Promise<number[]> {
  await measure();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await measure());
  return times;
}
