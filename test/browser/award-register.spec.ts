import { type PersonRole } from '@awardbook/identity';
import { type Page } from 'playwright-core';
import { untilEqual } from '../support/eventually';
import { faultsAtAllWidths } from './axe';
import { press, tabTo, typeInto } from './keyboard';
import { tableOf } from './report-table';
import { withSamplePage } from './sample-page';

describe('the award register', () => {
  const sample = withSamplePage({ withWorker: false });

  const heads = (page: Page): Promise<string[]> => page.locator('thead th').allInnerTexts();
  const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

  async function opened(address: string): Promise<Page> {
    const page = await sample.open(address);
    await tableOf(page, 'Awards with what each has left');
    return page;
  }

  it('narrows, orders and shows columns as its address says, without a mouse', async () => {
    await sample.signInAs('program-officer');
    const page = await opened('/awards?country=KE&columns=implementer,countries,ceiling');
    expect((await heads(page)).map((head) => head.replace(/\W+$/, ''))).toEqual([
      'Award',
      'Implementer',
      'Countries',
      'Ceiling',
    ]);
    for (const countries of await page.locator('tbody td:nth-of-type(2)').allInnerTexts()) {
      expect(countries).toContain('Kenya');
    }
    await press(page, /^Ceiling/);
    await page.locator('th[aria-sort="descending"]').waitFor();
    await untilEqual(
      () => Promise.resolve(search(page)),
      '?country=KE&columns=implementer,countries,ceiling&sort=-ceiling',
    );
    const { items, total } = await sample.read<{ items: { fain: string }[]; total: { awards: number } }>(
      '/api/award-balances?country=KE&sort=-ceiling',
    );
    await page.getByText(`${total.awards} awards match:`).waitFor();
    // The rows before stay until those in the new order have come.
    const awards = page.locator('tbody th a');
    await untilEqual(
      () => awards.allInnerTexts(),
      items.map(({ fain }) => fain),
    );
    await press(page, /^Country: Kenya/);
    await page.getByRole('button', { name: /^Country: Kenya/ }).waitFor({ state: 'detached' });
    await untilEqual(
      () => Promise.resolve(search(page)),
      '?columns=implementer,countries,ceiling&sort=-ceiling',
    );
  });

  it('shows the register as it was on a day, and leads back to now', async () => {
    await sample.signInAs('leadership');
    const page = await opened('/awards?asOf=2012-01-01');
    const { total } = await sample.read<{ total: { awards: number } }>(
      '/api/award-balances?asOf=2012-01-01&limit=1',
    );
    await page.getByText(`${total.awards.toLocaleString('en-US')} awards match:`).waitFor();
    await press(page, 'Back to now');
    await page.getByText('As it was on Jan 1, 2012').waitFor({ state: 'detached' });
    await untilEqual(() => Promise.resolve(search(page)), '');
  });

  it('keeps a view under a name, opens with it, and deletes it once that is confirmed', async () => {
    await sample.signInAs('finance');
    const page = await opened('/awards?status=ended&sort=-left');
    await press(page, 'Save this view');
    await typeInto(page, 'Name', 'Ended, most left first');
    await tabTo(page, 'Open the list of awards with this view');
    await page.keyboard.press('Space');
    await press(page, 'Save');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Rename or delete this view' }).waitFor();

    await page.goto(new URL('/awards', page.url()).href);
    await page.getByRole('button', { name: /^Status: Ended/ }).waitFor();
    await untilEqual(() => Promise.resolve(search(page)), '?status=ended&sort=-left');
    await press(page, 'Rename or delete this view');
    await press(page, 'Delete this view');
    await press(page, 'Yes, delete it');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Save this view' }).waitFor();
    expect(await sample.read('/api/saved-views?page=awards')).toMatchObject({ items: [] });
  });

  it('says so when no award matches', async () => {
    const page = await sample.open('/awards?q=nothing-of-the-kind');
    await page.getByText('No award matches.').waitFor();
  });

  it.each<PersonRole>(['program-officer', 'finance', 'leadership', 'administrator'])(
    'has no fault at any width for %s, with everything open',
    async (role) => {
      await sample.signInAs(role);
      const page = await opened('/awards?region=AF&status=ended,active&asOf=2012-01-01');
      await page.locator('summary').first().click();
      await page.getByText(/^Columns \(/).click();
      await page.getByRole('combobox', { name: 'Program type' }).waitFor();
      expect(await faultsAtAllWidths(page)).toEqual([]);
    },
  );
});
