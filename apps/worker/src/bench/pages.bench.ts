import { type Client } from 'pg';
import { withApi } from './api-process';
import { type BenchRow } from './bench-row';
import { type BenchBrowser, withBrowser } from './page-browser';
import { findBusiestAward, findFilterValues, findTitleWord, storeReader } from './pages.queries';
import { count, duration, median, timedRuns } from './statistics';

const RUNS = 11;
const PAGE_RUNS = 7;
const MOST_ANSWER_MS = 100;
const MOST_FIRST_PAINT_MS = 1_500;
const MOST_FILTER_MS = 200;

/** The api as somebody who is signed in asks it. */
interface Asking {
  address: string;
  headers: Record<string, string>;
}

/** What the pages ask of the server, and how soon they show it in a browser. */
export async function benchPages(client: Client, chromium: string): Promise<BenchRow[]> {
  const cookie = await storeReader(client);
  const fain = await findBusiestAward(client);
  return withApi(async (address) => {
    const asking = { address, headers: { cookie: `awardbook=${cookie}` } };
    const register = await benchRegister(asking, client);
    const dashboard = await benchDashboard(asking, await findFilterValues(client));
    return withBrowser({ chromium, address, cookie }, async (browser) => [
      register,
      await benchAwardPage(asking, browser, fain),
      ...dashboard,
      ...(await benchInBrowser(browser)),
    ]);
  });
}

/** Every two filters of the register together with a text, a page of fifty each. */
async function benchRegister(asking: Asking, client: Client): Promise<BenchRow> {
  const values = Object.entries(await findFilterValues(client));
  const q = await findTitleWord(client);
  const addresses = values.flatMap(([name, value], index) =>
    values
      .slice(index + 1)
      .map(
        ([other, otherValue]) => `/api/award-balances?${query({ [name]: value, [other]: otherValue, q })}`,
      ),
  );
  return rowOf(
    `award list with any two filters and a text, ${count(addresses.length)} pairs`,
    await slowest(asking, addresses),
  );
}

async function benchAwardPage(asking: Asking, browser: BenchBrowser, fain: string): Promise<BenchRow> {
  const addresses = await browser.requestsOf(`/awards/${encodeURIComponent(fain)}`);
  return rowOf(
    `award page, each of its ${count(addresses.length)} requests`,
    await slowest(asking, addresses),
  );
}

/** The whole, each filter alone, and two that only the largest coarse table of sums answers. */
async function benchDashboard(asking: Asking, values: Record<string, string>): Promise<BenchRow[]> {
  const { account = '', yearOfFunds = '', programType = '', region = '' } = values;
  const years = { yearOfActionFrom: yearOfFunds, yearOfActionTo: String(Number(yearOfFunds) + 2) };
  const filters = [{ account }, { yearOfFunds }, years, { programType }, { region }, { programType, region }];
  const addresses = filters.map((filter) => `/api/dashboard?${query(filter)}`);
  return [
    rowOf('dashboard, the whole portfolio', await slowest(asking, ['/api/dashboard'])),
    rowOf(`dashboard under each filter, ${addresses.length} of them`, await slowest(asking, addresses)),
  ];
}

async function benchInBrowser(browser: BenchBrowser): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [what, page, filter] of [
    ['award list', '/awards', '?concern=ended-unliquidated'],
    ['portfolio', '/portfolio', '?account=INCLE'],
  ] as const) {
    const painted = median(await repeated(() => browser.firstPaintOf(page)));
    const answered = median(await repeated(() => browser.timeToFilter(page, filter)));
    rows.push(
      inBrowser(`${what} in Chromium, first paint`, painted, MOST_FIRST_PAINT_MS),
      inBrowser(`${what} in Chromium, a filter to its rows on the screen`, answered, MOST_FILTER_MS),
    );
  }
  return rows;
}

interface Answered {
  /** Median over all addresses and runs, ms. */
  typical: number;
  /** The address whose median is the longest, and that median. */
  worst: { address: string; ms: number };
}

/** @throws Error when an answer is not a good one, for its speed would say nothing */
async function slowest({ address, headers }: Asking, addresses: readonly string[]): Promise<Answered> {
  const medians: { address: string; ms: number }[] = [];
  for (const one of addresses) {
    const ask = async () => {
      const answer = await fetch(`${address}${one}`, { headers });
      const body = await answer.text();
      if (!answer.ok) throw new Error(`${one} answered ${answer.status}: ${body.slice(0, 300)}`);
    };
    await ask();
    medians.push({ address: one, ms: median(await timedRuns(RUNS, ask)) });
  }
  const worst = medians.reduce((one, other) => (other.ms > one.ms ? other : one), { address: '', ms: 0 });
  return { typical: median(medians.map(({ ms }) => ms)), worst };
}

function rowOf(name: string, { typical, worst }: Answered): BenchRow {
  return {
    name,
    limit: `at most ${MOST_ANSWER_MS} ms, the slowest too`,
    measured: duration(typical),
    ratio: `slowest ${duration(worst.ms)}: ${worst.address.replace('/api', '').slice(0, 90)}`,
    ok: worst.ms <= MOST_ANSWER_MS,
  };
}

function inBrowser(name: string, ms: number, most: number): BenchRow {
  return { name, limit: `at most ${duration(most)}`, measured: duration(ms), ratio: '–', ok: ms <= most };
}

/** The first is warmer work for the disk than for the program and does not count. */
async function repeated(measure: () => Promise<number>): Promise<number[]> {
  await measure();
  const times: number[] = [];
  for (let run = 0; run < PAGE_RUNS; run += 1) times.push(await measure());
  return times;
}

const query = (parameters: Record<string, string>): string => new URLSearchParams(parameters).toString();
