import { type Page } from 'playwright-core';
import { faultsAtAllWidths } from './axe';
import { press, typeInto, untilFocused } from './keyboard';
import { withSamplePage } from './sample-page';

// Of 2019 and 2020, reported nowhere yet.
const AWARD = 'TIP-PUB-2019-001';

describe('reports on the page of an award', () => {
  const sample = withSamplePage({ withWorker: false });

  const sectionOf = (page: Page) => page.getByRole('region', { name: 'Reports', exact: true });

  async function looked(page: Page, name: string): Promise<void> {
    if (process.env['SCREENSHOTS'] === undefined) return;
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await sectionOf(page).scrollIntoViewIfNeeded();
      await page.screenshot({ path: `${process.env['SCREENSHOTS']}/${name}-${width}.png` });
    }
    await page.setViewportSize({ width: 1366, height: 900 });
  }

  const closed = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });

  it('fall due by the terms that an officer sets, move, are skipped and asked for', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/awards/${AWARD}`);
    const section = sectionOf(page);
    await section.getByText('This award has no reporting terms').waitFor();

    await press(page, 'Set reporting terms');
    await untilFocused(page, 'How often');
    await page.getByLabel('Days from the end of a period to the due date').fill('0');
    await page.getByLabel('Days from the end of a period to the due date').press('Enter');
    await page.getByText('Enter a whole number of days from 1 to 180.').first().waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await looked(page, 'reporting-terms');
    await page.getByLabel('Days from the end of a period to the due date').fill('30');
    await page.getByLabel('Days from the end of a period to the due date').press('Enter');
    await closed(page);
    await section.getByText('Quarterly, due 30 days after each period ends').waitFor();
    const rows = section.getByRole('row');
    await rows.filter({ hasText: 'Final' }).first().waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await section.scrollIntoViewIfNeeded();
    await looked(page, 'award-reports');

    const { items } = await sample.read<{
      items: { kind: string; periodEndsOn: string; dueOn: string }[];
    }>(`/api/awards/${AWARD}/report-packages`);
    const last = items.find(({ kind }) => kind === 'interim');
    await press(page, /^Move the due date of Interim/);
    await typeInto(page, 'Reason', 'The office was flooded.');
    await page.getByLabel('New due date').fill('2001-01-01');
    await page.getByLabel('New due date').press('Enter');
    await page.getByText('cannot be due on').first().waitFor();
    await looked(page, 'due-date');
    await page.getByLabel('New due date').fill('2199-01-31');
    await page.getByLabel('New due date').press('Enter');
    await closed(page);
    await rows.filter({ hasText: 'Jan 31, 2199' }).first().waitFor();
    expect(last?.dueOn).not.toBe('2199-01-31');

    await press(page, /^Skip of Interim/);
    await typeInto(page, 'Reason', 'Nothing happened.');
    await press(page, 'Skip it');
    await closed(page);
    const skipped = rows.filter({ hasText: 'Skipped' }).first();
    await skipped.waitFor();
    await press(page, /^Ask again of Interim/);
    await typeInto(page, 'Reason', 'Something did happen.');
    await page.getByRole('dialog').getByRole('button', { name: 'Ask again' }).press('Enter');
    await closed(page);
    await skipped.waitFor({ state: 'detached' });

    await press(page, 'Ask for a report');
    await page.getByLabel('What it is to tell').fill('What became of the shelter?');
    await page.getByLabel('First day of the period').fill('2019-11-01');
    await page.getByLabel('Last day of the period').fill('2019-11-30');
    await page.getByLabel('Due on').fill('2019-12-15');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await looked(page, 'report-request');
    await press(page, 'Ask for it');
    await closed(page);
    await rows.filter({ hasText: 'What became of the shelter?' }).first().waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });

  it('show an officer both versions when somebody else changed the terms', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/awards/${AWARD}`);
    await sectionOf(page).getByText('Quarterly, due').waitFor();
    await press(page, 'Change reporting terms');
    await page.getByLabel('Days from the end of the award to the final report').fill('90');
    const answer = await sample.send(
      'PUT',
      `/api/awards/${AWARD}/reporting-terms`,
      {
        frequency: 'semi-annual',
        interimDays: 30,
        finalDays: 120,
        firstPeriodEndsOn: '2019-01-01',
        parts: ['progress'],
        certifierDiffers: true,
        officer: null,
      },
      1,
    );
    expect(answer.status).toBe(200);
    await page.getByLabel('Days from the end of the award to the final report').press('Enter');
    await page.getByText('Somebody else changed this award’s reporting terms meanwhile').waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await closed(page);
    await sectionOf(page).getByText('the final report 90 days after the award ends').waitFor();
    await sectionOf(page).getByText('Every six months').waitFor();
  });

  it('are there to read for who may not arrange them', async () => {
    await sample.signInAs('leadership');
    const page = await sample.open(`/awards/${AWARD}`);
    await sectionOf(page).getByRole('row').filter({ hasText: 'Final' }).first().waitFor();
    await page.getByRole('button', { name: 'Change reporting terms' }).waitFor({ state: 'detached' });
    expect(await sectionOf(page).getByRole('button').count()).toBe(0);
  });
});
