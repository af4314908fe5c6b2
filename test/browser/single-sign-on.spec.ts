import { aPerson, aSession } from '../support/people';
import { freePort } from '../support/processes';
import { SingleSignOnProvider } from '../support/single-sign-on';
import { faultsAtAllWidths } from './axe';
import { press, tabTo, untilFocused } from './keyboard';
import { withPeoplePage } from './people-page';

describe('single sign-on, without a mouse', () => {
  let provider: SingleSignOnProvider | undefined;
  const house = withPeoplePage(async () => {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    provider = await SingleSignOnProvider.start(`${address}/api/sign-in/sso/callback`);
    return {
      PORT: String(port),
      AWARDBOOK_PUBLIC_URL: address,
      AWARDBOOK_OIDC_ISSUER: provider.issuer,
      AWARDBOOK_OIDC_CLIENT_ID: SingleSignOnProvider.clientId,
      AWARDBOOK_OIDC_CLIENT_SECRET: SingleSignOnProvider.clientSecret,
      AWARDBOOK_OIDC_LABEL: 'Example Pass',
    };
  });
  afterAll(() => provider?.stop());

  it('leads through the provider to the page that was asked for', async () => {
    const { email } = await aPerson(house.databaseUrl, { role: 'finance' });
    await provider?.expect({ sub: 'frank', email, email_verified: true });
    const page = await house.open('/entries?category=protection');
    await page.getByRole('link', { name: 'Sign in with Example Pass' }).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, 'Sign in with Example Pass');
    await page.getByRole('heading', { name: 'Entries', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Frank Finance, finance' }).waitFor();
    expect(new URL(page.url()).search).toBe('?category=protection');
  });

  it('says what to do when the provider knows somebody who is not invited', async () => {
    await provider?.expect({ sub: 'stranger', email: 'stranger@example.test', email_verified: true });
    const page = await house.open('/sign-in');
    await press(page, 'Sign in with Example Pass');
    await page.getByRole('heading', { name: 'Single sign-on did not work' }).waitFor();
    await page.getByText(/you are not invited here. Ask an administrator/).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });

  it('goes on where one was, when the sign-in had ended and is done again in a window of its own', async () => {
    const person = await aPerson(house.databaseUrl, { role: 'leadership' });
    await provider?.expect({ sub: 'leo', email: person.email, email_verified: true });
    const page = await house.open('/account', await aSession(house.databaseUrl, person));
    await tabTo(page, 'Name');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('Typed before the end');
    await house.query('DELETE FROM sessions WHERE person_id = $1', [person.id]);
    await press(page, 'Save name');
    const dialog = page.getByRole('dialog', { name: 'Sign in again' });
    await dialog.waitFor();
    await untilFocused(page, 'Password');
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      press(page, /^Sign in with Example Pass/),
    ]);
    await other.getByRole('button', { name: /^Leo Leadership/ }).waitFor();
    await other.close();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Your name was saved.').waitFor();
    await page.getByRole('button', { name: 'Typed before the end, leadership' }).waitFor();
  });
});
