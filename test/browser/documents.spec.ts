import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type PersonRole } from '@awardbook/identity';
import { type Page } from 'playwright-core';
import { untilEqual } from '../support/eventually';
import { faultsAtAllWidths } from './axe';
import { press, tabTo, typeInto } from './keyboard';
import { withOneAwardPage } from './one-award-page';

const FAIN = 'S-SJTIP-26-GR-0002';
const PDF = '%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n';

describe('documents of an award, without a mouse', () => {
  const award = withOneAwardPage({ fain: FAIN, startsOn: '2020-10-01' });
  const folder = mkdtempSync(path.join(tmpdir(), 'awardbook-to-upload-'));

  function aFile(name: string, content: string | Buffer): string {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  }

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function open(role: PersonRole, search = ''): Promise<Page> {
    const page = await award.open(role, search);
    await page
      .locator('section[aria-labelledby="documents"]')
      .getByText(/document/i)
      .nth(1)
      .waitFor();
    return page;
  }

  const section = (page: Page) => page.locator('section[aria-labelledby="documents"]');

  /** Chooses a file as the field's own dialog would, which no keyboard of a test reaches. */
  async function choose(page: Page, file: string): Promise<void> {
    await tabTo(page, /^File/);
    await page.locator('input[type=file]').setInputFiles(file);
  }

  async function add(page: Page, file: string, title?: string): Promise<void> {
    await press(page, 'Add a document');
    await choose(page, file);
    if (title !== undefined) await typeInto(page, 'Title', title);
    await press(page, 'Add');
  }

  it('are added with a title that the file proposes, and come down again', async () => {
    const page = await open('program-officer');
    await press(page, 'Add a document');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await choose(page, aFile('signed_award letter.pdf', PDF));
    await tabTo(page, 'Title');
    expect(await page.getByLabel('Title').inputValue()).toBe('signed award letter');
    await tabTo(page, /^Share it with the grantee/);
    await page.keyboard.press('Space');
    await press(page, 'Add');
    const link = section(page).getByRole('link', { name: 'signed award letter' });
    await link.waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await section(page).getByText('The office and the grantee').count()).toBe(1);
    expect(await section(page).getByText('Person of program-officer').count()).toBe(1);
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'signed award letter')]);
    expect(file.suggestedFilename()).toBe('signed_award letter.pdf');
    expect(readFileSync(await file.path(), 'utf8')).toBe(PDF);
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });

  it('may be dropped on the field', async () => {
    const page = await open('finance');
    await press(page, 'Add a document');
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['Dear colleague'], 'letter.txt', { type: 'text/plain' }));
      return transfer;
    });
    await page.locator('input[type=file]').evaluate((field, transfer) => {
      // What browsers do by themselves with a file that is let go over the field.
      (field as HTMLInputElement).files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, data);
    await typeInto(page, 'Title', 'Letter of finance');
    await press(page, 'Add');
    await section(page).getByRole('link', { name: 'Letter of finance' }).waitFor();
  });

  it('are refused in the server’s own words, at the field, and nothing typed is lost', async () => {
    const page = await open('program-officer');
    await add(page, aFile('picture.pdf', 'GIF89a\0\0'), 'Not what it says');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('There is a problem').first().waitFor();
    expect(await dialog.innerText()).toContain(
      '“picture.pdf” is not a PDF: its content cannot be recognized.',
    );
    expect(await page.getByLabel('Title').inputValue()).toBe('Not what it says');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await choose(page, aFile('once more.pdf', PDF));
    await press(page, 'Add');
    await dialog.getByText('is a document of award').first().waitFor();
    expect(await dialog.innerText()).toContain(
      '“signed award letter”, as signed_award letter.pdf, has the same content',
    );
    await page.locator('input[type=file]').setInputFiles(aFile('large.txt', Buffer.alloc(26_500_000, 'a')));
    await press(page, 'Add');
    await dialog.getByText('at most 25 MB are stored').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await untilEqual(() => section(page).getByRole('row').count(), 3);
  });

  it('tell how far they are on their way, and can be stopped', async () => {
    const page = await open('program-officer');
    const line = await page.context().newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: 200_000,
    });
    await add(page, aFile('slow.txt', Buffer.alloc(20_000_000, 'b')));
    await page.getByText(/^[1-9]\d? % is sent$/).waitFor();
    await press(page, 'Stop the upload');
    await page.getByText('The upload was stopped. Nothing is stored.').first().waitFor();
  });

  it('are removed with a reason, which stays in the list with who removed it', async () => {
    const page = await open('finance');
    await press(page, 'Remove “Letter of finance”');
    await press(page, 'Yes, remove it');
    await page.getByRole('dialog').getByText('Say why the document goes.').first().waitFor();
    await typeInto(page, 'Reason', 'Belongs to another award.');
    await press(page, 'Yes, remove it');
    // The dialog stands in the same part of the page, and its field says the same.
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await section(page).getByText('Belongs to another award.').waitFor();
    await section(page).getByRole('link', { name: 'Letter of finance' }).waitFor({ state: 'detached' });
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });

  it.each(['leadership', 'administrator'] as const)('are read by %s, who changes none', async (role) => {
    const page = await open(role);
    await section(page).getByRole('link', { name: 'signed award letter' }).waitFor();
    expect(await section(page).getByRole('button').count()).toBe(0);
    expect(await section(page).getByText('Belongs to another award.').count()).toBe(1);
  });

  it('show a grantee those that are shared and there', async () => {
    const officer = await open('program-officer');
    await add(officer, aFile('internal.txt', 'For the office'), 'For the office alone');
    await section(officer).getByRole('link', { name: 'For the office alone' }).waitFor();
    await officer.getByRole('dialog').waitFor({ state: 'detached' });
    await officer.context().clearCookies();
    const page = await open('grantee');
    await section(page).getByRole('link', { name: 'signed award letter' }).waitFor();
    await untilEqual(() => section(page).getByRole('row').count(), 2);
    expect(await section(page).getByRole('button').count()).toBe(0);
  });

  it('are those of then on a page that shows the award as it was', async () => {
    const page = await open('program-officer', '?asOf=2021-10-02');
    await section(page).getByText('No document had been added by then.').waitFor();
    expect(await section(page).getByRole('button').count()).toBe(0);
  });
});
