import { addDays, dateInWashington, FiscalYear } from '@awardbook/fiscal';
import { type PersonRole } from '@awardbook/identity';
import { type Page } from 'playwright-core';
import { faultsAtAllWidths } from './axe';
import { press, tabTo, typeInto } from './keyboard';
import { withOneAwardPage } from './one-award-page';

const FAIN = 'S-SJTIP-26-GR-0003';
/** From its first day on the amendment counts: over by now, and in no closed year. */
const THIS_YEAR = FiscalYear.containing(dateInWashington(new Date()));

interface AmendmentBody {
  id: string;
  version: number;
  description: string;
  ceilingChange: string | null;
}

describe('amendments of an award, without a mouse', () => {
  const { house, sessionOf, ...award } = withOneAwardPage({ fain: FAIN, startsOn: '2020-10-01' });

  const section = (page: Page) => page.locator('section[aria-labelledby="amendments"]');

  async function open(role: PersonRole, search = ''): Promise<Page> {
    const page = await award.open(role, search);
    await section(page).locator('table, .empty').first().waitFor();
    return page;
  }

  async function listed(): Promise<AmendmentBody[]> {
    const answer = await house.ask(
      await sessionOf('program-officer'),
      'GET',
      `/api/awards/${FAIN}/amendments`,
    );
    return ((await answer.json()) as { items: AmendmentBody[] }).items;
  }

  it('are drafted step by step, save themselves, and keep everything on the way back and forward', async () => {
    const page = await open('program-officer');
    await press(page, 'Draft an amendment');
    await page.getByRole('heading', { name: 'What changes' }).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await typeInto(page, 'What it does and why', 'More beds for a second city.');
    // Two seconds after the last key, without leaving the field.
    await page.getByText(/^Saved at /).waitFor();
    expect((await listed())[0]?.description).toBe('More beds for a second city.');
    await page.getByLabel('Counts from').fill(THIS_YEAR.firstDay);
    await press(page, 'Next: Terms');
    await page.getByRole('heading', { name: 'Terms' }).waitFor();
    await typeInto(page, 'Change of the ceiling', 'half a million');
    await tabTo(page, 'Last day');
    await page.getByText('“half a million” is no amount.', { exact: false }).first().waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await page.getByLabel('Change of the ceiling').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('$500,000');
    await tabTo(page, 'Last day');
    await page.getByText(/^Saved at /).waitFor();
    expect((await listed())[0]?.ceilingChange).toBe('500000.00');
    await page.goBack();
    await page.getByRole('heading', { name: 'What changes' }).waitFor();
    expect(await page.getByLabel('What it does and why').inputValue()).toBe('More beds for a second city.');
    await page.goForward();
    await page.getByRole('heading', { name: 'Terms' }).waitFor();
    expect(await page.getByLabel('Change of the ceiling').inputValue()).toBe('$500,000');
    await press(page, 'Next: Money');
    await press(page, 'Move money');
    await page.getByRole('group', { name: 'Money 1' }).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, 'Remove money 1');
    await page.getByRole('group', { name: 'Money 1' }).waitFor({ state: 'detached' });
    await press(page, 'Next: Countries and categories');
    await tabTo(page, 'Change the split by category');
    await page.keyboard.press('Space');
    await page.getByRole('list', { name: 'Shares by category' }).waitFor();
    await typeInto(page, 'Protection', '100');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, 'Next: Review');
    await page.getByText('Ceiling: $1,000,000.00 → $1,500,000.00').waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, 'Propose it to finance');
    await section(page).getByText('Proposed', { exact: true }).waitFor();
  });

  it('are returned by finance with a reason, mended, and approved by somebody else than who drafted them', async () => {
    const finance = await open('finance');
    await press(finance, 'Return Proposed amendment');
    await typeInto(finance, 'What has to change', 'Say which city.');
    await press(finance, 'Return it');
    await finance.getByRole('dialog').waitFor({ state: 'detached' });
    await section(finance).getByText('Returned by Person of finance: Say which city.').waitFor();
    const officer = await open('program-officer');
    await press(officer, 'Go on with the draft');
    await typeInto(officer, 'What it does and why', 'More beds for a second city, Kumasi.');
    await press(officer, 'Review');
    await officer.getByText('for a second city, Kumasi.').waitFor();
    await press(officer, 'Propose it to finance');
    await section(officer).getByText('Proposed', { exact: true }).waitFor();
    expect(
      await section(officer)
        .getByRole('button', { name: /^Approve/ })
        .count(),
    ).toBe(0);
    const again = await open('finance');
    await press(again, 'Approve Proposed amendment');
    await press(again, 'Yes, approve it');
    await again.getByRole('dialog').waitFor({ state: 'detached' });
    await section(again).getByText('Amendment 1', { exact: true }).waitFor();
    await section(again).getByText('Approved', { exact: true }).waitFor();
    await again.locator('section[aria-labelledby="summary"]').getByText('$1,500,000.00').first().waitFor();
    expect(await faultsAtAllWidths(again)).toEqual([]);
  });

  it('show both versions when somebody else wrote in the same draft first', async () => {
    const page = await open('program-officer');
    await press(page, 'Draft an amendment');
    await page.getByRole('heading', { name: 'What changes' }).waitFor();
    const [draft] = await listed();
    const { headers } = await sessionOf('program-officer');
    const answer = await fetch(`${house.address}/api/awards/${FAIN}/amendments/${draft?.id}`, {
      method: 'PATCH',
      headers: {
        ...headers,
        origin: house.address,
        'content-type': 'application/json',
        'if-match': `"${draft?.version}"`,
      },
      body: JSON.stringify({ description: 'Theirs.' }),
    });
    expect(answer.status).toBe(200);
    await typeInto(page, 'What it does and why', 'Mine.');
    await tabTo(page, 'Counts from');
    await page.getByText('Somebody else changed this draft meanwhile').waitFor();
    const both = page.getByRole('form', { name: 'Both versions' });
    await both.getByText('Theirs.').waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, 'Save');
    await both.waitFor({ state: 'detached' });
    await page.getByText(/^Saved at /).waitFor();
    expect(await page.getByLabel('What it does and why').inputValue()).toBe('Mine.');
    expect((await listed())[0]?.description).toBe('Mine.');
  });

  it('are withdrawn by officers, and stay to be read', async () => {
    const page = await open('program-officer');
    await press(page, 'Withdraw Draft amendment');
    await press(page, 'Yes, withdraw it');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await section(page).getByText('Withdrawn', { exact: true }).waitFor();
  });

  it.each(['leadership', 'administrator', 'grantee'] as const)(
    'are read by %s, who decides none',
    async (role) => {
      const page = await open(role);
      await section(page).getByText('Amendment 1', { exact: true }).waitFor();
      expect(await section(page).getByRole('button').count()).toBe(0);
      await press(page, 'Amendment 1');
      await page.getByText('Ceiling: $1,000,000.00 → $1,500,000.00').waitFor();
      expect(await faultsAtAllWidths(page)).toEqual([]);
    },
  );

  it('are those that counted then on a page that shows the award as it was', async () => {
    const page = await open('program-officer', `?asOf=${addDays(THIS_YEAR.firstDay, -1)}`);
    await section(page)
      .getByText(`No amendment counted by Sep 30, ${THIS_YEAR.year - 1}.`)
      .waitFor();
    expect(await section(page).getByRole('button').count()).toBe(0);
  });
});
