import { untilEqual } from '../support/eventually';
import { faultsAtAllWidths } from './axe';
import { press, typeInto } from './keyboard';
import { withSamplePage } from './sample-page';
import { shoot } from './screenshots';

const FAIN = 'TIP-PUB-2019-001';

interface AwardAnswer {
  id: string;
  version: number;
  title: string;
  programOfficer: string;
  grantsOfficer: string;
  status: string;
}

describe('an award’s page', () => {
  const sample = withSamplePage({ withWorker: false });
  const award = () => sample.read<AwardAnswer>(`/api/awards/${FAIN}`);

  it.each(['program-officer', 'finance', 'leadership', 'administrator'] as const)(
    'shows a %s every section, and the ways to change to program officers alone',
    async (role) => {
      await sample.signInAs(role);
      const page = await sample.open(`/awards/${FAIN}`);
      for (const heading of ['Summary', 'Money', 'Notes', 'History', 'Statement'])
        await page.getByRole('heading', { name: heading, level: 2, exact: true }).waitFor();
      await page.getByRole('img', { name: /^Bar chart of the award/ }).waitFor();
      await page.getByText('The award is ended').waitFor();
      const changes = [
        page.getByRole('link', { name: 'Correct the details' }),
        page.getByRole('button', { name: 'Change the status' }),
        page.getByRole('button', { name: 'Add the note' }),
      ];
      const found = () => Promise.all(changes.map((change) => change.count()));
      await untilEqual(found, role === 'program-officer' ? [1, 1, 1] : [0, 0, 0]);
    },
  );

  it('shows a grantee their own award without the office’s notes', async () => {
    const { implementer } = await sample.read<{ implementer: { id: string } }>(`/api/awards/${FAIN}`);
    await sample.signInAs({ role: 'grantee', implementers: [implementer.id] });
    const page = await sample.open(`/awards/${FAIN}`);
    await page.getByRole('heading', { name: 'Statement', level: 2 }).waitFor();
    expect(await page.getByRole('heading', { name: 'Notes' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Correct the details' }).count()).toBe(0);
    const refused = await sample.open(`/awards/${FAIN}/details`);
    await refused.getByRole('heading', { name: 'This page is not open to you' }).waitFor();
  });

  it('leads by its links from part to part, and has no fault at any width', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/awards/${FAIN}`);
    const links = page.getByRole('navigation', { name: 'On this page' });
    await links.getByRole('link', { name: 'Statement' }).click();
    await page.waitForURL((url) => url.hash === '#statement');
    await page.getByText('Drawdown').first().waitFor();
    await page.getByRole('img', { name: /^Bar chart of the award/ }).waitFor();
    await shoot(page, 'award');
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });

  it('takes a note and a change of status by keyboard alone', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/awards/${FAIN}`);
    await page.getByRole('button', { name: 'Add the note' }).waitFor();
    await press(page, 'Change the status');
    const dialog = page.getByRole('dialog', { name: `Change the status of ${FAIN}` });
    await dialog.getByLabel('New status').selectOption('active');
    await press(page, 'Change the status');
    await page.getByRole('link', { name: 'Say why the status changes.' }).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await page.getByLabel('Effective on').fill('2022-04-01');
    await typeInto(page, 'Reason', 'A late extension.');
    await press(page, 'Change the status');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('cell', { name: 'Ended to active' }).waitFor();
    expect((await award()).status).toBe('active');
    await typeInto(page, 'New note', 'Asked for the final report.');
    await press(page, 'Add the note');
    await page.getByText('The note is added.').waitFor();
    // The field says the same until it is emptied.
    await page.locator('.notes__body', { hasText: 'Asked for the final report.' }).waitFor();
    await untilEqual(() => page.getByRole('textbox', { name: 'New note' }).inputValue(), '');
  });

  it('shows a status that somebody else changed first, and takes the next step from there', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open('/awards/TIP-PUB-2017-001');
    await page.getByRole('button', { name: 'Change the status' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Effective on').waitFor();
    const { version } = await sample.read<AwardAnswer>('/api/awards/TIP-PUB-2017-001');
    const other = await sample.send('PATCH', '/api/awards/TIP-PUB-2017-001', { title: 'Other' }, version);
    expect(other.status).toBe(200);
    await dialog.getByLabel('Effective on').fill('2024-01-01');
    await dialog.getByLabel(/^Reason/).fill('Because of a test.');
    await dialog.getByRole('button', { name: 'Change the status' }).click();
    await dialog.getByText('Somebody else changed this award meanwhile').waitFor();
    await dialog.getByRole('button', { name: 'Change the status' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('correcting an award', () => {
  const sample = withSamplePage({ withWorker: false });

  it('shows both versions when somebody else was faster, and saves what is chosen', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/awards/${FAIN}/details`);
    await page.getByLabel('Title').fill('Mine');
    await page.getByLabel('Program officer').fill('Pat Mine');
    const { version } = await sample.read<AwardAnswer>(`/api/awards/${FAIN}`);
    const theirs = { title: 'Theirs', grantsOfficer: 'Gale Theirs' };
    expect((await sample.send('PATCH', `/api/awards/${FAIN}`, theirs, version)).status).toBe(200);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Somebody else changed this award meanwhile').waitFor();
    const title = page.getByRole('group', { name: 'Title' });
    await title.getByText('You both changed it.').waitFor();
    await page
      .getByRole('group', { name: 'Grants officer' })
      .getByText('They changed it; you did not.')
      .waitFor();
    await shoot(page, 'both');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await title.getByLabel(/^Take theirs/).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'Summary', level: 2 }).waitFor();
    const saved = await sample.read<AwardAnswer>(`/api/awards/${FAIN}`);
    expect([saved.title, saved.programOfficer, saved.grantsOfficer]).toEqual([
      'Theirs',
      'Pat Mine',
      'Gale Theirs',
    ]);
  });

  it('goes back to the form with what was chosen', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open('/awards/TIP-PUB-2017-001/details');
    await page.getByLabel('Title').fill('Mine');
    const { version } = await sample.read<AwardAnswer>('/api/awards/TIP-PUB-2017-001');
    const body = { representative: 'Robin Theirs' };
    expect((await sample.send('PATCH', '/api/awards/TIP-PUB-2017-001', body, version)).status).toBe(200);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Go on editing' }).click();
    expect(await page.getByLabel('Title').inputValue()).toBe('Mine');
    expect(await page.getByLabel('Grants officer’s representative').inputValue()).toBe('Robin Theirs');
    await page.getByLabel('Last day').fill('1999-01-01');
    await page.getByRole('button', { name: 'Save' }).click();
    await page
      .getByRole('group', { name: 'There is a problem' })
      .getByText(/1999-01-01/)
      .waitFor();
  });

  it('records a new award, and leads to the one that has the same number but for its hyphens', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open('/awards/new');
    await page.getByRole('button', { name: 'Record the award' }).click();
    await page.getByRole('link', { name: 'Enter the award number.' }).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await page.getByLabel('Award number (FAIN)').fill('TIPPUB2019001');
    await page.getByLabel('Implementer').fill('UNODC');
    await page.getByLabel('Title').fill('Shelters along the border');
    await page.getByLabel('First day').fill('2026-10-01');
    await page.getByLabel('Last day').fill('2028-09-30');
    await page.getByLabel(/^Ceiling/).fill('$1,250,000');
    await page.getByRole('button', { name: 'Record the award' }).click();
    await page.getByRole('link', { name: `Open award ${FAIN}` }).waitFor();
    await page.getByLabel('Award number (FAIN)').fill('S-SJTIP-26-GR-0001');
    await page.getByRole('button', { name: 'Record the award' }).click();
    await page.getByRole('heading', { name: 'Award S-SJTIP-26-GR-0001', level: 1 }).waitFor();
    await page.getByText('$1,250,000.00').first().waitFor();
  });
});

describe('an award as it was', () => {
  const sample = withSamplePage({ withWorker: false });

  it('says so, shows the entries until that day, and lets nothing be changed', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/awards/${FAIN}`);
    await page.getByRole('button', { name: 'Add the note' }).waitFor();
    await page.getByLabel('As it was on').fill('2020-03-31');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('heading', { name: 'As it was on Mar 31, 2020' }).waitFor();
    await page.waitForURL((url) => url.searchParams.get('asOf') === '2020-03-31');
    await page.getByText('The award was active').waitFor();
    await page.getByRole('row', { name: /^Mar 31, 2020/ }).waitFor();
    await untilEqual(() => page.getByRole('row', { name: /^May 31, 2021/ }).count(), 0);
    const changes = page.getByRole('button', { name: /^Change the status|^Add the note/ });
    await untilEqual(() => changes.count(), 0);
    await untilEqual(() => page.getByRole('link', { name: 'Correct the details' }).count(), 0);
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.getByRole('button', { name: 'Add the note' }).waitFor();
  });

  it('says from when it is there, when asked for a day before that or still to come', async () => {
    const before = await sample.open(`/awards/${FAIN}?asOf=2010-01-01`);
    await before.getByRole('heading', { name: 'The award could not be loaded' }).waitFor();
    await before.getByText(/2019/).first().waitFor();
    const nextYear = new Date().getUTCFullYear() + 1;
    const after = await sample.open(`/awards/${FAIN}?asOf=${nextYear}-12-31`);
    await after
      .getByText(/after today/)
      .first()
      .waitFor();
  });

  it('prints upright, without what can only be clicked', async () => {
    const page = await sample.open(`/awards/${FAIN}`);
    await page.getByRole('heading', { name: 'Statement', level: 2 }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'On this page' }).isVisible()).toBe(false);
    expect(await page.getByLabel('As it was on').isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
    expect(Number(height)).toBeGreaterThan(Number(width));
  });
});
