import { type Locator, type Page } from 'playwright-core';
import { type Browser, openBrowser } from '../support/chromium';
import { eventually, untilEqual } from '../support/eventually';
import { aPerson, aSession, browserCookie, type TestSession } from '../support/people';
import { faultsAtAllWidths } from './axe';
import { withDraftPage } from './draft-page';
import { press, typeInto, untilFocused } from './keyboard';
import { shoot } from './screenshots';

const PASSWORD = 'brisk otter paints the moon';
const SAVED = /^Saved \d\d:\d\d$/;

describe('a report that somebody writes', () => {
  const house = withDraftPage();
  let ana: TestSession;
  let bo: TestSession;
  let other: Browser;

  beforeAll(async () => {
    [ana, bo, other] = await Promise.all([
      house.grantee('Ana Lima'),
      house.grantee('Bo Dahl'),
      openBrowser(),
    ]);
  });
  afterEach(() => Promise.all(other.context.pages().map((page) => page.close())));
  afterAll(() => other.close());

  const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
  const saved = (page: Page) => page.getByText(SAVED).waitFor();
  const offer = (page: Page) => page.getByRole('region', { name: 'We kept what you typed on this device' });

  async function progress(id: string, session: TestSession): Promise<Page> {
    const page = await house.open(`/reports/${id}/progress`, session);
    await field(page, 'Activities').waitFor();
    return page;
  }

  /** The same part in a browser of its own, beside somebody else's. */
  async function beside(id: string, session: TestSession): Promise<Page> {
    await other.context.addCookies([browserCookie(house.address, session)]);
    const page = await other.context.newPage();
    await page.goto(`${house.address}/reports/${id}/progress`);
    await field(page, 'Activities').waitFor();
    return page;
  }

  it('saves itself after a key and on leaving a field, says when, and keeps a script as text', async () => {
    const id = await house.draftOf('2024-12-31');
    const page = await progress(id, ana);
    await page.getByText('Nothing of this part is saved yet; what you write saves itself.').waitFor();
    await typeInto(page, 'Activities', '<script>alert(1)</script> & forty officers trained');
    await saved(page);
    await untilEqual(() => house.stored(id), '<script>alert(1)</script> & forty officers trained');
    await typeInto(page, 'Achievements', 'Left at once');
    await page.keyboard.press('Tab');
    await untilEqual(() => house.stored(id, 'achievements'), 'Left at once');
    await saved(page);
    await page
      .getByRole('status')
      .filter({ hasText: /^What you typed was saved at \d\d:\d\d\.$/ })
      .waitFor({ state: 'attached' });
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'draft-saved');
  });

  it('shows two people each other, and puts together what they write in different fields', async () => {
    const id = await house.draftOf('2025-03-31');
    const first = await progress(id, ana);
    const second = await beside(id, bo);
    await first.getByText('Bo Dahl is writing in this part, too.').waitFor();
    await second.getByText('Ana Lima is writing in this part, too.').waitFor();
    await typeInto(first, 'Activities', 'Written by Ana');
    await typeInto(second, 'Challenges, and how they were met', 'Written by Bo');
    const challenges = field(first, 'Challenges, and how they were met');
    await eventually(async () => (await challenges.inputValue()) === 'Written by Bo');
    await eventually(async () => (await field(second, 'Activities').inputValue()) === 'Written by Ana');
    expect(await house.stored(id)).toBe('Written by Ana');
    expect(await house.stored(id, 'challenges')).toBe('Written by Bo');
    expect(await faultsAtAllWidths(first)).toEqual([]);
    await shoot(first, 'draft-two-people');
    await second.close();
    await first.getByText('Bo Dahl is writing in this part, too.').waitFor({ state: 'detached' });
  });

  it('keeps what is typed without a connection, and shows both versions of what somebody else wrote', async () => {
    const id = await house.draftOf('2025-06-30');
    const page = await progress(id, ana);
    await page.context().setOffline(true);
    await typeInto(page, 'Activities', 'Typed on a train by Ana');
    await page.getByText(/kept on this device, and is saved as soon as there is a connection/).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'draft-offline');
    const second = await beside(id, bo);
    await typeInto(second, 'Activities', 'Typed at the desk by Bo');
    await saved(second);
    await second.close();
    await page.context().setOffline(false);
    await page.getByText('Somebody else changed this progress part meanwhile').waitFor();
    expect(await house.stored(id)).toBe('Typed at the desk by Bo');
    await page.getByRole('radio', { name: /^Keep mine\s*Typed on a train by Ana/ }).waitFor();
    await page.getByRole('radio', { name: /^Take theirs\s*Typed at the desk by Bo/ }).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'draft-both-versions');
    await press(page, 'Save');
    await page.getByRole('form', { name: 'Both versions' }).waitFor({ state: 'detached' });
    await untilEqual(() => house.stored(id), 'Typed on a train by Ana');
    await saved(page);
  });

  it('is not handed over without what could not be saved', async () => {
    const id = await house.draftOf('2025-09-30');
    const page = await progress(id, ana);
    await page.context().setOffline(true);
    await typeInto(page, 'Activities', 'Not there yet');
    await press(page, 'Hand over for certification');
    await untilFocused(page, '1 thing is missing');
    await page.getByText(/^Not everything that you typed in “Progress” is saved/).waitFor();
    await page.context().setOffline(false);
    await saved(page);
    await untilEqual(() => house.stored(id), 'Not there yet');
  });

  it('goes on where it was when somebody signs in again over it', async () => {
    const id = await house.draftOf('2025-12-31');
    const person = await aPerson(house.databaseUrl, {
      ...{ role: 'grantee', name: 'Cleo Marsh', password: PASSWORD },
      implementers: [house.implementer],
    });
    const page = await progress(id, await aSession(house.databaseUrl, person));
    await house.query('DELETE FROM sessions WHERE person_id = $1', [person.id]);
    await typeInto(page, 'Activities', 'Typed when the sign-in was over');
    const dialog = page.getByRole('dialog', { name: 'Sign in again' });
    await dialog.waitFor();
    await untilFocused(page, 'Password');
    await typeInto(page, 'Password', PASSWORD);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await saved(page);
    await untilEqual(() => house.stored(id), 'Typed when the sign-in was over');
  });

  it('is offered back after the next sign-in, to nobody else, and only until somebody has said what becomes of it', async () => {
    const id = await house.draftOf('2026-03-31');
    const page = await progress(id, ana);
    await house.query('DELETE FROM sessions WHERE person_id = $1', [ana.person.id]);
    await typeInto(page, 'Activities', 'Typed when the sign-in was over');
    await page.getByRole('dialog', { name: 'Sign in again' }).waitFor();
    await page.close();

    const somebodyElse = await progress(id, bo);
    expect(await field(somebodyElse, 'Activities').inputValue()).toBe('');
    await somebodyElse.close();

    ana = await aSession(house.databaseUrl, ana.person);
    const again = await house.open(`/reports/${id}/progress`, ana);
    await offer(again).getByText('Typed when the sign-in was over').waitFor();
    await untilFocused(again, 'We kept what you typed on this device');
    expect(await faultsAtAllWidths(again)).toEqual([]);
    await shoot(again, 'draft-kept');
    await press(again, 'Use what I typed');
    await offer(again).waitFor({ state: 'detached' });
    await saved(again);
    expect(await house.stored(id)).toBe('Typed when the sign-in was over');
    await again.reload();
    await field(again, 'Activities').waitFor();
    expect(await offer(again).count()).toBe(0);
  });
});
