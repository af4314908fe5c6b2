import { Money } from '@awardbook/money';
import { shownIn, tableOf } from './report-table';
import { withSamplePage } from './sample-page';

interface Listed {
  items: { portion: string; signedAmount: string }[];
  next: string | null;
}

describe('every figure leads to the records that make it', () => {
  const sample = withSamplePage({ withWorker: false });

  /** What the records behind a figure's link come to, by the API's own lists. */
  async function sumBehind(href: string): Promise<string> {
    const { pathname, searchParams } = new URL(href, sample.address);
    const amounts: string[] = [];
    searchParams.set('limit', '200');
    for (;;) {
      const { items, next }: Listed = await sample.read(`/api${pathname}?${searchParams.toString()}`);
      amounts.push(...items.map((item) => (pathname === '/entries' ? item.portion : item.signedAmount)));
      if (next === null) return Money.sum(amounts.map((amount) => Money.parse(amount))).toString();
      searchParams.set('cursor', next);
    }
  }

  it.each([
    ['Obligated by category and year of action', '/fiscal-years?units=dollars'],
    [
      'Disbursed by country and year of funds',
      '/fiscal-years?units=dollars&by=country&across=year-of-funds&measure=disbursed',
    ],
    [
      'Unliquidated by program type and year of action',
      '/fiscal-years?units=dollars&by=program-type&measure=unliquidated',
    ],
    ['Unliquidated by account. ', '/fiscal-years?units=dollars&by=account&across=none&measure=unliquidated'],
    [
      'Committed by region and quarter',
      '/fiscal-years?units=dollars&by=region&across=quarter&measure=committed',
    ],
    [
      'Obligated by year of action and year of funds',
      '/fiscal-years?units=dollars&by=year-of-action&category=protection',
    ],
    [
      'Disbursed by implementer',
      '/fiscal-years?units=dollars&by=implementer&measure=disbursed&region=EAP&category=unallocated',
    ],
    ['Allotted by account and year of action', '/fiscal-years?units=dollars&by=account&measure=allotted'],
    ['Budget by account and year of funds', '/fiscal-years?units=dollars&from=2001&to=2019'],
  ])('in "%s"', async (caption, address) => {
    const page = await sample.open(address);
    const table = await tableOf(page, caption);
    const links = await table.locator('a').all();
    // Evenly over the table, its corners and totals included.
    const step = Math.max(1, Math.floor(links.length / 12));
    const chosen = links.filter((_, index) => index % step === 0 || index === links.length - 1);
    expect(chosen.length).toBeGreaterThan(2);
    for (const link of chosen) {
      const shown = (await shownIn(link)).replaceAll(',', '');
      expect(await sumBehind((await link.getAttribute('href')) ?? '')).toBe(shown);
    }
  });

  it('shows a reader who follows a figure that its entries add up to it', async () => {
    const page = await sample.open('/fiscal-years?units=dollars&by=region');
    const table = await tableOf(page, 'Obligated by region');
    const figure = table
      .getByRole('row', { name: /^Near East/ })
      .getByRole('link')
      .nth(1);
    const shown = await shownIn(figure);
    await figure.click();
    await page.getByRole('heading', { name: 'Entries', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/entries');
    await page.getByRole('button', { name: /^Region: Near East/ }).waitFor();
    await page.getByRole('button', { name: /^Year of action: FY 2010/ }).waitFor();
    const sentence = page.getByText(/entries make up \$/);
    await sentence.waitFor();
    expect(await sentence.innerText()).toMatch(new RegExp(`^These \\d+ entries make up \\$${shown}\\.$`));

    await page.goBack();
    await tableOf(page, 'Obligated by region');
  });

  it('lists more entries on request, until all are there and add up', async () => {
    const page = await sample.open('/entries?measure=disbursed&yearOfActionFrom=2009&yearOfActionTo=2010');
    await page.getByText('The 200 entries shown so far come to').waitFor();
    while ((await page.getByRole('button', { name: 'Show more' }).count()) > 0) {
      const before = await page.locator('tbody tr').count();
      await page.getByRole('button', { name: 'Show more' }).click();
      await page.locator('tbody tr').nth(before).waitFor();
    }
    const [year2009, year2010] = await Promise.all(
      [2009, 2010].map((year) =>
        sample.read<{ total: string }>(
          `/api/reports/spending?by=account&measure=disbursed&yearOfActionFrom=${year}&yearOfActionTo=${year}`,
        ),
      ),
    );
    const whole = Money.parse(year2009?.total ?? '').plus(Money.parse(year2010?.total ?? ''));
    await page.getByText(`entries make up ${whole.toDisplay()}.`).waitFor();
  });

  it('leads on from an entry to its award, whose ledger ends with the balances of its money', async () => {
    const page = await sample.open('/entries?provenance=published&measure=obligated');
    const table = await tableOf(page, 'Entries');
    expect(await table.getByText('published', { exact: true }).count()).toBe(
      await table.locator('tbody tr').count(),
    );
    const fain = await table.getByRole('link').first().innerText();
    await table.getByRole('link').first().click();
    await page.getByRole('heading', { name: `Award ${fain}`, level: 1 }).waitFor();
    const strips = await tableOf(page, 'Money of this award by Treasury account');
    const ledger = await tableOf(page, 'Ledger of this award');
    const disbursed = strips.locator('tbody tr').first().locator('td').nth(5);
    expect(await ledger.locator('tbody tr').last().locator('td').nth(6).innerText()).toBe(
      await disbursed.innerText(),
    );
  });

  it('leads from the budget to the appropriations that it was allotted from', async () => {
    const page = await sample.open('/fiscal-years?from=2009&to=2013');
    const link = page.getByRole('link', { name: 'Appropriations of FY 2009 to FY 2013' });
    const appropriated = await sumBehind((await link.getAttribute('href')) ?? '');
    await link.click();
    await page.getByRole('heading', { name: 'Appropriations', level: 1 }).waitFor();
    await tableOf(page, 'Appropriations');
    const sum = page.getByRole('region', { name: 'What these appropriations come to' });
    expect(await sum.getByRole('strong').innerText()).toBe(Money.parse(appropriated).toDisplay());
    await page.getByRole('button', { name: /^Year of funds: FY 2009 to FY 2013/ }).click();
    await page.getByText('Year of funds: FY 2009 to FY 2013').waitFor({ state: 'detached' });
    await tableOf(page, 'Appropriations');

    await page.getByRole('main').getByRole('link', { name: 'allotments', exact: true }).click();
    await page.getByRole('heading', { name: 'Allotments', level: 1 }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'appropriations', exact: true }).waitFor();
  });

  it('says when no appropriation matches', async () => {
    const page = await sample.open('/appropriations?yearOfFundsFrom=1999&yearOfFundsTo=1999');
    await page.getByText('No appropriation matches these filters.').waitFor();
  });

  it('says so when there are no entries', async () => {
    const page = await sample.open('/entries?measure=obligated&yearOfFundsFrom=2013&yearOfActionTo=2001');
    await page.getByText('No entries match these filters.').waitFor();
    await page.getByText('There are no entries behind this figure.').waitFor();
  });
});
