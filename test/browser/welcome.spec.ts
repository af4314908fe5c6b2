import { untilEqual } from '../support/eventually';
import { runAwardbook } from '../support/processes';
import { signedIn, type TestSession } from '../support/people';
import { faultsAtAllWidths } from './axe';
import { press, tabTo, typeInto, untilFocused } from './keyboard';
import { withPeoplePage } from './people-page';

const PASSWORD = 'brisk otter paints the moon';

/** Where a one-time link leads, as a path of the page. */
function pathOf(link: string): string {
  const { pathname, hash } = new URL(link);
  return `${pathname}${hash}`;
}

describe('an invitation', () => {
  const house = withPeoplePage();
  let administrator: TestSession | undefined;

  /** The link that an administrator would send. */
  async function invite(email: string): Promise<string> {
    administrator ??= await signedIn(house.databaseUrl, 'administrator');
    const answer = await house.ask(administrator, 'POST', '/api/people', {
      name: 'Pilar Program',
      email,
      role: 'program-officer',
      implementers: [],
    });
    expect(answer.status).toBe(201);
    const { link } = (await answer.json()) as { link: { address: string } };
    return pathOf(link.address);
  }

  it('opens an account with the keyboard alone, and is worth nothing afterwards', async () => {
    const link = await invite('pilar@example.test');
    const page = await house.open(link);
    await page.getByRole('heading', { name: 'Welcome to Awardbook', level: 1 }).waitFor();
    await page.getByText('You were invited as pilar@example.test.').waitFor();
    await typeInto(page, 'Your name', 'Pilar Prado');
    await typeInto(page, 'Password', PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Pilar Prado, program officer' }).waitFor();
    await page.waitForURL((url) => url.pathname === '/');

    const again = await house.open(link);
    await again.getByRole('heading', { name: 'This link does not work' }).waitFor();
    await again.getByText(/was used, replaced by a newer one, or is past its time/).waitFor();
    await press(again, 'sign in');
  });

  it('keeps its secret out of addresses and out of the log', async () => {
    const link = await invite('secret@example.test');
    const token = link.slice(link.indexOf('#') + 1);
    const page = await house.open('/sign-in');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`));
    await page.goto(`${house.address}${link}`);
    await typeInto(page, 'Password', PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Pilar Program/ }).waitFor();
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((request) => request.includes(token))).toEqual([]);
    expect(house.api.output()).not.toContain(token);
    // The address of the link is not even kept for the way back.
    await page.goBack();
    expect(page.url()).not.toContain(token);
  });

  it('tells which rules a password keeps while it is typed, and why it is refused', async () => {
    const page = await house.open(await invite('rules@example.test'));
    await typeInto(page, 'Password', 'Pilar Program');
    const rules = page.locator('.rules__rule');
    await expectRules([
      'At least 15 characters, of any kind, spaces too',
      'More than your name and your e-mail address',
    ]);
    await page.keyboard.insertText(' sails at dusk');
    await expectRules([
      'At least 15 characters, of any kind, spaces too (done)',
      'More than your name and your e-mail address (done)',
    ]);
    const field = page.getByLabel('Password', { exact: true });
    expect(await field.getAttribute('autocomplete')).toBe('new-password');
    const described = (await field.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`[id="${described}"]`).innerText()).toContain('At least 15 characters');

    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('password password password');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'There is a problem' }).waitFor();
    await untilFocused(page, 'There is a problem');
    await press(page, /among those that people choose most/);
    await untilFocused(page, 'Password');

    async function expectRules(expected: string[]): Promise<void> {
      await untilEqual(async () => {
        const texts = await rules.allInnerTexts();
        return texts.slice(0, 2).map((text) => text.replaceAll(/\s+/g, ' ').trim());
      }, expected);
    }
  });

  it('lets a password be pasted, and shows it on request', async () => {
    const page = await house.open(await invite('paste@example.test'));
    await typeInto(page, 'Your name', PASSWORD);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    await tabTo(page, 'Password');
    await page.keyboard.press('Control+V');
    await press(page, 'Show password');
    const field = page.getByLabel('Password', { exact: true });
    await untilEqual(() => field.getAttribute('type'), 'text');
    expect(await field.inputValue()).toBe(PASSWORD);
  });

  it('has no fault at any width: as it is, refused, and when the link is no good', async () => {
    const page = await house.open(await invite('widths@example.test'));
    await page.getByLabel('Your name').waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await typeInto(page, 'Your name', ' ');
    await press(page, 'Save and sign in');
    await page.getByRole('group', { name: 'There are 2 problems' }).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    const wrong = await house.open('/welcome#nothing');
    await wrong.getByRole('heading', { name: 'This link does not work' }).waitFor();
    expect(await faultsAtAllWidths(wrong)).toEqual([]);
    const cut = await house.open('/welcome');
    await cut.getByText('The address has no link in it.').waitFor();
  });

  it('gives a new password to who has lost theirs', async () => {
    const person = await signedIn(house.databaseUrl, {
      role: 'finance',
      name: 'Rosa Reset',
      password: PASSWORD,
    });
    administrator ??= await signedIn(house.databaseUrl, 'administrator');
    const answer = await house.ask(administrator, 'POST', `/api/people/${person.person.id}/one-time-link`);
    const { address } = (await answer.json()) as { address: string };
    const page = await house.open(pathOf(address));
    await page.getByRole('heading', { name: 'Choose a new password', level: 1 }).waitFor();
    await typeInto(page, 'Password', 'calm heron counts to nine');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Rosa Reset, finance' }).waitFor();
    expect((await house.ask(person, 'GET', '/api/session')).status).toBe(401);
  });
});

describe('the first start', () => {
  const house = withPeoplePage();

  it('makes the first administrator by the link that was printed', async () => {
    const waiting = await house.open('/');
    await waiting.getByRole('heading', { name: 'Nobody has an account here yet' }).waitFor();
    expect(await faultsAtAllWidths(waiting)).toEqual([]);

    const { stdout, status } = await runAwardbook(['user', 'set-up-link'], house.options);
    expect(status).toBe(0);
    const link = /https?:\/\/\S+\/welcome#\S+/.exec(stdout)?.[0] ?? '';
    const page = await house.open(pathOf(link));
    await page.getByRole('heading', { name: 'Set up Awardbook', level: 1 }).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await typeInto(page, 'Your name', 'Ada Admin');
    await typeInto(page, 'E-mail address', 'ada@example.test');
    await typeInto(page, 'Password', PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ada Admin, administrator' }).waitFor();
  });
});
