import { type Locator, type Page } from 'playwright-core';
import { type Browser, openBrowser } from '../support/chromium';
import { untilEqual } from '../support/eventually';
import { browserCookie, signedIn, type TestSession } from '../support/people';
import { faultsAtAllWidths } from './axe';
import { withDraftPage } from './draft-page';
import { press, typeInto } from './keyboard';
import { shoot } from './screenshots';

const AWARD = '/api/awards/S-SJTIP-26-GR-0005';
const COUNT = 'How many policies, laws or agreements';

interface Catalogue {
  items: { id: string; number: string }[];
}

describe('the indicators of a report that two people fill in', () => {
  const house = withDraftPage(['progress', 'indicators']);
  let ana: TestSession;
  let bo: TestSession;
  let other: Browser;

  beforeAll(async () => {
    [ana, bo, other] = await Promise.all([
      house.grantee('Ana Lima'),
      house.grantee('Bo Dahl'),
      openBrowser(),
    ]);
    const officer = await signedIn(house.databaseUrl, 'program-officer');
    const { items } = (await (await house.ask(officer, 'GET', '/api/indicators')).json()) as Catalogue;
    const standardId = items.find(({ number }) => number === 'PS.5.2-23')?.id;
    const targets = [{ yearOfAction: null, value: 8 }];
    const answer = await house.ask(officer, 'POST', `${AWARD}/indicators`, { standardId, targets });
    if (!answer.ok) throw new Error(await answer.text());
  });
  afterEach(() => Promise.all(other.context.pages().map((page) => page.close())));
  afterAll(() => other.close());

  const indicatorOf = (page: Page): Locator =>
    page.getByRole('region', { name: 'PS.5.2-23 Anti-trafficking policies, laws or agreements passed' });
  const count = (page: Page): Locator => indicatorOf(page).getByLabel(COUNT, { exact: true });
  const remark = (page: Page): Locator => indicatorOf(page).getByLabel('Remark', { exact: true });
  const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d$/).waitFor();

  async function indicators(id: string): Promise<Page> {
    const page = await house.open(`/reports/${id}/indicators`, ana);
    await count(page).waitFor();
    return page;
  }

  /** The same part for Bo, in a browser of its own. */
  async function beside(id: string): Promise<Page> {
    await other.context.addCookies([browserCookie(house.address, bo)]);
    const page = await other.context.newPage();
    await page.goto(`${house.address}/reports/${id}/indicators`);
    await count(page).waitFor();
    return page;
  }

  async function stored(id: string): Promise<[total: number | null, remark: string] | null> {
    const [row] = await house.query<{ total: number | null; remark: string }>(
      'SELECT total, remark FROM indicator_values WHERE package_id = $1',
      [id],
    );
    return row === undefined ? null : [row.total, row.remark];
  }

  it('show each who else is there, and put together what they say in different fields', async () => {
    const id = await house.draftOf('2024-12-31');
    const first = await indicators(id);
    const second = await beside(id);
    await first.getByText('Bo Dahl is writing in this part, too.').waitFor();
    await second.getByText('Ana Lima is writing in this part, too.').waitFor();
    await typeInto(first, COUNT, '3');
    await saved(first);
    await typeInto(second, 'Remark', 'Two laws and an agreement');
    await saved(second);
    await untilEqual(() => stored(id), [3, 'Two laws and an agreement']);
    await untilEqual(() => remark(first).inputValue(), 'Two laws and an agreement');
    await untilEqual(() => count(second).inputValue(), '3');
    expect(await faultsAtAllWidths(first)).toEqual([]);
    await shoot(first, 'indicators-two-people');
    await second.close();
    await first.getByText('Bo Dahl is writing in this part, too.').waitFor({ state: 'detached' });
  });

  it('never write over each other: who comes second is shown both figures', async () => {
    const id = await house.draftOf('2025-03-31');
    const page = await indicators(id);
    await page.context().setOffline(true);
    await typeInto(page, COUNT, '5');
    await page.getByText(/kept on this device, and is saved as soon as there is a connection/).waitFor();
    const second = await beside(id);
    await typeInto(second, COUNT, '7');
    await saved(second);
    await second.close();
    await page.context().setOffline(false);

    const both = page.getByRole('form', { name: 'Both versions', exact: true });
    await both.waitFor();
    await page.getByText('Somebody else changed this part with the indicators meanwhile').first().waitFor();
    const field = both.getByRole('group', { name: `PS.5.2-23, ${COUNT}`, exact: true });
    await field.getByText('You both changed it. Before, it said nothing.').waitFor();
    await field.getByRole('radio', { name: /^Keep mine\s*5$/ }).waitFor();
    await field.getByRole('radio', { name: /^Take theirs\s*7$/ }).waitFor();
    expect(await stored(id)).toEqual([7, '']);
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'indicators-both-versions');
    await press(page, 'Save');
    await both.waitFor({ state: 'detached' });
    await untilEqual(() => stored(id), [5, '']);
    await untilEqual(() => count(page).inputValue(), '5');
    await saved(page);
  });
});
