import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Page } from 'playwright-core';
import { eventually, untilEqual } from '../support/eventually';
import { runAwardbook } from '../support/processes';
import { signedIn, type TestSession } from '../support/people';
import { faultsAtAllWidths } from './axe';
import { choose, press, tabTo } from './keyboard';
import { withPeoplePage } from './people-page';

describe('history and trail, without a mouse', () => {
  const house = withPeoplePage();
  let officer: TestSession;
  let implementers: { id: string }[];

  async function posted<Body>(pathname: string, body: object): Promise<Body> {
    const answer = await house.ask(officer, 'POST', pathname, body);
    expect(answer.status).toBe(201);
    return (await answer.json()) as Body;
  }

  beforeAll(async () => {
    officer = await signedIn(house.databaseUrl, { role: 'program-officer', name: 'Olive Officer' });
    implementers = [];
    for (const name of ['Mine', 'Theirs'])
      implementers.push(await posted('/api/implementers', { name, type: 'us-ngo' }));
    const award = await posted<{ id: string }>('/api/awards', {
      fain: 'S-SJTIP-26-GR-0001',
      title: 'Shelter',
      instrument: 'grant',
      implementer: implementers[0]?.id,
      programType: 'bilateral-and-regional',
      ceiling: '1000000.00',
      startsOn: '2026-10-01',
      endsOn: '2028-09-30',
    });
    for (const change of [{ ceiling: '1500000.00' }, { title: 'Shelter and care', endsOn: '2029-09-30' }]) {
      const read = await house.ask(officer, 'GET', `/api/awards/${award.id}`);
      const answer = await fetch(`${house.address}/api/awards/${award.id}`, {
        method: 'PATCH',
        headers: {
          ...officer.headers,
          origin: house.address,
          'content-type': 'application/json',
          'if-match': read.headers.get('etag') ?? '',
        },
        body: JSON.stringify(change),
      });
      expect(answer.status).toBe(200);
    }
  });

  const HISTORY = '/awards/S-SJTIP-26-GR-0001/history';

  async function sentencesOf(page: Page): Promise<string[]> {
    await page.locator('.trail__sentence').first().waitFor();
    return page.locator('.trail__sentence').allInnerTexts();
  }

  async function download(page: Page): Promise<string> {
    await tabTo(page, 'Download CSV');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const saved = path.join(tmpdir(), `${process.pid}-${file.suggestedFilename()}`);
    await file.saveAs(saved);
    return readFileSync(saved, 'utf8');
  }

  it('tells what changed in an award, when, by whom, from what to what', async () => {
    const page = await house.open(HISTORY, officer);
    const sentences = await sentencesOf(page);
    expect(sentences).toHaveLength(3);
    expect(sentences[1]).toContain('eiling from $1,000,000.00 to $1,500,000.00');
    expect(sentences[2]).toContain('recorded');
    await untilEqual(() => page.getByText(/, by Olive Officer/).count(), 3);
    await press(page, /^2 fields/);
    expect((await page.locator('.trail__changes[open]').innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /Title “Shelter” → to “Shelter and care”/,
    );
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });

  it('narrows by field, day and person in the address, and the file has what the page shows', async () => {
    const page = await house.open(HISTORY, officer);
    await sentencesOf(page);
    await choose(page, 'What changed', 'Ceiling');
    await page.waitForURL((url) => url.search === '?field=ceiling');
    await page.getByText('All 2 changes are shown.').waitFor();
    await press(page, 'Only by Olive Officer');
    await page.getByRole('button', { name: 'By: Olive Officer' }).waitFor();
    const file = await download(page);
    expect(file).toContain('1,500,000.00');
    expect(file).not.toContain('Shelter and care');
    await page.goto(`${house.address}${HISTORY}?to=2001-01-01`);
    await page.getByText('Nothing changed that these filters let through.').waitFor();
    await page.goto(`${house.address}${HISTORY}?from=yesterday`);
    await page.getByRole('heading', { name: 'The history could not be loaded' }).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });

  it('shows a grantee the history of its own award without a file, and nothing of another', async () => {
    const [mine, theirs] = implementers.map(({ id }) => ({ role: 'grantee' as const, implementers: [id] }));
    if (mine === undefined || theirs === undefined) throw new Error('There are two implementers.');
    const own = await house.open(HISTORY, await signedIn(house.databaseUrl, mine));
    expect(await sentencesOf(own)).toHaveLength(3);
    expect(await own.getByRole('link', { name: 'Download CSV' }).count()).toBe(0);
    const other = await house.open(HISTORY, await signedIn(house.databaseUrl, theirs));
    await other.getByRole('heading', { name: 'The history could not be loaded' }).waitFor();
    expect(await other.locator('.trail__sentence').count()).toBe(0);
  });

  it('shows leadership the whole trail with refusals, and how far it is sealed', async () => {
    const grantee = await signedIn(house.databaseUrl, { role: 'grantee', implementers: [] });
    expect((await house.ask(grantee, 'GET', '/api/people')).status).toBe(403);
    const leader = await signedIn(house.databaseUrl, { role: 'leadership', name: 'Lea Leader' });
    const page = await house.open('/audit', leader);
    await sentencesOf(page);
    await page.getByText(/None of the \d+ entries is sealed yet/).waitFor();
    await choose(page, 'What happened', 'Signing in, reading out, refusals');
    await page.waitForURL((url) => url.search === '?kind=event');
    await page
      .locator('.trail__sentence', { hasText: /refused/i })
      .first()
      .waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);

    // A transaction of another suite on the same server may keep the newest entries unsealed for a moment.
    await eventually(async () => {
      const sealed = await runAwardbook(['audit', 'seal'], house.options);
      expect(sealed.status).toBe(0);
      return sealed.stderr.includes('the head is');
    });
    await page.reload();
    await page.getByText(/entries are sealed/).waitFor();
    const seal = await page.locator('code.seal').innerText();
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    expect(await faultsAtAllWidths(page)).toEqual([]);
    const file = await download(page);
    expect(file.split('\r\n').length).toBeGreaterThan(2);
    await page.reload();
    await page.locator('.trail__by', { hasText: 'Lea Leader' }).first().waitFor();
  });

  it('is not open to who neither leads nor administers', async () => {
    const page = await house.open('/audit', officer);
    await page.getByRole('heading', { name: 'This page is not open to you' }).waitFor();
    expect(await page.getByRole('link', { name: 'Audit trail' }).count()).toBe(0);
  });
});
