import { type Locator, type Page } from 'playwright-core';
import { faultsAtAllWidths } from './axe';
import { press, typeInto } from './keyboard';
import { withSamplePage } from './sample-page';
import { shoot } from './screenshots';

const AWARD = 'TIP-PUB-2019-001';

describe('the indicators of an award', () => {
  const sample = withSamplePage({ withWorker: false });

  /** The part of the award's page that they stand in, once it has come. */
  async function atIndicators(page: Page, text: string | RegExp): Promise<Locator> {
    const section = page.getByRole('region', { name: 'Indicators', exact: true });
    await section.getByText(text).first().waitFor();
    return section;
  }

  it('are added, changed and removed by an officer, and refused in words', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/awards/${AWARD}`);
    const section = await atIndicators(page, 'The award has no indicators yet');
    await press(page, 'Add an indicator');
    const dialog = page.getByRole('dialog', { name: 'Add an indicator' });
    await dialog.getByLabel('Target for FY 2020').waitFor();
    await press(page, 'Add');
    await dialog.getByText('Enter at least one target').first().waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await typeInto(page, 'Target for FY 2020', 'many');
    await page.keyboard.press('Enter');
    await dialog.getByText('enter a whole number').first().waitFor();
    await typeInto(page, 'Target for FY 2020', '1,200');
    await shoot(page, 'indicator-dialog');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const first = section.getByRole('region', { name: /^PS\.5\.1-28 First responders trained/ });
    await first.getByRole('cell', { name: '1,200', exact: true }).waitFor();
    await first.getByRole('img', { name: /^Bar chart of what was reached of PS\.5\.1-28/ }).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'indicators');

    const { items } = await sample.read<{ items: { id: string }[] }>(`/api/awards/${AWARD}/indicators`);
    await press(page, 'Change targets of indicator PS.5.1-28');
    const change = page.getByRole('dialog', { name: 'Change the targets of PS.5.1-28' });
    await change.getByLabel('Target for FY 2020').fill('1500');
    const other = await sample.send(
      'PATCH',
      `/api/awards/${AWARD}/indicators/${items[0]?.id}`,
      { targets: [{ yearOfAction: 2020, value: 1_300 }] },
      1,
    );
    expect(other.status).toBe(200);
    await change.getByLabel('Target for FY 2020').press('Enter');
    const both = page.getByRole('form', { name: 'Both versions' });
    await both.getByText('1300').first().waitFor();
    await press(page, 'Save');
    await both.waitFor({ state: 'detached' });
    await change.waitFor({ state: 'detached' });
    await first.getByRole('cell', { name: '1,500', exact: true }).waitFor();

    await press(page, 'Remove of indicator PS.5.1-28');
    const removal = page.getByRole('dialog', { name: 'Remove indicator PS.5.1-28?' });
    await removal.waitFor();
    await press(page, 'Yes, remove it');
    await removal.waitFor({ state: 'detached' });
    await section.getByText('The award has no indicators yet').waitFor();
  });

  it('may be the award’s own, a ratio among them', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/awards/${AWARD}`);
    const section = await atIndicators(page, 'The award has no indicators yet');
    await press(page, 'Add an indicator');
    const dialog = page.getByRole('dialog', { name: 'Add an indicator' });
    await dialog.getByLabel('What is counted').selectOption({ label: 'One of the award’s own' });
    await dialog.getByLabel('Number').fill('OWN-1');
    await dialog.getByLabel('Name').fill('Victims content with the services');
    await dialog.getByLabel('Unit').fill('percent');
    await dialog
      .getByLabel('How reports of a year come together')
      .selectOption({ label: 'A ratio: numerators and denominators are added up' });
    await dialog.getByLabel('What the numerator counts').fill('Victims who were content');
    await dialog.getByLabel('What the denominator counts').fill('Victims who were asked');
    await dialog.getByLabel('Target for the life of the award, percent').fill('62.5');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'own-indicator-dialog');
    await dialog.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const own = section.getByRole('region', { name: /^OWN-1 / });
    await own.getByRole('cell', { name: '62.5 %', exact: true }).waitFor();
    await own.getByText('Victims who were content of Victims who were asked').waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });

  it('are read by who reads the award, and changed by nobody else', async () => {
    const award = await sample.read<{ implementer: { id: string } }>(`/api/awards/${AWARD}`);
    for (const who of [
      'finance',
      'leadership',
      'administrator',
      { role: 'grantee' as const, implementers: [award.implementer.id] },
    ] as const) {
      await sample.signInAs(typeof who === 'string' ? who : { ...who, implementers: [...who.implementers] });
      const page = await sample.open(`/awards/${AWARD}`);
      const section = await atIndicators(page, /OWN-1/);
      expect(await section.getByRole('button').count()).toBe(0);
    }
  });
});
