import { type Client } from 'pg';
import { withApi } from './api-process';
import { type BenchDatabases } from './bench-database';
import { type BenchRow } from './bench-row';
import { type BenchBrowser, withBrowser } from './page-browser';
import { findBusiestAward, findFilterValues, findTitleWord, storeReader } from './pages.queries';
import { count, duration, median, timedRuns } from './statistics';

const RUNS = 11;
const MOST_ANSWER_MS = 100;

/** The api as somebody who is signed in asks it. */
interface Asking {
  address: string;
  headers: Record<string, string>;
}

/** What the pages ask of the server. */
export async function benchPages(databases: BenchDatabases, chromium: string): Promise<BenchRow[]> {
  return databases.withClient(async (client) => {
    const cookie = await storeReader(client);
    const fain = await findBusiestAward(client);
    return withApi(databases.name, async (address) => {
      const asking = { address, headers: { cookie: `awardbook=${cookie}` } };
      const register = await benchRegister(asking, client);
      const dashboard = await benchDashboard(asking, await findFilterValues(client));
      return withBrowser({ chromium, address, cookie }, async (browser) => [
        register,
        await benchAwardPage(asking, browser, fain),
        ...dashboard,
      ]);
    });
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

const query = (parameters: Record<string, string>): string => new URLSearchParams(parameters).toString();
