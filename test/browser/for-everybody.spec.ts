import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { tableOf } from './report-table';
import { withSamplePage } from './sample-page';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Faults that axe finds on the page as it stands, each with the place it stands at. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<{ violations: Violation[] }>('axe.run()');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe('every page, for everybody', () => {
  const sample = withSamplePage();
  const PAGES: [string, string, string][] = [
    ['budget and spending', '/', 'Obligated by category'],
    ['a long table', '/?by=country&yearOfActionFrom=2012&yearOfActionTo=2012', 'Obligated by country'],
    ['entries', '/entries?measure=unliquidated&category=protection&yearOfActionTo=2002', 'Entries'],
    ['an award', '/awards/TIP-PUB-2019-001', 'Ledger of this award'],
    ['allotments', '/allotments?yearOfFundsFrom=2009&yearOfFundsTo=2013', 'Allotments'],
  ];

  describe.each([1366, 390, 320])('at %i pixels', (width) => {
    const viewport = { width, height: 900 };

    async function check(page: Page): Promise<void> {
      expect(await violationsOf(page)).toEqual([]);
      // Wide tables scroll inside their frames; the page itself never does.
      expect(
        await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
      ).toBeLessThanOrEqual(0);
    }

    it.each(PAGES)('%s has no fault and no sideways scroll', async (_name, address, caption) => {
      const page = await sample.open(address, viewport);
      await tableOf(page, caption);
      await check(page);
    });

    it('so do the exports, an open menu with filters, and a refusal', async () => {
      const page = await sample.open('/?category=nonsense', viewport);
      await page.getByRole('heading', { name: 'The spending table could not be loaded' }).waitFor();
      await page.getByText(/^Filters/).click();
      await page.getByRole('button', { name: 'Download the budget table' }).click();
      await check(page);
      await page.getByRole('button', { name: 'CSV file' }).filter({ visible: true }).click();
      await page.getByRole('link', { name: /^Download awardbook-/ }).waitFor({ timeout: 30_000 });
      await page.getByRole('link', { name: 'Exports', exact: true }).click();
      await page.getByRole('table').waitFor();
      await check(page);
    });
  });

  it('works without a mouse: skip link, choices, menu, figure, back', async () => {
    const page = await sample.open('/');
    await tableOf(page, 'Obligated by category');
    const focused = page.locator('*:focus');
    /** Presses Tab until the focus is on what has the given text or label. */
    const tabTo = async (text: RegExp) => {
      for (let presses = 0; presses < 120; presses += 1) {
        await page.keyboard.press('Tab');
        const label = (await focused.getAttribute('aria-label')) ?? (await focused.innerText());
        if (text.test(label)) return;
      }
      throw new Error(`Tab never came to ${text}`);
    };

    await page.keyboard.press('Tab');
    expect(await focused.innerText()).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    await tabTo(/^Download the budget table|^Download/);
    await page.keyboard.press('Enter');
    expect(await focused.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await focused.innerText()).toBe('Excel workbook (.xlsx)');
    await page.keyboard.press('Escape');
    expect(await focused.getAttribute('aria-expanded')).toBe('false');

    await tabTo(/^12,000/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Allotments', level: 1 }).waitFor();
    expect(await focused.innerText()).toBe('Allotments');
    await page.getByText('This one allotment makes up $12,000,000.00.').waitFor();

    await page.goBack();
    await tableOf(page, 'Obligated by category');
    expect(await focused.innerText()).toBe('Budget and spending');
  });

  it('keeps the focus near when what had it goes away', async () => {
    const page = await sample.open('/?category=protection');
    await tableOf(page, 'Obligated by category');
    await page.getByRole('button', { name: 'Category: Protection' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Category: Protection' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    expect(await page.locator('*:focus').innerText()).toMatch(/^Year of action: FY 2009 to FY 2013/);
  });

  it('shows where the keyboard is', async () => {
    const page = await sample.open('/');
    const table = await tableOf(page, 'Budget by account');
    await table.getByRole('link').first().focus();
    await page.keyboard.press('Tab');
    const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).not.toBe('none');
  });

  it('never wraps a figure', async () => {
    const page = await sample.open('/?by=country&years=all&units=dollars', { width: 320, height: 900 });
    await tableOf(page, 'Obligated by country');
    const tallest = await page.evaluate<number>(
      `Math.max(...[...document.querySelectorAll('.figure__link')].map((link) => link.getClientRects().length))`,
    );
    expect(tallest).toBe(1);
  });
});
