import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Page } from 'playwright-core';
import { eventually, untilEqual } from '../support/eventually';
import { textOfPdf } from '../support/pdf-text';
import { aPerson } from '../support/people';
import { faultsAtAllWidths } from './axe';
import { press, untilFocused } from './keyboard';
import { withSamplePage } from './sample-page';
import { shoot } from './screenshots';

interface SampleReport {
  id: string;
  state: string;
  version: number;
  award: { fain: string; implementer: { id: string } };
  snapshot: { json: { sha256: string }; pdf: { sha256: string } } | null;
}

const SCRIPT = '<script>document.title = "Taken over"</script>';
const NAME_THEM = 'Name the districts.';
const THE_LEASE = 'Say what the lease of the shelter cost.';
const LINE_10E = 'Federal Financial Report (SF-425): 10e. Federal share of expenditures';

/** The reports go from one test to the next, as they go from hand to hand. */
describe('the review of a report', () => {
  const sample = withSamplePage({ withWorker: false });

  async function reportIn(state: string): Promise<SampleReport> {
    const { items } = await sample.read<{ items: SampleReport[] }>(`/api/report-packages?state=${state}`);
    const [first] = items;
    if (first === undefined) throw new Error(`The sample has no report that is ${state}.`);
    return first;
  }
  let submitted: SampleReport | undefined;
  const report = (): SampleReport => {
    if (submitted === undefined) throw new Error('The first test finds the report.');
    return submitted;
  };
  const now = () => sample.read<SampleReport>(`/api/report-packages/${report().id}`);
  const untilIn = (state: string) => untilEqual(async () => (await now()).state, state);

  const said = (page: Page, field: string) =>
    page.getByRole('group', { name: `What is said about ${field}`, exact: true });
  const hasFocus = (page: Page, id: string) =>
    eventually(async () => (await page.evaluate<string>('document.activeElement.id')) === id);

  async function take(
    page: Page,
    step: string,
    { reason, says }: { reason?: string; says?: RegExp } = {},
  ): Promise<void> {
    const steps = page.getByRole('region', { name: 'Next step', exact: true });
    await steps.getByRole('button', { name: step, exact: true }).press('Enter');
    const dialog = page.getByRole('dialog', { name: `${step}?`, exact: true });
    await dialog.waitFor();
    if (says !== undefined) await dialog.getByText(says).waitFor();
    if (reason !== undefined) await dialog.getByLabel('Reason').fill(reason);
    await dialog.getByRole('button', { name: step, exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
  }

  async function askFor(page: Page, field: string, body: string): Promise<void> {
    const form = page.getByRole('form', { name: `Comment on ${field}`, exact: true });
    await form.waitFor();
    await untilFocused(page, 'What it is');
    await form.getByLabel('What you want to say').fill(body);
    await form.getByRole('button', { name: 'Send', exact: true }).press('Enter');
    await form.waitFor({ state: 'detached' });
    await said(page, field).getByText(body).waitFor();
  }

  it('asks for changes at the very fields, by the keyboard alone', async () => {
    await sample.signInAs('program-officer');
    submitted = await reportIn('submitted');
    const page = await sample.open('/reports/review');
    const row = page.getByRole('row').filter({ hasText: submitted.award.fain });
    await row.waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'review-queue');
    await row.getByRole('link').first().press('Enter');
    await page.getByRole('button', { name: 'Comment on line 10e', exact: true }).waitFor();
    await take(page, 'Start the review');
    await page.getByRole('form', { name: 'Requested changes' }).waitFor();

    await press(page, 'Comment on Achievements');
    await askFor(page, 'Achievements', NAME_THEM);
    await untilFocused(page, 'Comment on Achievements');
    await press(page, 'Comment on line 10e');
    await askFor(page, 'line 10e', THE_LEASE);
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'review');

    const list = page.getByRole('region', { name: 'Requested changes', exact: true });
    await list.getByRole('link', { name: 'Progress: Achievements', exact: true }).press('Enter');
    await hasFocus(page, 'progress-achievements');
    const marked = page.getByRole('link', { name: '1 requested change', exact: true });
    await marked.first().press('Enter');
    await eventually(async () =>
      (await page.evaluate<string>('document.activeElement.textContent')).includes(NAME_THEM),
    );
    await take(page, 'Request changes', {
      reason: 'Two small things.',
      says: /the 2 changes that are noted/,
    });
    await untilIn('changes-requested');
  });

  it('comes back to the recipient with each change at its field and in a checklist', async () => {
    await sample.signInAs({ role: 'grantee', implementers: [report().award.implementer.id] });
    const page = await sample.open(`/reports/${report().id}/progress`);
    await page.getByText('Requested changes: 2 of 2 to be done').waitFor();
    await press(page, 'Go on with the draft');
    const handOver = page.getByRole('button', { name: 'Hand over for certification', exact: true });
    await handOver.waitFor();
    const field = page.getByLabel('Achievements', { exact: true });
    await field.waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'requested-changes');

    await handOver.press('Enter');
    const summary = page.getByRole('group', { name: '2 things are missing', exact: true });
    await summary.getByRole('link').filter({ hasText: NAME_THEM }).press('Enter');
    await untilFocused(page, 'Achievements');
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(` They are Kita and Bougouni. ${SCRIPT}`);
    await page.getByText(/^Saved \d/).waitFor();
    const here = said(page, 'Achievements');
    await here.getByRole('checkbox').press('Space');
    await here.getByText(/^done by/).waitFor();

    const checklist = page.locator('details').filter({ hasText: 'Requested changes: 1 of 2 to be done' });
    await checklist.getByRole('button', { name: `Answer ${LINE_10E}`, exact: true }).press('Enter');
    const dialog = page.getByRole('dialog', { name: `Answer about ${LINE_10E}`, exact: true });
    await dialog
      .getByRole('textbox', { name: 'Your answer', exact: true })
      .fill('It is part of the rent, which did not change.');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Send the answer', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await checklist.getByRole('checkbox', { name: THE_LEASE, exact: true }).press('Space');
    await page.getByText('Requested changes: all are done').waitFor();
    await handOver.press('Enter');
    await untilIn('awaiting-certification');

    const reading = await sample.open(`/reports/${report().id}`);
    await take(reading, 'Certify and submit');
    await untilIn('submitted');
  });

  it('ends with two frozen files that are what they say, and a correction can begin', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/reports/${report().id}`);
    await take(page, 'Start the review');
    await said(page, 'line 10e').getByText('It is part of the rent').waitFor();
    await said(page, 'Achievements')
      .getByText(/^done by/)
      .waitFor();
    await page.getByRole('region', { name: 'Achievements', exact: true }).getByText(SCRIPT).first().waitFor();
    expect(await page.title()).not.toContain('Taken over');
    await take(page, 'Accept', { says: /^Line 10e says that \$.* was spent until/ });
    const frozen = page.getByRole('region', { name: 'What was accepted', exact: true });
    await frozen.waitFor();
    const { snapshot } = await now();
    const downloaded = async (name: string, sha256: string | undefined): Promise<string> => {
      await frozen.getByText(sha256 ?? 'no checksum').waitFor();
      const download = page.waitForEvent('download');
      await frozen.getByRole('link', { name, exact: true }).press('Enter');
      const file = await (await download).path();
      expect(
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ).toBe(sha256);
      return file;
    };
    const json = await downloaded('Download as JSON', snapshot?.json.sha256);
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({
      report: { id: report().id },
      parts: { progress: { achievements: expect.stringContaining(SCRIPT) as string } },
    });
    const pdf = await downloaded('Download as PDF', snapshot?.pdf.sha256);
    const inPdf = (await textOfPdf(pdf)).replaceAll(/\s+/g, '');
    expect(inPdf).toContain(report().award.fain);
    expect(inPdf).toContain(SCRIPT.replaceAll(' ', ''));
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'accepted-report');

    await page.getByRole('button', { name: 'Begin a correction', exact: true }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Begin a correction?', exact: true });
    await dialog.getByLabel('What has to be corrected').fill('Line 10e counted the rent twice.');
    await dialog.getByRole('button', { name: 'Begin a correction', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('This report corrects one that was accepted.').waitFor();
  });

  it('is for the officer of the award alone, and says so to others', async () => {
    await sample.signInAs('program-officer');
    const { id, award } = await reportIn('in-review');
    const path = `/api/awards/${award.fain}/reporting-terms`;
    const other = await aPerson(sample.databaseUrl, { role: 'program-officer', name: 'Olga Reviewer' });
    const page = await sample.open(`/reports/${id}`);
    await page.getByRole('button', { name: 'Accept', exact: true }).waitFor();
    const { terms, version } = await sample.read<{ terms: object; version: number }>(path);
    const answer = await sample.send('PUT', path, { ...terms, officer: other.id }, version);
    expect([answer.status, answer.ok ? '' : await answer.text()]).toEqual([200, '']);
    await page.reload();
    await page.getByText('Reports of this award are reviewed by Olga Reviewer').first().waitFor();
    const steps = page.getByRole('region', { name: 'Next step', exact: true });
    expect(await steps.getByRole('button').count()).toBe(0);
    const asked = await sample.send('POST', `/api/report-packages/${id}/change-requests`, { body: 'More.' });
    expect([asked.status, await asked.text()]).toEqual([403, expect.stringContaining('Olga Reviewer')]);
  });

  it('is read by leadership, who find nothing to press', async () => {
    await sample.signInAs('leadership');
    const { id } = await reportIn('in-review');
    const page = await sample.open(`/reports/${id}`);
    await page.getByRole('heading', { name: 'History', exact: true }).waitFor();
    await page.getByText('comment on a report until it is accepted').waitFor();
    expect(await page.getByRole('button', { name: /^Comment on/ }).count()).toBe(0);
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });
});
