import { type Client } from 'pg';
import { answerRow, type Asking, query, slowest } from './asking';
import { withApi } from './api-process';
import { type BenchDatabases } from './bench-database';
import { type BenchRow } from './bench-row';
import { type BenchBrowser, withBrowser } from './page-browser';
import { findBusiestAward, findFilterValues, findTitleWord, storeReader } from './pages.queries';
import { count } from './statistics';

const MOST_ANSWER_MS = 100;

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

const each = (addresses: readonly string[]): string[][] => addresses.map((address) => [address]);

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
  return answerRow(
    `award list with any two filters and a text, ${count(addresses.length)} pairs`,
    await slowest(asking, each(addresses)),
    MOST_ANSWER_MS,
  );
}

async function benchAwardPage(asking: Asking, browser: BenchBrowser, fain: string): Promise<BenchRow> {
  const addresses = await browser.requestsOf(`/awards/${encodeURIComponent(fain)}`);
  return answerRow(
    `award page, each of its ${count(addresses.length)} requests`,
    await slowest(asking, each(addresses)),
    MOST_ANSWER_MS,
  );
}

/** The whole, each filter alone, and two that only the largest coarse table of sums answers. */
async function benchDashboard(asking: Asking, values: Record<string, string>): Promise<BenchRow[]> {
  const { account = '', yearOfFunds = '', programType = '', region = '' } = values;
  const years = { yearOfActionFrom: yearOfFunds, yearOfActionTo: String(Number(yearOfFunds) + 2) };
  const filters = [{ account }, { yearOfFunds }, years, { programType }, { region }, { programType, region }];
  const addresses = filters.map((filter) => `/api/dashboard?${query(filter)}`);
  return [
    answerRow('dashboard, the whole portfolio', await slowest(asking, [['/api/dashboard']]), MOST_ANSWER_MS),
    answerRow(
      `dashboard under each filter, ${addresses.length} of them`,
      await slowest(asking, each(addresses)),
      MOST_ANSWER_MS,
    ),
  ];
}
