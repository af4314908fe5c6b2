import { type Page } from 'playwright-core';
import { aPerson, aSession, signedIn, type TestSession } from '../support/people';
import { faultsAtAllWidths } from './axe';
import { press, tabTo, typeInto, untilFocused } from './keyboard';
import { withPeoplePage } from './people-page';

const PASSWORD = 'brisk otter paints the moon';

describe('a sign-in that comes to its end', () => {
  const house = withPeoplePage();

  /** An account page whose clock the test moves. */
  async function open(session: TestSession): Promise<Page> {
    const page = await house.open('/account', session);
    await page.clock.install();
    await page.reload();
    await page.getByRole('heading', { name: 'API tokens' }).waitFor();
    await page.getByText('This sign-in').waitFor();
    return page;
  }

  /** Time passes without anybody doing anything: in the browser, and for the session. */
  async function pass(page: Page, session: TestSession, seconds: number): Promise<void> {
    await house.query(
      `UPDATE sessions SET last_used_at = last_used_at - make_interval(secs => $2),
                           expires_at = expires_at - make_interval(secs => $2)
        WHERE person_id = $1`,
      [session.person.id, seconds],
    );
    await page.clock.runFor(seconds * 1000);
  }

  /** Keeps both clocks at this moment while the page is looked at, which may take a busy machine longer than the warning. */
  async function whileTimeStandsStill(page: Page, session: TestSession, look: () => Promise<void>) {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    // The page asks how long is left; the server's clock goes on.
    await page.route('**/api/session', async (route) => {
      await released;
      await route.continue();
    });
    const moment = await page.evaluate<number>('Date.now()');
    await page.clock.setFixedTime(moment);
    const ofPerson = 'WHERE person_id = $1';
    const [left] = await house.query<{ used: string; expires: string }>(
      `SELECT (now() - last_used_at)::text AS used, (expires_at - now())::text AS expires FROM sessions ${ofPerson}`,
      [session.person.id],
    );
    await look();
    await house.query(
      `UPDATE sessions SET last_used_at = now() - $2::interval, expires_at = now() + $3::interval ${ofPerson}`,
      [session.person.id, left?.used, left?.expires],
    );
    await page.clock.setSystemTime(moment);
    release();
    await page.unrouteAll({ behavior: 'wait' });
  }

  const warning = (page: Page) => page.getByRole('dialog', { name: 'Are you still there?' });
  const signInAgain = (page: Page) => page.getByRole('dialog', { name: 'Sign in again' });

  it('warns two minutes before, counts down, and goes on for who says so', async () => {
    const session = await signedIn(house.databaseUrl, 'finance');
    const page = await open(session);
    await pass(page, session, 20 * 60);
    expect(await warning(page).count()).toBe(0);
    await pass(page, session, 8 * 60 + 5);
    await warning(page).waitFor();
    await whileTimeStandsStill(page, session, async () => {
      await untilFocused(page, 'Stay signed in');
      expect(await page.getByRole('timer').innerText()).toMatch(/^(2 minutes|1 minute \d+ seconds?)$/);
      expect(await warning(page).getByRole('status').innerText()).toBe('');
    });
    await pass(page, session, 60);
    await warning(page).getByText('1 minute left until you are signed out.').waitFor({ state: 'attached' });
    await whileTimeStandsStill(page, session, async () => {
      expect(await page.getByRole('timer').innerText()).toMatch(/^\d+ seconds?$/);
      expect(await faultsAtAllWidths(page)).toEqual([]);
    });

    await page.keyboard.press('Enter');
    await warning(page).waitFor({ state: 'detached' });
    await pass(page, session, 20 * 60);
    expect(await warning(page).count()).toBe(0);
    expect((await house.ask(session, 'GET', '/api/session')).status).toBe(200);
  });

  it('warns administrators after a quarter of an hour already', async () => {
    const session = await signedIn(house.databaseUrl, 'administrator');
    const page = await open(session);
    await pass(page, session, 13 * 60 + 5);
    await warning(page).waitFor();
    await warning(page).getByText('after 15 minutes without activity').waitFor();
  });

  it('keeps what was typed while the same person signs in again, and saves what was being saved', async () => {
    const person = await aPerson(house.databaseUrl, { role: 'finance', password: PASSWORD });
    const session = await aSession(house.databaseUrl, person);
    const page = await open(session);
    await typeInto(page, 'Name', 'Typed before the end');
    await house.query('DELETE FROM sessions WHERE person_id = $1', [person.id]);
    await press(page, 'Save name');
    await signInAgain(page).waitFor();
    await untilFocused(page, 'Password');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await signInAgain(page).waitFor();

    await tabTo(page, 'E-mail address');
    expect(await page.locator('*:focus').inputValue()).toBe(person.email);
    await typeInto(page, 'Password', 'not the right one at all');
    await page.keyboard.press('Enter');
    await page.getByText(/do not belong together/).waitFor();
    await typeInto(page, 'Password', PASSWORD);
    await page.keyboard.press('Enter');
    await signInAgain(page).waitFor({ state: 'detached' });
    // The request that was refused goes on by itself.
    await page.getByText('Your name was saved.').waitFor();
    await page.getByRole('button', { name: 'Typed before the end, finance' }).waitFor();
  });

  it('ends when nobody answers the warning', async () => {
    const session = await signedIn(house.databaseUrl, 'leadership');
    const page = await open(session);
    await typeInto(page, 'Name', 'Typed before the end');
    await pass(page, session, 28 * 60 + 5);
    await warning(page).waitFor();
    await pass(page, session, 2 * 60);
    await signInAgain(page).waitFor();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Typed before the end');
  });

  it('shows nothing of one person to another who signs in instead', async () => {
    const session = await signedIn(house.databaseUrl, 'finance');
    const other = await aPerson(house.databaseUrl, { role: 'leadership', password: PASSWORD });
    const page = await open(session);
    await typeInto(page, 'Name', 'Typed by somebody else');
    await house.query('DELETE FROM sessions WHERE person_id = $1', [session.person.id]);
    await press(page, 'Save name');
    await signInAgain(page).waitFor();
    await typeInto(page, 'E-mail address', other.email);
    await typeInto(page, 'Password', PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Leo Leadership, leadership' }).waitFor();
    await page.getByText('This sign-in').waitFor();
    // Nor is what waited for one of them done in the name of the other.
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Leo Leadership');
    expect(await page.getByText('Typed by somebody else').count()).toBe(0);
  });

  it('asks for a new sign-in when the old one has had its twelve hours, however busy it is', async () => {
    const person = await aPerson(house.databaseUrl, { role: 'finance', password: PASSWORD });
    const session = await aSession(house.databaseUrl, person);
    await house.query("UPDATE sessions SET expires_at = now() + interval '10 minutes' WHERE person_id = $1", [
      person.id,
    ]);
    const page = await open(session);
    await pass(page, session, 8 * 60 + 5);
    const ending = page.getByRole('dialog', { name: 'Your sign-in ends soon' });
    await ending.waitFor();
    await whileTimeStandsStill(page, session, async () => {
      expect(await faultsAtAllWidths(page)).toEqual([]);
    });
    await press(page, 'Sign in again');
    await signInAgain(page).waitFor();
    await typeInto(page, 'Password', PASSWORD);
    await page.keyboard.press('Enter');
    await signInAgain(page).waitFor({ state: 'detached' });
    await pass(page, session, 3 * 60);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('is not kept alive by what the page asks for by itself', async () => {
    const session = await signedIn(house.databaseUrl, 'finance');
    // Nobody makes it: it is under way as long as the page is looked at.
    const answer = await house.ask(session, 'POST', '/api/exports', {
      report: 'ledger',
      format: 'csv',
      parameters: {},
    });
    expect(answer.status).toBe(202);
    const page = await house.open('/exports', session);
    await page.getByRole('button', { name: /^Cancel/ }).waitFor();
    const background: (string | null)[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/')) background.push(request.headers()['awardbook-background'] ?? null);
    });
    await house.query(
      "UPDATE sessions SET last_used_at = now() - interval '10 minutes' WHERE person_id = $1",
      [session.person.id],
    );
    while (background.length < 4) await page.waitForRequest('**/api/exports?*');
    expect(new Set(background)).toEqual(new Set(['1']));
    const [row] = await house.query<{ minutes: number }>(
      'SELECT extract(epoch FROM now() - last_used_at)::float8 / 60 AS minutes FROM sessions WHERE person_id = $1',
      [session.person.id],
    );
    expect(row?.minutes).toBeGreaterThanOrEqual(10);
  });
});
