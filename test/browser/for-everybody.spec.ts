import { type Page } from 'playwright-core';
import { faultsOf } from './axe';
import { tabTo, untilFocused } from './keyboard';
import { tableOf } from './report-table';
import { withSamplePage } from './sample-page';

describe('every page, for everybody', () => {
  const sample = withSamplePage();
  const PAGES: [string, string, string][] = [
    ['budget and spending', '/fiscal-years', 'Obligated by category'],
    [
      'a long table',
      '/fiscal-years?by=country&yearOfActionFrom=2012&yearOfActionTo=2012',
      'Obligated by country',
    ],
    ['entries', '/entries?measure=unliquidated&category=protection&yearOfActionTo=2002', 'Entries'],
    ['an award', '/awards/TIP-PUB-2019-001', 'Ledger of this award'],
    ['allotments', '/allotments?yearOfFundsFrom=2009&yearOfFundsTo=2013', 'Allotments'],
    ['appropriations', '/appropriations?yearOfFundsFrom=2009&yearOfFundsTo=2013', 'Appropriations'],
  ];

  describe.each([1366, 768, 390, 320])('at %i pixels', (width) => {
    const viewport = { width, height: 900 };

    const check = async (page: Page) => expect(await faultsOf(page)).toEqual([]);

    it.each(PAGES)('%s has no fault and no sideways scroll', async (_name, address, caption) => {
      const page = await sample.open(address, viewport);
      await tableOf(page, caption);
      await check(page);
    });

    it('so do the exports, an open menu with filters, and a refusal', async () => {
      const page = await sample.open('/fiscal-years?category=nonsense', viewport);
      await page.getByRole('heading', { name: 'The spending table could not be loaded' }).waitFor();
      await page.getByText(/^Filters/).click();
      await page.getByRole('button', { name: 'Download the budget table' }).click();
      await check(page);
      await page.getByRole('button', { name: 'CSV file' }).filter({ visible: true }).click();
      await page.getByRole('link', { name: /^Download awardbook-/ }).waitFor();
      await page.getByRole('link', { name: 'Exports', exact: true }).click();
      await page.getByRole('table').waitFor();
      await check(page);
    });
  });

  it('works without a mouse: skip link, choices, menu, figure, back', async () => {
    const page = await sample.open('/fiscal-years');
    await tableOf(page, 'Obligated by category');
    await page.keyboard.press('Tab');
    await untilFocused(page, 'Skip to main content');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Download the budget table|^Download/);
    await page.keyboard.press('Enter');
    await page.locator('*:focus[aria-expanded="true"]').waitFor();
    await page.keyboard.press('Tab');
    await untilFocused(page, 'Excel workbook (.xlsx)');
    await page.keyboard.press('Escape');
    await page.locator('*:focus[aria-expanded="false"]').waitFor();

    await tabTo(page, /^12,000/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Allotments', level: 1 }).waitFor();
    await untilFocused(page, 'Allotments');
    await page.getByText('This one allotment makes up $12,000,000.00.').waitFor();

    await page.goBack();
    await tableOf(page, 'Obligated by category');
    await untilFocused(page, 'Budget and spending');
  });

  it('keeps the focus near when what had it goes away', async () => {
    const page = await sample.open('/fiscal-years?category=protection');
    await tableOf(page, 'Obligated by category');
    await page.getByRole('button', { name: 'Category: Protection' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Category: Protection' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    await untilFocused(page, /^Year of action: FY 2009 to FY 2013/);
  });

  it('shows where the keyboard is', async () => {
    const page = await sample.open('/fiscal-years');
    const table = await tableOf(page, 'Budget by account');
    await table.getByRole('link').first().focus();
    await page.keyboard.press('Tab');
    const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).not.toBe('none');
  });

  it('never wraps a figure', async () => {
    const page = await sample.open('/fiscal-years?by=country&years=all&units=dollars', {
      width: 320,
      height: 900,
    });
    await tableOf(page, 'Obligated by country');
    const tallest = await page.evaluate<number>(
      `Math.max(...[...document.querySelectorAll('.figure__link')].map((link) => link.getClientRects().length))`,
    );
    expect(tallest).toBe(1);
  });
});
