import { type CuttableDatabase, cuttable } from '../e2e/api/tcp-proxy';
import { figuresOf, tableOf } from './report-table';
import { withSamplePage } from './sample-page';

describe('while a page waits, or cannot show what was asked', () => {
  let way: CuttableDatabase | undefined;
  const sample = withSamplePage({
    withWorker: false,
    reachDatabase: async (databaseUrl) => {
      way = await cuttable(databaseUrl);
      return way.url;
    },
  });
  afterAll(() => way?.cut());

  it('keeps the place of a table that is still on its way, and what is there while a newer one is', async () => {
    const page = await sample.open('/exports');
    await page.getByText('No exports yet.').waitFor();
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/reports/spending?*', async (route) => {
      await released;
      await route.continue();
    });
    await page.getByRole('link', { name: 'Budget and spending' }).first().click();
    await page.getByText('The spending table: loading…').waitFor({ state: 'attached' });
    await page.getByRole('heading', { name: 'Spending by year of action' }).waitFor();
    release();
    await tableOf(page, 'Obligated by category');

    await page.unroute('**/api/reports/spending?*');
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/reports/spending?by=region*', async (route) => {
      await answered;
      await route.continue();
    });
    await page.getByLabel('Rows', { exact: true }).selectOption('region');
    await page.locator('[aria-busy="true"]').waitFor();
    await tableOf(page, 'Obligated by category');
    answer();
    await tableOf(page, 'Obligated by region');
    await page.getByText(/^Spending table updated: \d+ rows, total \$/).waitFor({ state: 'attached' });
  });

  it('says which parameter is wrong, and goes on once it is taken away', async () => {
    const page = await sample.open('/fiscal-years?category=nonsense');
    const refusal = page.getByRole('heading', { name: 'The spending table could not be loaded' });
    await refusal.waitFor();
    await page.getByText(/category.*prosecution, protection, prevention/).waitFor();
    expect((await figuresOf(await tableOf(page, 'Budget by account'))).at(-1)?.at(-1)).toBe('97,338');
    await page.getByRole('button', { name: 'Category: nonsense' }).click();
    await tableOf(page, 'Obligated by category');
    await refusal.waitFor({ state: 'detached' });
  });

  it('waits for a database that went away, and goes on by itself when it is back', async () => {
    const page = await sample.open('/fiscal-years');
    await tableOf(page, 'Obligated by category');
    await way?.cut();
    try {
      await page.getByLabel('Rows', { exact: true }).selectOption('account');
      await page.getByRole('heading', { name: 'Waiting for Awardbook' }).waitFor();
      await page.getByText(/tries again every few seconds/).waitFor();
    } finally {
      await way?.mend();
    }
    await tableOf(page, 'Obligated by account and year of action');
    await page.getByRole('heading', { name: 'Waiting for Awardbook' }).waitFor({ state: 'detached' });
  });

  it('says so when nothing matches, and when there is no such award or page', async () => {
    const page = await sample.open('/fiscal-years?yearOfFundsFrom=2013&yearOfActionTo=2001');
    await page.getByText('No entries match these filters.').waitFor();
    const award = await sample.open('/awards/NO-SUCH-1');
    await award.getByRole('heading', { name: 'The award could not be loaded' }).waitFor();
    expect(await award.getByText(/NO-SUCH-1/).count()).toBeGreaterThan(1);
    const nowhere = await sample.open('/nowhere');
    await nowhere.getByRole('heading', { name: 'There is no such page', level: 1 }).waitFor();
  });
});
