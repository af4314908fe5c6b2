import { type Page } from 'playwright-core';
import { untilEqual } from '../support/eventually';
import { faultsAtAllWidths } from './axe';
import { choose, press, untilFocused } from './keyboard';
import { withSamplePage } from './sample-page';

interface Dashboard {
  awards: { awards: number };
  total: { obligated: string; disbursed: string };
  places: { key: string; label: string; kind: string; obligated: string; disbursed: string }[];
}

const dollars = (amount: string) =>
  `$${Number(amount).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;

describe('the portfolio at a glance', () => {
  const sample = withSamplePage({ withWorker: false });
  const read = (search: string) => sample.read<Dashboard>(`/api/dashboard${search}`);

  const card = (page: Page, label: string) =>
    page.locator('.key-figures__one', { has: page.getByText(label, { exact: true }) }).getByRole('link');
  const table = (page: Page, name: string) => page.getByRole('region', { name });

  /** The page with everything drawn. */
  async function open(search = ''): Promise<Page> {
    const page = await sample.open(`/portfolio${search}`);
    await page.getByRole('img', { name: /^Map: / }).waitFor();
    await page.getByRole('img', { name: /^Bar chart: / }).waitFor();
    return page;
  }

  it.each(['program-officer', 'finance', 'leadership', 'administrator'] as const)(
    'is open to %s, from the links of every page',
    async (role) => {
      await sample.signInAs(role);
      const page = await sample.open('/');
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Portfolio' }).click();
      await page.getByRole('heading', { name: 'Portfolio', level: 1 }).waitFor();
      const { awards } = await read('');
      await card(page, 'Awards').waitFor();
      expect(await card(page, 'Awards').innerText()).toBe(awards.awards.toLocaleString('en-US'));
    },
  );

  it('is not there for a grantee', async () => {
    const { items } = await sample.read<{ items: { id: string }[] }>('/api/implementers?limit=1');
    await sample.signInAs({ role: 'grantee', implementers: items.map(({ id }) => id) });
    const page = await sample.open('/portfolio');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('heading', { name: 'Portfolio', level: 1 }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Portfolio' }).count()).toBe(0);
  });

  it('leads from a sum to the entries that come to exactly it', async () => {
    const search = '?region=AF&yearOfActionFrom=2011&yearOfActionTo=2011';
    const { total } = await read(search);
    const page = await open(search);
    expect(await card(page, 'Obligated').innerText()).toBe(dollars(total.obligated));
    await card(page, 'Obligated').click();
    await page.getByRole('heading', { name: 'Entries', level: 1 }).waitFor();
    await page.getByText(`make up ${dollars(total.obligated)}.`).waitFor();
  });

  it('shows every country of the map in a table, and leads from one to its entries, without a mouse', async () => {
    const { places } = await read('?yearOfActionTo=2010&yearOfFunds=2010');
    const countries = places.filter(({ kind, obligated }) => kind === 'country' && obligated !== '0.00');
    const page = await open('?yearOfActionTo=2010&yearOfFunds=2010&units=dollars');
    expect(await page.locator('.world-map__country').count()).toBeGreaterThanOrEqual(countries.length);
    await press(page, /^The map as a table/);
    const rows = table(page, 'Spending by country and place').locator('tbody tr');
    await rows.first().waitFor();
    await untilEqual(() => rows.count(), places.length);
    const [country] = countries;
    const amount = dollars(country?.obligated ?? '');
    await press(page, new RegExp(`^${amount.slice(1)} dollars, Obligated, ${country?.label}`));
    await page.getByRole('heading', { name: 'Entries', level: 1 }).waitFor();
    await page.getByText(new RegExp(`makes? up \\${amount}\\.`)).waitFor();
  });

  it('opens the entries of a country by a click on the map, and names its figure to who points at it', async () => {
    const { places } = await read('');
    const ghana = places.find(({ key }) => key === 'GH');
    const page = await open();
    const shape = page.locator('.world-map__country', { hasText: 'Ghana' });
    expect(await shape.locator('title').textContent()).toBe(`Ghana: ${dollars(ghana?.obligated ?? '')}`);
    await shape.click();
    await page.waitForURL((url) => url.pathname === '/entries' && url.searchParams.get('country') === 'GH');
  });

  it('narrows everything by filters in its address, which Back takes away, without a mouse', async () => {
    const page = await open();
    await choose(page, 'Region', 'Africa');
    await page.waitForURL((url) => url.searchParams.get('region') === 'AF');
    const { awards, total } = await read('?region=AF');
    await card(page, 'Disbursed')
      .filter({ hasText: dollars(total.disbursed) })
      .waitFor();
    expect(await card(page, 'Awards').innerText()).toBe(awards.awards.toLocaleString('en-US'));
    await untilFocused(page, 'Region');
    await press(page, 'Remove all filters');
    await page.waitForURL((url) => url.search === '');
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('region') === 'AF');
    await card(page, 'Disbursed')
      .filter({ hasText: dollars(total.disbursed) })
      .waitFor();
  });

  it('draws what was paid instead of what was promised when asked to', async () => {
    const page = await open();
    await page.getByText('Disbursed (paid out)').click();
    await page.getByRole('img', { name: /^Map: disbursed/ }).waitFor();
    await page.waitForURL((url) => url.searchParams.get('measure') === 'disbursed');
  });

  it('says what is wrong with an address that the server refuses, and what is empty', async () => {
    const page = await sample.open('/portfolio?region=Atlantis');
    await page.getByRole('heading', { name: 'The portfolio could not be loaded' }).waitFor();
    await page.goto(`${sample.address}/portfolio?yearOfFunds=2090`);
    await page.getByText('No entries match these filters. Remove a filter to see more.').waitFor();
    await untilEqual(() => card(page, 'Awards').innerText(), '0');
  });

  it.each(['', '?region=AF&measure=disbursed', '?yearOfFunds=2090'])(
    'has no fault at any width with %p',
    async (search) => {
      const page = await sample.open(`/portfolio${search}`);
      await card(page, 'Awards').waitFor();
      if (search !== '?yearOfFunds=2090') await page.getByRole('img', { name: /^Map: / }).waitFor();
      // Of one region, for a table of all places takes axe a minute on a busy machine.
      if (search.includes('region')) await page.getByText(/^The map as a table/).click();
      expect(await faultsAtAllWidths(page)).toEqual([]);
    },
  );
});
