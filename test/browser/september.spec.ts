import { type Page } from 'playwright-core';
import { untilEqual } from '../support/eventually';
import { faultsAtAllWidths } from './axe';
import { press, tabTo, untilFocused } from './keyboard';
import { withSamplePage } from './sample-page';
import { shoot } from './screenshots';

interface FundList {
  lastDay: string;
  items: { treasuryAccount: string; yearOfFunds: number; awards: { fain: string }[] }[];
}

describe('the lists of September', () => {
  const sample = withSamplePage({ withWorker: false });

  const read = (report: 'expiring-funds' | 'cancelling-funds', year: number) =>
    sample.read<FundList>(`/api/reports/${report}?yearOfAction=${year}`);

  /** The first year from then on in which the list has something. */
  async function yearWith(report: 'expiring-funds' | 'cancelling-funds', from: number): Promise<number> {
    for (let year = from; year < from + 20; year += 1)
      if ((await read(report, year)).items.length > 0) return year;
    throw new Error(`The sample has no ${report}.`);
  }

  const region = (page: Page, name: RegExp) => page.getByRole('region', { name, exact: true });
  const cellsOf = (page: Page, name: RegExp) => region(page, name).locator('tfoot td.number').allInnerTexts();

  it('show the funds of both with the totals that the reports have', async () => {
    const year = await yearWith('expiring-funds', 2012);
    const list = await sample.read<Record<'allotted' | 'obligated' | 'unobligated', string>>(
      `/api/reports/expiring-funds?yearOfAction=${year}`,
    );
    const page = await sample.open(`/september?yearOfAction=${year}`);
    await region(page, /^Expiring: to obligate/)
      .locator('tbody tr')
      .first()
      .waitFor();
    const shown = async () =>
      (await cellsOf(page, /^Expiring: to obligate/)).map((text) => text.replaceAll(',', ''));
    await untilEqual(shown, [list.allotted, list.obligated, list.unobligated]);
  });

  it('open a fund to the awards behind it, and lead to one, without a mouse', async () => {
    const year = await yearWith('cancelling-funds', 2016);
    const [fund] = (await read('cancelling-funds', year)).items;
    const page = await sample.open(`/september?yearOfAction=${year}`);
    const section = region(page, /^Cancelling: to pay/);
    await section.locator('tbody tr').first().waitFor();
    const rows = await section.locator('tbody tr').count();
    await press(page, new RegExp(`award.* behind ${fund?.treasuryAccount}`));
    const behind = section.locator('.fund-award th a');
    await untilEqual(() => behind.allInnerTexts(), fund?.awards.map(({ fain }) => fain) ?? []);
    await page.keyboard.press('Enter');
    await untilEqual(() => section.locator('tbody tr').count(), rows);
    await page.keyboard.press('Enter');
    await behind.first().waitFor();
    const [award] = fund?.awards ?? [];
    await press(page, award?.fain ?? '');
    await page.getByRole('heading', { name: `Award ${award?.fain}`, level: 1 }).waitFor();
    await untilFocused(page, `Award ${award?.fain}`);
  });

  it('lead from a fund to its entries', async () => {
    const year = await yearWith('cancelling-funds', 2016);
    const [fund] = (await read('cancelling-funds', year)).items;
    const page = await sample.open(`/september?yearOfAction=${year}`);
    await region(page, /^Cancelling/)
      .getByRole('link', { name: fund?.treasuryAccount ?? '' })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Entries', level: 1 }).waitFor();
    await page.waitForURL((url) => url.searchParams.get('treasuryAccount') === fund?.treasuryAccount);
    await page.locator('tbody tr').first().waitFor();
  });

  it('can be chosen by year and downloaded, without a mouse', async () => {
    const year = await yearWith('expiring-funds', 2012);
    const page = await sample.open(`/september?yearOfAction=${year - 1}`);
    await tabTo(page, 'At the end of');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL((url) => url.search === `?yearOfAction=${year}`);
    await page.getByRole('button', { name: 'Download the expiring funds' }).waitFor();
    await press(page, /^Download the expiring funds/);
    await press(page, 'CSV file (.csv)');
    await page.getByText('Waiting to start').waitFor();
    const { items } = await sample.read<{ items: { report: string; parameters: object }[] }>(
      '/api/exports?limit=1',
    );
    expect(items).toMatchObject([{ report: 'expiring-funds', parameters: { yearOfAction: year } }]);
  });

  it('say so when a year has nothing, and offer no file of nothing', async () => {
    const page = await sample.open('/september?yearOfAction=2150');
    await page.getByText('No fund expires with money that is not obligated, by Sep 30, 2150.').waitFor();
    await page.getByText('No fund cancels with obligations that are not paid, by Sep 30, 2150.').waitFor();
    expect(await page.getByRole('button', { name: /^Download/ }).count()).toBe(0);
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });

  it('are refused to a grantee', async () => {
    const { items } = await sample.read<{ items: { id: string }[] }>('/api/implementers?limit=1');
    await sample.signInAs({ role: 'grantee', implementers: items.map(({ id }) => id) });
    const page = await sample.open('/september');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('heading', { name: 'Expiring and cancelling funds' }).count()).toBe(0);
  });

  it.each(['expiring-funds', 'cancelling-funds'] as const)(
    'have no fault at any width with %s open',
    async (report) => {
      const page = await sample.open(`/september?yearOfAction=${await yearWith(report, 2012)}`);
      const button = page.locator('.fund-row__awards').first();
      await button.click();
      await page.locator('.fund-award').first().waitFor();
      expect(await faultsAtAllWidths(page)).toEqual([]);
      await shoot(page, report);
    },
  );
});
