import { type Page } from 'playwright-core';
import { aPerson, signedIn, type TestPerson, type TestPersonDraft } from '../support/people';
import { faultsAtAllWidths } from './axe';
import { choose, press, tabTo, typeInto, untilFocused } from './keyboard';
import { withPeoplePage } from './people-page';

describe('people, without a mouse', () => {
  const house = withPeoplePage();
  let implementer: string;

  beforeAll(async () => {
    const officer = await signedIn(house.databaseUrl, 'program-officer');
    implementer = `Lantern House ${Date.now()}`;
    const answer = await house.ask(officer, 'POST', '/api/implementers', {
      name: implementer,
      type: 'us-ngo',
    });
    expect(answer.status).toBe(201);
  });

  /** An administrator who looks at the list, narrowed to one person where there is one. */
  async function atPeople(search = ''): Promise<Page> {
    const administrator = await signedIn(house.databaseUrl, { role: 'administrator', name: 'Alma Admin' });
    const page = await house.open(`/people${search}`, administrator);
    await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
    return page;
  }

  /** Somebody with a name of their own, and the list with nobody else. */
  async function lookingAt(
    name: string,
    draft: Partial<TestPersonDraft> = {},
  ): Promise<{ page: Page; person: TestPerson }> {
    const person = await aPerson(house.databaseUrl, { role: 'finance', name, ...draft });
    const page = await atPeople(`?q=${encodeURIComponent(name)}`);
    await rowOf(page, name).waitFor();
    return { page, person };
  }

  const rowOf = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`\\b${name}`) });

  it('invites a grantee: says what is missing, shows the link once, and copies it', async () => {
    const page = await atPeople();
    await press(page, 'Invite somebody');
    await untilFocused(page, 'Name');
    await page.keyboard.insertText('Gwen Grantee');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'There is a problem' }).waitFor();
    await press(page, 'Enter the person’s e-mail address.');
    await untilFocused(page, 'E-mail address');
    await page.keyboard.insertText('gwen@example.test');
    await choose(page, 'Role', 'Grantee');
    await press(page, 'Make the invitation');
    await page.getByText('Choose at least one implementer for a grantee.').first().waitFor();
    await typeInto(page, 'Find an implementer', implementer);
    await tabTo(page, implementer);
    await page.keyboard.press('Space');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, 'Make the invitation');

    await page.getByRole('heading', { name: 'Gwen Grantee is invited' }).waitFor();
    await untilFocused(page, 'Copy the link');
    const link = await page.getByLabel('One-time link').inputValue();
    expect(link).toMatch(/\/welcome#[\w-]{20,}$/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('One-time link').count()).toBe(1);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page, 'Copy the link');
    await page.getByText('The link is copied.').waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(link);
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, 'Done');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const row = rowOf(page, 'Gwen Grantee');
    expect(await row.innerText()).toContain(implementer);
    expect(await row.innerText()).toContain('Invited');
    expect(await page.content()).not.toContain(link.split('#')[1]);
    await untilFocused(page, 'Invite somebody');
  });

  it('refuses an address that is taken, with the sentence at the field', async () => {
    const { page, person } = await lookingAt('Tom Taken');
    await press(page, 'Invite somebody');
    await untilFocused(page, 'Name');
    await page.keyboard.insertText('Another Tom');
    await typeInto(page, 'E-mail address', person.email.toUpperCase());
    await page.keyboard.press('Enter');
    await page
      .getByRole('group', { name: 'There is a problem' })
      .getByText(/is already here/)
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Invite somebody' }).waitFor({ state: 'detached' });
  });

  it('saves nothing over a change that it has not seen, and goes on from what is there', async () => {
    const { page, person } = await lookingAt('Cora Change');
    await press(page, 'Change Cora Change');
    await untilFocused(page, 'Name');
    const other = await signedIn(house.databaseUrl, 'administrator');
    const changed = await fetch(`${house.address}/api/people/${person.id}`, {
      method: 'PATCH',
      headers: {
        ...other.headers,
        origin: house.address,
        'content-type': 'application/json',
        'if-match': '"1"',
      },
      body: JSON.stringify({ role: 'leadership' }),
    });
    expect(changed.status).toBe(200);
    await typeInto(page, 'Name', 'Cora Changed');
    await page.keyboard.press('Enter');
    await page.getByText('Somebody else changed this account meanwhile').waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await untilFocused(page, 'Read it again');
    await page.keyboard.press('Enter');
    await page.getByText('Leadership: reads everything').waitFor();
    await typeInto(page, 'Name', 'Cora Changed');
    await page.keyboard.press('Enter');
    await page.getByText('Cora Changed is changed.').waitFor({ state: 'attached' });
    expect(await rowOf(page, 'Cora Changed').innerText()).toContain('Leadership');
  });

  it('deactivates with a reason, reactivates, and makes anonymous only by typed words', async () => {
    const { page } = await lookingAt('Dora Departs', { password: 'brisk otter paints the moon' });
    await press(page, 'Deactivate Dora Departs');
    await press(page, 'Yes, deactivate');
    await page.getByText('Say why; other administrators will want to know.').first().waitFor();
    await typeInto(page, 'Reason', 'Left the office');
    await page.keyboard.press('Enter');
    const row = rowOf(page, 'Dora Departs');
    await row.getByText('Left the office').waitFor();
    await press(page, 'Reactivate Dora Departs');
    await press(page, 'Yes, reactivate');
    await row.getByText('Active', { exact: true }).waitFor();

    await press(page, 'Deactivate Dora Departs');
    await untilFocused(page, 'Reason');
    await page.keyboard.insertText('Left again');
    await page.keyboard.press('Enter');
    await row.getByText('Left again').waitFor();
    await press(page, 'Make anonymous Dora Departs');
    await untilFocused(page, 'Type “make anonymous” to confirm');
    await page.keyboard.insertText('yes');
    await page.keyboard.press('Enter');
    await page.getByText('Type “make anonymous” to confirm.').first().waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await typeInto(page, 'Type “make anonymous” to confirm', 'make anonymous');
    await page.keyboard.press('Enter');
    await row.waitFor({ state: 'detached' });
    await page.goto(`${house.address}/people?status=anonymised`);
    await rowOf(page, 'Former member').waitFor();
    expect(await page.content()).not.toContain('Dora');
  });

  it('makes a new link for somebody who lost theirs', async () => {
    const { page } = await lookingAt('Lena Lost', { password: 'brisk otter paints the moon' });
    await press(page, 'New link Lena Lost');
    await press(page, 'Make the link');
    await page.getByRole('heading', { name: 'A link for Lena Lost' }).waitFor();
    expect(await page.getByLabel('One-time link').inputValue()).toMatch(/\/welcome#/);
    await press(page, 'Done');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('keeps an administrator from closing the account that they act by', async () => {
    const page = await atPeople('?q=Alma');
    const own = rowOf(page, 'Alma Admin \\(you\\)');
    await own.waitFor();
    expect(await own.getByRole('button').count()).toBe(1);
    await own.getByRole('button', { name: 'Change Alma Admin' }).waitFor();
  });

  it('keeps filters in the address, and Back takes them away', async () => {
    await aPerson(house.databaseUrl, { role: 'leadership', name: 'Lou Leads' });
    const page = await atPeople();
    await choose(page, 'Role', 'Leadership');
    await page.waitForURL((url) => url.search === '?role=leadership');
    await rowOf(page, 'Lou Leads').waitFor();
    await rowOf(page, 'Alma Admin').first().waitFor({ state: 'detached' });
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await page.goBack();
    await rowOf(page, 'Alma Admin').first().waitFor();
  });

  it('is not open to others, who are told whom to ask', async () => {
    const page = await house.open('/people', await signedIn(house.databaseUrl, 'leadership'));
    await page.getByRole('heading', { name: 'This page is not open to you' }).waitFor();
    expect(await page.getByRole('link', { name: 'People' }).count()).toBe(0);
  });
});
