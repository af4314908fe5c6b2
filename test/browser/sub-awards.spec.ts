import { type Page } from 'playwright-core';
import { faultsAtAllWidths } from './axe';
import { press, tabTo, typeInto, untilFocused } from './keyboard';
import { withSamplePage } from './sample-page';
import { shoot } from './screenshots';

const AWARD = 'TIP-PUB-2019-001';

describe('sub-awards on the page of an award', () => {
  const sample = withSamplePage({ withWorker: false });

  /** The part of the page that they stand in, once it has come. */
  async function atSubAwards(page: Page, text: string | RegExp) {
    const section = page.getByRole('region', { name: 'Sub-awards', exact: true });
    await section.getByText(text).first().waitFor();
    return section;
  }

  it('are recorded, changed and removed by an officer, and refused in words', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/awards/${AWARD}`);
    const section = await atSubAwards(page, 'The recipient has reported no sub-award');
    await press(page, 'Record a sub-award');
    await untilFocused(page, 'Number');
    await page.keyboard.insertText('tip pub 2019 001');
    await typeInto(page, 'Sub-recipient', 'Vital Voises');
    await page.getByRole('option', { name: /Vital Voices/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await typeInto(page, 'Title', 'Training of prosecutors');
    await typeInto(page, 'Amount, U.S. dollars', '$1,000,000.01');
    await tabTo(page, 'First day');
    await page.keyboard.type('05012019');
    await page.getByLabel('Last day').fill('2020-04-30');
    await page.getByLabel('Last day').press('Enter');
    await page.getByText('is the number of the award itself').first().waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await page.getByLabel('Number').fill('SA-1');
    await page.getByLabel('Number').press('Enter');
    await page.getByText('so that $1,000,000.00 is left').first().waitFor();
    await shoot(page, 'sub-award-dialog');
    await page.getByLabel('Amount, U.S. dollars').fill('250,000');
    await page.getByLabel('Amount, U.S. dollars').press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await section.getByText('$250,000.00 of the $1,000,000.00 obligated is passed on').waitFor();
    await section.getByRole('link', { name: 'Vital Voices' }).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await section.scrollIntoViewIfNeeded();
    await shoot(page, 'sub-awards');

    await press(page, 'Change sub-award SA-1');
    await page.getByLabel('Title').fill('Training of judges');
    const { items } = await sample.read<{ items: { id: string }[] }>(`/api/awards/${AWARD}/sub-awards`);
    const first = await fetch(`${sample.address}/api/sub-awards/${items[0]?.id}`, {
      method: 'PATCH',
      headers: {
        ...sample.session.headers,
        origin: sample.address,
        'content-type': 'application/json',
        'if-match': '"1"',
      },
      body: JSON.stringify({ amount: '300000.00' }),
    });
    expect(first.status).toBe(200);
    await page.getByLabel('Title').press('Enter');
    await page.getByText('Somebody else changed this sub-award meanwhile').waitFor();
    await page.getByRole('form', { name: 'Both versions' }).getByText('$300,000.00').waitFor();
    await press(page, 'Save');
    // What was chosen between stays a moment longer than the sums below it, and says the title as well.
    await page.getByRole('form', { name: 'Both versions' }).waitFor({ state: 'detached' });
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await section.getByText('$300,000.00 of the $1,000,000.00 obligated is passed on').waitFor();
    await section.getByText('Training of judges').waitFor();

    await press(page, 'Remove sub-award SA-1');
    await press(page, 'Yes, remove it');
    await section.getByText('The recipient has reported no sub-award').waitFor();
  });

  it('are read by who reads the award, and changed by nobody else', async () => {
    const { items } = await sample.read<{ items: { prime: { fain: string }; number: string }[] }>(
      `/api/awards/${await aPrime()}/sub-awards`,
    );
    const [one] = items;
    const fain = one?.prime.fain ?? '';
    const award = await sample.read<{ implementer: { id: string } }>(`/api/awards/${fain}`);
    for (const who of [
      'finance',
      'leadership',
      'administrator',
      { role: 'grantee' as const, implementers: [award.implementer.id] },
    ] as const) {
      await sample.signInAs(typeof who === 'string' ? who : { ...who, implementers: [...who.implementers] });
      const page = await sample.open(`/awards/${fain}`);
      const section = await atSubAwards(page, one?.number ?? '');
      expect(await section.getByRole('button').count()).toBe(0);
      expect((await section.getByRole('link').count()) > 0).toBe(typeof who === 'string');
    }
  });

  /** The first award of the sample that passes something on. */
  async function aPrime(): Promise<string> {
    let cursor = '';
    for (;;) {
      const page = await sample.read<{ items: { id: string }[]; next: string | null }>(
        `/api/implementers?limit=200${cursor}`,
      );
      for (const { id } of page.items) {
        const received = await sample.read<{ items: { prime: { fain: string } }[] }>(
          `/api/implementers/${id}/sub-awards?limit=1`,
        );
        if (received.items[0] !== undefined) return received.items[0].prime.fain;
      }
      if (page.next === null) throw new Error('No award of the sample passes anything on.');
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
  }
});
