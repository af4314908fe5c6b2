import { type Page } from 'playwright-core';
import { faultsAtAllWidths } from './axe';
import { press, tabTo } from './keyboard';
import { withSamplePage } from './sample-page';
import { shoot } from './screenshots';

interface Counts {
  total: number;
  counts: { late: number; states: { state: string; reports: number }[] };
}

describe('the compliance board', () => {
  const sample = withSamplePage({ withWorker: false });

  const counted = (page: Page, name: string) =>
    page
      .getByRole('region', { name: 'How reports stand', exact: true })
      .locator('div')
      .filter({ hasText: name });
  const totalShown = (page: Page, total: number) =>
    page.getByText(new RegExp(`^${total === 1 ? '1 report' : `${total} reports`}\\.`)).waitFor();

  it('counts how reports stand, and each count opens exactly its rows', async () => {
    await sample.signInAs('program-officer');
    const { counts } = await sample.read<Counts>('/api/report-packages');
    const page = await sample.open('/reports');
    await counted(page, 'Late').getByRole('link').first().waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'report-board');
    for (const { state, reports } of counts.states.filter((one) => one.reports > 0)) {
      const label = { submitted: 'Submitted', 'in-review': 'In review', accepted: 'Accepted' }[state];
      if (label === undefined) continue;
      await counted(page, label).getByRole('link').first().press('Enter');
      await page.waitForURL((url) => url.searchParams.get('state') === state);
      await totalShown(page, reports);
    }
    await counted(page, 'Late').getByRole('link').first().press('Enter');
    await page.waitForURL((url) => url.searchParams.get('late') === 'yes');
    await totalShown(page, counts.late);
  });

  it('puts open reports together by officer, implementer and award; counts lead to the rows', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open('/reports');
    for (const [label, by] of [
      ['Implementer', 'implementer'],
      ['Award', 'award'],
    ] as const) {
      await page.getByRole('radio', { name: label, exact: true }).press('Space');
      await page.waitForURL((url) => url.searchParams.get('by') === by);
      await page
        .getByRole('region', { name: `Open reports by ${label.toLowerCase()}`, exact: true })
        .getByRole('row')
        .nth(1)
        .waitFor();
    }
    expect(await faultsAtAllWidths(page)).toEqual([]);
    const { items } = await sample.read<{ items: { award: { fain: string } }[] }>(
      '/api/report-packages?state=in-review',
    );
    const fain = items[0]?.award.fain ?? '';
    const group = page.getByRole('region', { name: 'Open reports by award', exact: true });
    await group
      .getByRole('row')
      .filter({ hasText: fain })
      .getByRole('link', { name: '1', exact: true })
      .last()
      .press('Enter');
    await page.waitForURL((url) => url.searchParams.get('award') === fain);
    const rows = page
      .getByRole('region', { name: 'Reports and how each stands', exact: true })
      .getByRole('row');
    await rows.filter({ hasText: fain }).first().waitFor();
  });

  it('keeps its filters in the address, by the keyboard alone', async () => {
    await sample.signInAs('finance');
    const page = await sample.open('/reports?kind=interim&state=submitted,in-review');
    const filters = page.getByRole('list', { name: 'Filters that are set', exact: true });
    await filters.getByText('Submitted, In review').waitFor();
    await tabTo(page, 'Filters (2 set)');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'In review', exact: true }).press('Space');
    await page.waitForURL((url) => url.searchParams.get('state') === 'submitted');
    await filters.getByText('In review').waitFor({ state: 'detached' });
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, 'Remove all filters');
    await page.waitForURL((url) => url.search === '');
    await press(page, 'Show all reports');
    await page.waitForURL((url) => url.searchParams.get('show') === 'all');
    const { total } = await sample.read<Counts>('/api/report-packages');
    await totalShown(page, total);
  });

  it('keeps a view of one’s own, which the board can open with', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open('/reports?late=yes');
    await press(page, 'Save this view');
    const dialog = page.getByRole('dialog', { name: 'Save this view', exact: true });
    await dialog.getByLabel('Name').fill('What is late');
    await dialog.getByLabel('Open the list of reports with this view').press('Space');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Rename or delete this view', exact: true }).waitFor();
    await page.goto(`${sample.address}/reports`);
    await page.waitForURL((url) => url.searchParams.get('late') === 'yes');
    await page.getByLabel('Your views', { exact: true }).selectOption({ label: 'Open reports' });
    await page.waitForURL((url) => url.search === '');
  });

  it('is read by leadership, leads to the accepted results, and offers no review', async () => {
    await sample.signInAs('leadership');
    const page = await sample.open('/reports');
    await counted(page, 'Late').getByRole('link').first().waitFor();
    expect(await page.getByRole('link', { name: 'Reports to review', exact: true }).count()).toBe(0);
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, 'Accepted results');
    await page.waitForURL((url) => url.pathname === '/reports/results');
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
});
