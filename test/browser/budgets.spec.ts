import { createDataSource } from '@awardbook/database';
import { type Page } from 'playwright-core';
import { anAward } from '../builders';
import { untilEqual } from '../support/eventually';
import { faultsAtAllWidths } from './axe';
import { press, typeInto } from './keyboard';
import { withSamplePage } from './sample-page';
import { shoot } from './screenshots';

const FAIN = 'S-BUDGETS-1';

describe('the budget of an award on its page', () => {
  const sample = withSamplePage({ withWorker: false });

  beforeAll(async () => {
    const db = await createDataSource(sample.databaseUrl, {
      applicationName: 'test',
      poolSize: 2,
    }).initialize();
    await anAward({ fain: FAIN, ceiling: '1200000.00', startsOn: '2025-10-01', endsOn: '2027-09-30' }).store(
      db,
    );
    await db.destroy();
  });

  const section = (page: Page) => page.getByRole('region', { name: 'Budget', exact: true });

  it('is recorded with the keyboard alone, with totals that follow what is typed', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/awards/${FAIN}`);
    await press(page, 'Record a budget');
    await page.getByText('What this budget is').waitFor();
    await typeInto(page, 'What this budget is', 'As proposed');
    await typeInto(page, 'Personnel, period 1, federal', '600,000.05');
    // Enter goes down the column.
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('100000');
    await typeInto(page, 'Fringe benefits, period 1, cost share', '5000.555');
    await press(page, /^Add an indirect rate/);
    await typeInto(page, 'Rate, per cent', '10');
    await press(page, /^Take all direct costs as the base/);
    await press(page, 'Record this version');
    await page.getByRole('link', { name: /“5000.555” is no amount/ }).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await page.getByLabel('Fringe benefits, period 1, cost share').fill('300000');
    await page.getByRole('button', { name: /^Take all direct costs/ }).click();
    // 700,000.05 and 300,000.00 direct; 10 % of 1,000,000.05 is 100,000.01, of which 70,000.01 federal.
    await page
      .getByText('Period 1 comes to $1,100,000.06: $770,000.06 federal, $330,000.00 cost share.')
      .waitFor();
    await shoot(page, 'budget-form');
    await page.getByRole('button', { name: 'Record this version' }).click();
    await section(page).getByText('Version 1, not approved').waitFor();
    await section(page).getByText('the first one needs approval').waitFor();
    await section(page)
      .getByRole('row', { name: 'Total direct 700,000.05 300,000.00 1,000,000.05' })
      .waitFor();
  });

  it('is approved by finance, from a day on', async () => {
    await sample.signInAs('finance');
    const page = await sample.open(`/awards/${FAIN}`);
    await press(page, 'Approve version 1');
    await page.getByLabel('Counts from').fill('2040-01-01');
    await page.getByRole('button', { name: 'Yes, approve version 1' }).click();
    await page.getByRole('link', { name: /choose a day up to today/ }).waitFor();
    await page.getByLabel('Counts from').fill('2025-10-01');
    await page.getByLabel('Remark').fill('As discussed');
    await shoot(page, 'budget-approval');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await page.getByRole('button', { name: 'Yes, approve version 1' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await section(page).getByText('Version 1, approved').waitFor();
    await section(page).getByText('Within the 10 % limit').waitFor();
    await section(page).getByText('Counts from Oct 1, 2025').first().waitFor();
    await section(page)
      .getByRole('button', { name: /^Approve/ })
      .waitFor({ state: 'detached' });
  });

  it('warns when much has been moved, and compares two versions', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/awards/${FAIN}`);
    await section(page).getByRole('link', { name: 'New version' }).click();
    // A copy of the latest version.
    const personnel = page.getByLabel('Personnel, period 1, federal');
    await untilEqual(() => personnel.inputValue(), '600000.05');
    await page.getByLabel('Why there is a new version').fill('More travel');
    // 95,000.00 of 1,100,000.06 is 8.64 %.
    await personnel.fill('505000.05');
    await page.getByLabel('Travel, period 1, federal').fill('95000');
    await page.getByRole('row', { name: 'Change from version 1 0.00 0.00 0.00' }).waitFor();
    await page.getByRole('button', { name: 'Record this version' }).click();
    await section(page).getByText('Close to the 10 % limit').waitFor();
    await section(page).getByRole('button', { name: 'Version 2' }).click();
    await section(page).getByText('Version 2, not approved').waitFor();
    await section(page).getByLabel('Compare with').selectOption('Version 1');
    await section(page)
      .getByRole('row', { name: 'Travel 0.00 95,000.00 +95,000.00 0.00 0.00 none' })
      .waitFor();
    await shoot(page, 'budget');
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });

  it('keeps what is typed when another version was approved meanwhile', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/awards/${FAIN}/budgets/new`);
    await page.getByLabel('Why there is a new version').fill('Late');
    await page.getByLabel('Supplies, period 1, federal').fill('1.00');
    await page.getByLabel('Changes version').selectOption({ index: 1 });
    await sample.signInAs('finance');
    const answer = await sample.send('POST', `/api/awards/${FAIN}/budgets/2/approval`, {});
    expect(answer.status).toBe(201);
    await sample.signInAs('program-officer');
    await page.getByRole('button', { name: 'Record this version' }).click();
    await page.getByText('cannot be made from version 1: version 2 has been approved without it').waitFor();
    expect(await page.getByLabel('Supplies, period 1, federal').inputValue()).toBe('1.00');
    await page.getByLabel('Changes version').selectOption({ label: 'Version 2, $1,100,000.06' });
    await page.getByRole('button', { name: 'Record this version' }).click();
    await section(page).getByText('from version 2').waitFor();
  });

  it('is shown to everybody who sees the award', async () => {
    const { implementer } = await sample.read<{ implementer: { id: string } }>(`/api/awards/${FAIN}`);
    const grantee = { role: 'grantee', implementers: [implementer.id] } as const;
    for (const who of ['leadership', 'administrator', grantee] as const) {
      await sample.signInAs(who);
      const page = await sample.open(`/awards/${FAIN}`);
      await section(page).getByText('Version 2, approved').waitFor();
      expect(await section(page).getByRole('link', { name: 'New version' }).count()).toBe(0);
      expect(
        await section(page)
          .getByRole('button', { name: /^Approve/ })
          .count(),
      ).toBe(0);
    }
  });
});
