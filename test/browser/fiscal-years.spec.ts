import { untilEqual } from '../support/eventually';
import { figuresOf, tableOf } from './report-table';
import { withSamplePage } from './sample-page';

describe('the fiscal-year page', () => {
  const sample = withSamplePage();

  it('opens with the budget by year of funds and account as the office printed it', async () => {
    const page = await sample.open('/fiscal-years');
    const table = await tableOf(page, 'Budget by account and year of funds, FY 2009 to FY 2013');
    expect(await figuresOf(table)).toEqual([
      ['ESF', '12,000', '12,000', '0', '0', '0', '24,000'],
      ['INCLE', '8,400', '9,262', '16,233', '18,720', '20,723', '73,338'],
      ['Total', '20,400', '21,262', '16,233', '18,720', '20,723', '97,338'],
    ]);
  });

  it('shows the awards of FY 2010 and FY 2011 by both years, as the office told them', async () => {
    const page = await sample.open(
      '/fiscal-years?by=year-of-action&across=year-of-funds&yearOfActionFrom=2010&yearOfActionTo=2011&yearOfFundsFrom=2009&yearOfFundsTo=2011',
    );
    const table = await tableOf(page, 'Obligated by year of action and year of funds');
    // 33 million in FY 2010: 14 of FY 2009 funds and 19 of FY 2010 funds; 24 in FY 2011, 8 of them of FY 2010 funds.
    expect(await figuresOf(table)).toEqual([
      ['FY 2010', '14,000', '19,000', '0', '33,000'],
      ['FY 2011', '0', '8,000', '16,000', '24,000'],
      ['Total', '14,000', '27,000', '16,000', '57,000'],
    ]);
  });

  it('says of every table whether it is a stock or a flow, as of when and from which source', async () => {
    const page = await sample.open('/fiscal-years?measure=unliquidated');
    await tableOf(page, 'Unliquidated by category');
    const lines = await page.locator('.definition-line').allInnerTexts();
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/is a (stock|flow) .*as of \w{3} \d+, \d{4}.*Source: \w/);
    expect(lines[1]).toContain('Unliquidated is a stock');
    await page.getByText('At the end of each year of action').waitFor();
  });

  it('marks synthetic money in the rows and in the figures, and only there', async () => {
    const page = await sample.open('/fiscal-years?by=account&provenance=published&years=all');
    const published = await tableOf(page, 'Obligated by account and year of action');
    expect(await published.getByText('syn', { exact: true }).count()).toBe(0);

    const all = await sample.open('/fiscal-years?by=account');
    const table = await tableOf(all, 'Obligated by account and year of action');
    const figures = (await figuresOf(table)).flatMap((row) => row.slice(1));
    expect(await table.getByText('syn', { exact: true }).count()).toBe(figures.length);
    expect(await all.getByText('The figure includes synthetic money').count()).toBe(1);
  });

  it('shows every cent on request, in both tables', async () => {
    const page = await sample.open('/fiscal-years');
    await tableOf(page, 'Budget by account');
    await page.getByText('Exact dollars', { exact: true }).click();
    const table = await tableOf(
      page,
      'Budget by account and year of funds, FY 2009 to FY 2013. Exact dollars',
    );
    await untilEqual(async () => (await figuresOf(table)).at(-1)?.at(-1), '97,338,000.00');
    await page.waitForURL((url) => url.search === '?units=dollars');
  });

  it('keeps its filters in the address: they survive a reload, and Back takes them away one by one', async () => {
    const page = await sample.open('/fiscal-years?years=all');
    const table = await tableOf(page, 'Obligated by category');
    const everything = await figuresOf(table);
    await page.getByText('Filters', { exact: true }).click();
    await page.getByLabel('Account', { exact: true }).selectOption('ESF');
    await page.getByRole('button', { name: /^Account: ESF/ }).waitFor();
    await page.getByLabel('Rows', { exact: true }).selectOption('region');
    const filtered = await figuresOf(await tableOf(page, 'Obligated by region and year of action'));
    expect(new URL(page.url()).searchParams.get('account')).toBe('ESF');

    await page.reload();
    await untilEqual(
      async () => figuresOf(await tableOf(page, 'Obligated by region and year of action')),
      filtered,
    );

    await page.goBack();
    await tableOf(page, 'Obligated by category');
    const chip = page.getByRole('button', { name: /^Account: ESF/ });
    await chip.waitFor();
    await page.goBack();
    await chip.waitFor({ state: 'detached' });
    // The narrower table stays until the whole one has come.
    await untilEqual(async () => figuresOf(await tableOf(page, 'Obligated by category')), everything);
  });

  it('opens with a few years of action and shows all of them when that filter is removed', async () => {
    const page = await sample.open('/fiscal-years');
    await tableOf(page, 'Obligated by category');
    await page.getByRole('button', { name: 'Year of action: FY 2009 to FY 2013' }).click();
    await page.getByRole('columnheader', { name: 'FY 2001' }).waitFor();
    await page.reload();
    await page.getByRole('columnheader', { name: 'FY 2001' }).waitFor();
  });

  it('draws the table as one picture that says what it is', async () => {
    const page = await sample.open('/fiscal-years');
    const chart = page.getByRole('img', { name: 'Bar chart: Obligated by category and year of action' });
    await chart.waitFor();
    expect(await chart.locator('rect').count()).toBeGreaterThan(20);
    expect(await chart.locator('[aria-label]').count()).toBe(0);
  });
});
