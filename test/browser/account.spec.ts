import { type Page } from 'playwright-core';
import { TOTP, Secret } from 'otpauth';
import { untilEqual } from '../support/eventually';
import { aPerson, aSession, type TestPersonDraft, type TestSession } from '../support/people';
import { faultsAtAllWidths } from './axe';
import { press, typeInto, untilFocused } from './keyboard';
import { withPeoplePage } from './people-page';

const PASSWORD = 'brisk otter paints the moon';
const OTHER_PASSWORD = 'calm heron counts to nine';
const STEP_MS = 30_000;

describe('my account, without a mouse', () => {
  const house = withPeoplePage();

  /** Somebody new on their own account page. */
  async function atHome(draft: Partial<TestPersonDraft> = {}): Promise<{ page: Page; session: TestSession }> {
    const person = await aPerson(house.databaseUrl, { role: 'finance', password: PASSWORD, ...draft });
    const session = await aSession(house.databaseUrl, person);
    const page = await house.open('/account', session);
    await page.getByRole('heading', { name: 'API tokens' }).waitFor();
    return { page, session };
  }

  /** The code that an app with the secret shows, now or some steps of half a minute later. */
  function codeOf(secret: string, stepsAhead = 0): string {
    return new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: Date.now() + stepsAhead * STEP_MS,
    });
  }

  /** Turns the second factor on and gives its secret and the recovery codes. */
  async function turnOn(page: Page): Promise<{ secret: string; codes: string[] }> {
    await press(page, 'Turn on the second factor');
    await page.getByRole('img', { name: /^QR code/ }).waitFor();
    await press(page, 'Cannot scan it?');
    const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '');
    await typeInto(page, 'Code from the app', codeOf(secret));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Keep these recovery codes' }).waitFor();
    return { secret, codes: await page.locator('.recovery-codes code').allInnerTexts() };
  }

  it('changes the name, also in the header', async () => {
    const { page } = await atHome();
    await typeInto(page, 'Name', 'Frances Finance');
    await press(page, 'Save name');
    await page.getByText('Your name was saved.').waitFor();
    await page.getByRole('button', { name: 'Frances Finance, finance' }).waitFor();
  });

  it('changes the password, and ends every other sign-in', async () => {
    const { page, session } = await atHome();
    const elsewhere = await aSession(house.databaseUrl, session.person);
    await press(page, 'Change password');
    await untilFocused(page, 'Current password');
    await page.keyboard.insertText('not the right one');
    await typeInto(page, 'New password', OTHER_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'There is a problem' }).waitFor();
    await press(page, 'That is not your current password.');
    await untilFocused(page, 'Current password');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('Your password was changed.').first().waitFor();
    expect((await house.ask(session, 'GET', '/api/session')).status).toBe(200);
    expect((await house.ask(elsewhere, 'GET', '/api/session')).status).toBe(401);
  });

  it('turns a second factor on, with codes for when the phone is lost; signing in asks for it', async () => {
    const { page, session } = await atHome();
    const { secret, codes } = await turnOn(page);
    expect(new Set(codes).size).toBe(10);
    await untilFocused(page, 'Keep these recovery codes');
    await press(page, 'I have kept the codes');
    await page.getByText('10 recovery codes are left.').waitFor();

    await page.context().clearCookies();
    const fresh = await house.open('/sign-in?next=/account');
    await typeInto(fresh, 'E-mail address', session.person.email);
    await typeInto(fresh, 'Password', PASSWORD);
    await fresh.keyboard.press('Enter');
    await fresh.getByLabel('Code from your authenticator app').waitFor();
    await untilFocused(fresh, 'Code from your authenticator app');
    expect(await fresh.locator('*:focus').getAttribute('autocomplete')).toBe('one-time-code');
    expect(await faultsAtAllWidths(fresh)).toEqual([]);
    await fresh.keyboard.insertText('000000');
    await fresh.keyboard.press('Enter');
    await fresh.getByText(/That code is not right, or was used already/).waitFor();
    await typeInto(fresh, 'Code from your authenticator app', codeOf(secret, 1));
    await fresh.keyboard.press('Enter');
    await fresh.getByRole('heading', { name: 'My account', level: 1 }).waitFor();
  });

  it('lets in by a recovery code once, and makes new ones', async () => {
    const { page, session } = await atHome();
    const { codes } = await turnOn(page);
    await page.context().clearCookies();
    const fresh = await house.open('/sign-in?next=/account');
    await typeInto(fresh, 'E-mail address', session.person.email);
    await typeInto(fresh, 'Password', PASSWORD);
    await fresh.keyboard.press('Enter');
    await press(fresh, 'Use a recovery code instead');
    await fresh.getByLabel('Recovery code', { exact: true }).waitFor();
    await untilFocused(fresh, 'Recovery code');
    await fresh.keyboard.insertText(codes[3] ?? '');
    await fresh.keyboard.press('Enter');
    await fresh.getByText('9 recovery codes are left.').waitFor();
    await press(fresh, 'Make new recovery codes');
    await untilFocused(fresh, 'Your password');
    await fresh.keyboard.insertText(PASSWORD);
    await fresh.keyboard.press('Enter');
    await fresh.getByRole('heading', { name: 'Keep these recovery codes' }).waitFor();
    expect(await fresh.locator('.recovery-codes code').allInnerTexts()).not.toContain(codes[0]);
    expect(await faultsAtAllWidths(fresh)).toEqual([]);
  });

  it('turns the second factor off for who knows the password', async () => {
    const { page } = await atHome();
    await turnOn(page);
    await press(page, 'I have kept the codes');
    await press(page, 'Turn the second factor off');
    await untilFocused(page, 'Your password');
    await page.keyboard.insertText('somebody at an open page');
    await page.keyboard.press('Enter');
    await page.getByText('That is not your current password.').first().waitFor();
    await typeInto(page, 'Your password', PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('Off. With it on').waitFor();
    await untilFocused(page, /./);
  });

  it('makes a token that works, shows it once, and revokes it', async () => {
    const { page } = await atHome();
    await press(page, 'Make a token');
    await untilFocused(page, 'What it is for');
    await page.keyboard.insertText('monthly spreadsheet');
    await press(page, 'Make the token');
    await page.getByRole('heading', { name: 'Your new token “monthly spreadsheet”' }).waitFor();
    await untilFocused(page, 'Your new token “monthly spreadsheet”');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    const token = await page.locator('.secret').innerText();
    const ask = (path: string) =>
      fetch(`${house.address}${path}`, { headers: { authorization: `Bearer ${token}` } });
    expect((await ask('/api/entries')).status).toBe(200);
    expect((await ask('/api/exports')).status).toBe(403);

    await press(page, 'I have kept the token');
    await page.getByText(token).waitFor({ state: 'detached' });
    await press(page, 'Revoke monthly spreadsheet');
    await press(page, 'Keep it');
    await press(page, 'Revoke monthly spreadsheet');
    await untilFocused(page, 'Yes, revoke');
    await page.keyboard.press('Enter');
    await page.getByText('You have no tokens.').waitFor();
    expect((await ask('/api/entries')).status).toBe(401);
  });

  it('offers a token no more than the role has, and refuses one that may nothing', async () => {
    const { page } = await atHome({ role: 'leadership' });
    await press(page, 'Make a token');
    await untilFocused(page, 'What it is for');
    expect(await page.getByRole('checkbox').count()).toBe(2);
    await page.keyboard.insertText('nothing');
    await page.getByRole('checkbox', { name: 'Read' }).focus();
    await page.keyboard.press('Space');
    await press(page, 'Make the token');
    await page.getByRole('group', { name: 'There is a problem' }).waitFor();
    await press(page, 'Choose at least one thing that it may do.');
    await untilFocused(page, 'Read');
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });

  it('shows where else one is signed in, and signs out there', async () => {
    const { page, session } = await atHome();
    const [one, other] = [
      await aSession(house.databaseUrl, session.person),
      await aSession(house.databaseUrl, session.person),
    ];
    await page.reload();
    await untilEqual(() => page.getByRole('button', { name: /^Sign out of/ }).count(), 2);
    await press(page, 'Sign out everywhere else');
    await page
      .getByRole('button', { name: /^Sign out of/ })
      .first()
      .waitFor({ state: 'detached' });
    for (const ended of [one, other])
      expect((await house.ask(ended, 'GET', '/api/session')).status).toBe(401);
    expect((await house.ask(session, 'GET', '/api/session')).status).toBe(200);
  });

  it('has no fault at any width: at rest, and while each part is being changed', async () => {
    const { page } = await atHome();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, 'Change password');
    await press(page, 'Turn on the second factor');
    await page.getByRole('img', { name: /^QR code/ }).waitFor();
    await press(page, 'Make a token');
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });
});
