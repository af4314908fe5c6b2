import { randomBytes } from 'node:crypto';
import { type Page } from 'playwright-core';
import { untilEqual } from '../support/eventually';
import { aPerson, aSession, signedIn } from '../support/people';
import { faultsAtAllWidths } from './axe';
import { press, tabTo, typeInto, untilFocused } from './keyboard';
import { withPeoplePage } from './people-page';

const PASSWORD = 'brisk otter paints the moon';

describe('signing in, without a mouse', () => {
  const house = withPeoplePage();

  /** From wherever the focus is, as somebody would who cannot see the page. */
  async function signIn(page: Page, email: string, password: string): Promise<void> {
    await typeInto(page, 'E-mail address', email);
    await typeInto(page, 'Password', password);
    await page.keyboard.press('Enter');
  }

  /** What stands above a form that was refused; it has the focus. */
  async function refusal(page: Page): Promise<string> {
    await page.getByRole('group', { name: /^There (is a|are \d+) problems?$/ }).waitFor();
    await untilFocused(page, /^There (is a|are)/);
    return page.locator('*:focus').innerText();
  }

  it('leads to the page that was asked for, filters and all', async () => {
    const person = await aPerson(house.databaseUrl, { role: 'finance', password: PASSWORD });
    const page = await house.open('/entries?category=protection&yearOfFundsFrom=2010');
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    await signIn(page, person.email, PASSWORD);
    await page.getByRole('heading', { name: 'Entries', level: 1 }).waitFor();
    await page.waitForURL((url) => url.search === '?category=protection&yearOfFundsFrom=2010');
    await page.getByRole('button', { name: 'Frank Finance, finance' }).waitFor();
  });

  it('tells password managers what each field is for', async () => {
    const page = await house.open('/sign-in');
    expect(await page.getByLabel('E-mail address').getAttribute('autocomplete')).toBe('username');
    expect(await page.getByLabel('Password', { exact: true }).getAttribute('autocomplete')).toBe(
      'current-password',
    );
    expect(await page.title()).toBe('Sign in · Awardbook');
  });

  it('says the same of a wrong password and of an address that nobody has', async () => {
    const person = await aPerson(house.databaseUrl, { role: 'finance', password: PASSWORD });
    const page = await house.open('/sign-in');
    await signIn(page, person.email, 'not the password at all');
    const wrong = await refusal(page);
    expect(wrong).toContain('The e-mail address and the password do not belong together.');
    await page.reload();
    await signIn(page, 'nobody@example.test', 'not the password at all');
    expect(await refusal(page)).toBe(wrong);
    // What was typed is still there, to be mended.
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('nobody@example.test');
  });

  it('leads from each problem to its field', async () => {
    const page = await house.open('/sign-in');
    await press(page, 'Sign in');
    expect(await refusal(page)).toMatch(/2 problems\s+Enter your e-mail address.\s+Enter your password./);
    await press(page, 'Enter your password.');
    await untilFocused(page, 'Password');
    const field = page.getByLabel('Password', { exact: true });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const described = (await field.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`[id="${described}"]`).innerText()).toBe('Enter your password.');
    await page.waitForURL((url) => url.hash === '');
  });

  it('shows the password while it is typed, to who asks for it', async () => {
    const page = await house.open('/sign-in');
    await typeInto(page, 'Password', PASSWORD);
    await press(page, 'Show password');
    await untilFocused(page, 'Hide password');
    const kind = () => page.getByLabel('Password', { exact: true }).getAttribute('type');
    await untilEqual(kind, 'text');
    await page.keyboard.press('Enter');
    await untilEqual(kind, 'password');
  });

  it('says for how long an account is locked', async () => {
    const person = await aPerson(house.databaseUrl, { role: 'finance', password: PASSWORD });
    const page = await house.open('/sign-in');
    for (let failures = 0; failures < 5; failures += 1) {
      const answer = page.waitForResponse((response) => response.request().method() === 'POST');
      await signIn(page, person.email, `wrong ${randomBytes(4).toString('hex')}`);
      expect((await answer).status()).toBe(401);
      await page.reload();
    }
    await signIn(page, person.email, PASSWORD);
    expect(await refusal(page)).toMatch(/5 attempts .* within 15 minutes.* Try again in 1\d minutes\./);
  });

  it('never leads to another site', async () => {
    const person = await aPerson(house.databaseUrl, { role: 'finance', password: PASSWORD });
    const page = await house.open(`/sign-in?next=${encodeURIComponent('//example.test/steal')}`);
    await signIn(page, person.email, PASSWORD);
    await page.getByRole('button', { name: 'Frank Finance, finance' }).waitFor();
    expect(new URL(page.url()).origin).toBe(house.address);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('signs out from the menu, and the way back shows nothing any more', async () => {
    const session = await signedIn(house.databaseUrl, 'finance');
    const page = await house.open('/entries', session);
    await page.getByRole('heading', { name: 'Entries', level: 1 }).waitFor();
    await press(page, /^Frank Finance/);
    await page.locator('*:focus[aria-expanded="true"]').waitFor();
    await press(page, 'Sign out');
    await page.getByText('You are signed out.').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    expect((await house.ask(session, 'GET', '/api/session')).status).toBe(401);
  });

  it('closes the menu by Escape, and gives the focus back', async () => {
    const page = await house.open('/', await signedIn(house.databaseUrl, 'leadership'));
    await press(page, /^Leo Leadership/);
    await tabTo(page, 'My account');
    await page.keyboard.press('Escape');
    await untilFocused(page, /^Leo Leadership/);
    await page.locator('*:focus[aria-expanded="false"]').waitFor();
  });

  it('has no fault at any width: empty, refused, and with the menu open', async () => {
    const page = await house.open('/sign-in');
    await page.getByLabel('E-mail address').waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, 'Sign in');
    await refusal(page);
    expect(await faultsAtAllWidths(page)).toEqual([]);
    const inside = await house.open('/account', await signedIn(house.databaseUrl, 'finance'));
    await press(inside, /^Frank Finance/);
    await inside.getByRole('heading', { name: 'API tokens' }).waitFor();
    expect(await faultsAtAllWidths(inside)).toEqual([]);
  });
});

describe('what a role does not include', () => {
  const house = withPeoplePage();

  async function twoImplementers(): Promise<string[]> {
    const rows = await house.query<{ id: string }>(
      `INSERT INTO implementers (name, type) VALUES ('Harbor Aid', 'us-ngo'), ('Lantern Trust', 'foreign-ngo')
       RETURNING id`,
    );
    return rows.map(({ id }) => id);
  }

  it('is neither in the header nor behind an address', async () => {
    const page = await house.open('/exports', await signedIn(house.databaseUrl, 'grantee'));
    await page.getByRole('heading', { name: 'This page is not open to you' }).waitFor();
    await page.getByText('the role “grantee” does not include what this page does').waitFor();
    const links = await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allInnerTexts();
    expect(links).toContain('Entries');
    for (const hidden of ['Exports', 'Budget and spending', 'People', 'Audit trail'])
      expect(links).not.toContain(hidden);
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });

  it('lets a grantee of two implementers look at one of them', async () => {
    const implementers = await twoImplementers();
    const person = await aPerson(house.databaseUrl, { role: 'grantee', implementers });
    const session = await aSession(house.databaseUrl, person);
    const page = await house.open('/entries', session);
    await press(page, /^Grace Grantee/);
    await tabTo(page, 'Show what belongs to');
    await page.keyboard.press('ArrowDown');
    await page
      .getByRole('button', { name: /^Grace Grantee, grantee for (Harbor Aid|Lantern Trust)$/ })
      .waitFor();
    const { actingFor } = (await (await house.ask(session, 'GET', '/api/session')).json()) as {
      actingFor: string | null;
    };
    expect(implementers).toContain(actingFor);
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });
});
