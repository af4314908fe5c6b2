import { type PersonRole } from '@awardbook/identity';
import { type Page } from 'playwright-core';
import { untilEqual } from '../support/eventually';
import { type TestPersonDraft } from '../support/people';
import { faultsAtAllWidths } from './axe';
import { press, untilFocused } from './keyboard';
import { tableOf } from './report-table';
import { withSamplePage } from './sample-page';

/** A day on which the sample has awards of every kind. */
const AUGUST_2012 = '2012-08-15';

describe('home', () => {
  const sample = withSamplePage({ withWorker: false });

  /** Each line of the work list: how many it says, its sentence, and where it leads. */
  async function workOf(page: Page): Promise<{ count: number; sentence: string; href: string }[]> {
    await page.getByRole('heading', { name: 'Key figures' }).waitFor();
    const links = await page.getByRole('region', { name: 'Needs attention' }).locator('li a').all();
    return Promise.all(
      links.map(async (link) => {
        const sentence = (await link.innerText()).replaceAll(/\s+/g, ' ').trim();
        const count = Number((/^[\d,]+/.exec(sentence)?.[0] ?? '').replaceAll(',', ''));
        return { count, sentence, href: (await link.getAttribute('href')) ?? '' };
      }),
    );
  }

  async function twoImplementers(): Promise<{ id: string; name: string }[]> {
    const { items } = await sample.read<{ items: { id: string; name: string }[] }>(
      '/api/implementers?limit=2',
    );
    return items;
  }

  async function granteeOf(implementers: readonly { id: string }[]): Promise<TestPersonDraft> {
    return { role: 'grantee', implementers: implementers.map(({ id }) => id) };
  }

  it.each<[PersonRole, RegExp[]]>([
    [
      'program-officer',
      [
        /wait for your review/,
        /less than 10 % of their obligated funds/,
        /within 90 days/,
        /have ended with \$/,
      ],
    ],
    ['finance', [/funds expire at the close of September 30, 2012/, /have ended with \$/]],
    ['leadership', [/funds expire/, /less than 10 %/, /within 90 days/]],
  ])(
    'tells %s what needs attention, and each line opens as many rows as it says',
    async (role, sentences) => {
      await sample.signInAs(role);
      const page = await sample.open(`/?onDate=${AUGUST_2012}`);
      const work = await workOf(page);
      expect(work.map(({ sentence }) => sentence)).toEqual(
        sentences.map((sentence) => expect.stringMatching(sentence) as string),
      );
      for (const { count, href } of work) {
        const opened = await sample.open(href);
        const rows = opened.locator(`${/#.+$/.exec(href)?.[0] ?? ''} tbody tr`);
        await rows.first().waitFor();
        // The register shows its first fifty, and says how many match.
        const isRegister = href.startsWith('/awards');
        const shown = isRegister ? Math.min(50, count) : count;
        await untilEqual(async () => `${href}: ${await rows.count()}`, `${href}: ${shown}`);
        if (isRegister) await opened.getByText(new RegExp(`^${count} awards? match(es)?:$`)).waitFor();
      }
    },
  );

  it('shows a grantee its own awards with what is left, and no figure of anybody else', async () => {
    const implementers = await twoImplementers();
    await sample.signInAs(await granteeOf(implementers));
    const page = await sample.open('/');
    const table = await tableOf(page, 'Awards with what each has left');
    const rows = await table.locator('tbody tr').all();
    expect(rows.length).toBeGreaterThan(1);
    const names = implementers.map(({ name }) => name);
    for (const row of rows) expect(names).toContain(await row.locator('td').first().innerText());
    const figure = page.getByRole('definition').filter({ hasText: /^\d+$/ }).first();
    expect(await figure.innerText()).toBe(String(rows.length));
    for (const link of [
      'Budget and spending',
      'Exports',
      'People',
      'Audit trail',
      'Expiring and cancelling funds',
    ])
      expect(await page.getByRole('link', { name: link }).count()).toBe(0);
  });

  it('tells an administrator of an invitation that nobody has used, and opens that person', async () => {
    await sample.signInAs('administrator');
    const draft = { name: 'Ivy Invited', email: 'ivy@example.test', role: 'finance' };
    expect((await sample.send('POST', '/api/people', draft)).status).toBe(201);
    const page = await sample.open('/');
    await page.getByRole('link', { name: /never signed in/ }).click();
    await page.getByRole('row', { name: /Ivy Invited.*Invited/ }).waitFor();
    await page.waitForURL((url) => url.search === '?concern=never-signed-in');
  });

  it('adds up what is obligated to the figure that the entries come to', async () => {
    const page = await sample.open('/');
    const figure = page.getByRole('definition').filter({ hasText: '$' }).first();
    const obligated = await figure.innerText();
    await figure.getByRole('link').click();
    await page.getByRole('heading', { name: 'Entries', level: 1 }).waitFor();
    await page.getByText(`Obligated ${obligated}`).waitFor();
  });

  it('says so when nothing needs attention, and what was looked at', async () => {
    await sample.signInAs('leadership');
    // Before the first award of the sample, and before any report of one was due.
    const page = await sample.open('/?onDate=1999-01-01');
    await page.getByText('Nothing needs your attention.').waitFor();
    await page.getByText(/Looked at, and nothing found: .*awards that end within 90 days/).waitFor();
    await page.getByRole('link', { name: 'Show today' }).click();
    await page.waitForURL((url) => url.search === '');
  });

  it('leads on to the rows without a mouse, and back', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/?onDate=${AUGUST_2012}`);
    await workOf(page);
    await press(page, /awards end within 90 days/);
    await page.getByRole('heading', { name: 'Awards', level: 1 }).waitFor();
    await untilFocused(page, 'Awards');
    const table = await tableOf(page, 'Awards with what each has left');
    const fain = await table.getByRole('link').first().innerText();
    await press(page, fain);
    await page.getByRole('heading', { name: `Award ${fain}`, level: 1 }).waitFor();
    await press(page, 'The whole history of this award');
    await page.getByRole('heading', { name: `History of award ${fain}`, level: 1 }).waitFor();
    for (const heading of [`Award ${fain}`, 'Awards', 'Hello, Paula Program']) {
      await page.goBack();
      await page.getByRole('heading', { name: heading, level: 1, exact: true }).waitFor();
    }
  });

  it('narrows awards by words in the address, without a mouse', async () => {
    const page = await sample.open('/awards');
    await tableOf(page, 'Awards with what each has left');
    await press(page, 'Award number, title or implementer');
    await page.keyboard.insertText('tip-pub-2019');
    await page.keyboard.press('Enter');
    await page.getByText('One award is shown; there is no other.').waitFor();
    await page.waitForURL((url) => url.search === '?q=tip-pub-2019');
    await page.goBack();
    await page.getByText('50 awards are shown.').waitFor();
    // Fifty rows are before it.
    await page.getByRole('button', { name: 'Show more' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('250 awards are shown.').waitFor();
  });

  it.each<[string, PersonRole, string]>([
    ['of a program officer', 'program-officer', `/?onDate=${AUGUST_2012}`],
    ['of an administrator', 'administrator', '/'],
    ['with awards', 'finance', `/awards?concern=low-funds&onDate=${AUGUST_2012}`],
  ])('a page %s has no fault at any width', async (_page, role, address) => {
    await sample.signInAs(role);
    const page = await sample.open(address);
    await page.locator('.work-list__link, tbody tr, .empty').first().waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });

  it('the page of a grantee has no fault at any width', async () => {
    await sample.signInAs(await granteeOf(await twoImplementers()));
    const page = await sample.open(`/?onDate=${AUGUST_2012}`);
    await tableOf(page, 'Awards with what each has left');
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });
});
