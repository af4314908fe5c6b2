import { faultsAtAllWidths } from './axe';
import { press, tabTo, typeInto, untilFocused } from './keyboard';
import { withSamplePage } from './sample-page';
import { shoot } from './screenshots';

interface Named {
  id: string;
  name: string;
}

describe('implementers', () => {
  const sample = withSamplePage({ withWorker: false });
  let numbers = 0;

  /** Records a party beside the browser, in the name of who is signed in. */
  async function aParty(name: string, otherNames: string[] = []): Promise<Named> {
    const answer = await sample.send('POST', '/api/implementers', { name, type: 'foreign-ngo', otherNames });
    expect(answer.status).toBe(201);
    return (await answer.json()) as Named;
  }

  const unique = (name: string): string => `${name} ${Date.now()}${(numbers += 1)}`;

  const openParty = async (id: string) => {
    const page = await sample.open(`/implementers/${id}`);
    await page.getByRole('heading', { name: 'History', level: 2 }).waitFor();
    return page;
  };

  it('are found under any name, also with a spelling error, and open with their awards', async () => {
    const page = await sample.open('/implementers');
    await page.getByRole('heading', { name: 'Implementers', level: 1 }).waitFor();
    await page
      .getByRole('link', { name: /^Amber|^Anchor|^Aspen/ })
      .first()
      .waitFor();
    await shoot(page, 'implementers');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await typeInto(page, 'Name or identifier', 'Unitd Nations Ofice on Drugs');
    await page.keyboard.press('Enter');
    await page.getByText('The closest to what you searched for first.').waitFor();
    await press(page, 'United Nations Office on Drugs and Crime (UNODC)');
    await page
      .getByRole('heading', { name: 'United Nations Office on Drugs and Crime (UNODC)', level: 1 })
      .waitFor();
    await page
      .getByRole('region', { name: 'Awards' })
      .getByRole('link', { name: /^TIP-PUB/ })
      .first()
      .waitFor();
    await page
      .getByRole('region', { name: 'Names' })
      .getByText('UN Office on Drugs and Crime', { exact: true })
      .waitFor();
    expect(await page.getByRole('button', { name: 'Change' }).count()).toBe(0);
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'implementer');
  });

  it('are changed by an officer, who is told what cannot be and whose a name is', async () => {
    await sample.signInAs('program-officer');
    const holder = await aParty(unique('Lantern Trust'), [unique('LT')]);
    const { id } = await aParty(unique('Harbor Light'));
    const page = await openParty(id);

    await press(page, 'Change identifiers');
    await press(page, 'Add an identifier');
    await untilFocused(page, 'Identifier');
    await page.keyboard.insertText('ABCDEFGHJKLO');
    await page.keyboard.press('Enter');
    await page.getByText('has one at place 12, where 0 may be meant').first().waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await typeInto(page, 'Identifier', 'ABCDEFGHJKL0');
    await page.keyboard.press('Enter');
    await page.getByRole('cell', { name: 'ABCDEFGHJKL0' }).waitFor();

    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press(page, 'Change names');
    await press(page, 'Add a name');
    await untilFocused(page, /^Name/);
    await page.keyboard.insertText(holder.name.toUpperCase());
    await page.keyboard.press('Enter');
    await page
      .getByRole('group', { name: 'There is a problem' })
      .getByText(`already leads to ${holder.name}`)
      .waitFor();
    const link = page.getByRole('link', { name: `Open ${holder.name} (new window)` });
    expect(await link.getAttribute('href')).toBe(`/implementers/${holder.id}`);
    await shoot(page, 'implementer-names');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page
      .getByRole('region', { name: 'History' })
      .getByText('UEI ABCDEFGHJKL0 added.', { exact: true })
      .waitFor();
  });

  it('changed by two at once show both versions to the second', async () => {
    await sample.signInAs('program-officer');
    const party = await aParty(unique('Amber Bridge'));
    const page = await openParty(party.id);
    await press(page, 'Change');
    const name = unique('Mine');
    await typeInto(page, 'Name', name);
    const theirs = unique('Theirs');
    const answer = await fetch(`${sample.address}/api/implementers/${party.id}`, {
      method: 'PATCH',
      headers: {
        ...sample.session.headers,
        origin: sample.address,
        'content-type': 'application/json',
        'if-match': '"1"',
      },
      body: JSON.stringify({ name: theirs, type: 'university' }),
    });
    expect(answer.status).toBe(200);
    await page.keyboard.press('Enter');
    await page.getByText('Somebody else changed this record meanwhile').waitFor();
    // The page behind says the newer name as well, as soon as it has read it.
    await page.getByRole('form', { name: 'Both versions' }).getByText(theirs).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, 'Save');
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await page.getByRole('definition').filter({ hasText: 'University' }).waitFor();
  });

  it('are merged after what would move was seen, and stand by themselves again after an undo', async () => {
    await sample.signInAs('program-officer');
    const into = await aParty(unique('Cedar House'));
    const from = await aParty(unique('Cedar Huse'), [unique('CH')]);
    const page = await openParty(from.id);
    await press(page, 'Merge');
    await untilFocused(page, 'The record that stays');
    await page.keyboard.insertText(into.name);
    await page.getByRole('option', { name: into.name }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await typeInto(page, 'Why both are one party', 'One spelling is wrong.');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `Merge ${from.name} into ${into.name}?` }).waitFor();
    await shoot(page, 'implementer-merge');
    await press(page, 'Yes, merge');
    await page.getByRole('heading', { name: into.name, level: 1 }).waitFor();
    await page.getByRole('region', { name: 'Merges' }).getByText('One spelling is wrong.').waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, `Undo the merge of ${from.name}`);
    await press(page, 'Yes, undo the merge');
    await page
      .getByRole('region', { name: 'Merges' })
      .getByText(/ · undone /)
      .waitFor();
    const again = await openParty(from.id);
    await again.getByRole('region', { name: 'Names' }).getByText(from.name).waitFor();
  });

  it('are recorded anew, and lead from the list to their page', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open('/implementers');
    await press(page, 'New implementer');
    await untilFocused(page, 'Name');
    const name = unique('Sable Crossing');
    await page.keyboard.insertText(name);
    await tabTo(page, 'Other names');
    await page.keyboard.insertText(`${name} One\n${name} Two`);
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, 'Record');
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('region', { name: 'Names' }).getByText(`${name} Two`).waitFor();
  });

  it.each(['leadership', 'administrator', 'finance'] as const)(
    'are read by %s, who changes none',
    async (role) => {
      await sample.signInAs(role);
      const { items } = await sample.read<{ items: Named[] }>('/api/implementers?q=UNODC');
      const page = await openParty(items[0]?.id ?? '');
      expect(await page.getByRole('button', { name: /Change|Merge/ }).count()).toBe(0);
      await page
        .getByRole('navigation', { name: 'Pages' })
        .getByRole('link', { name: 'Implementers' })
        .waitFor();
    },
  );

  it('are for a grantee its own alone', async () => {
    const { items } = await sample.read<{ items: Named[] }>('/api/implementers?q=UNODC');
    const [own] = items;
    await sample.signInAs({ role: 'grantee', implementers: [own?.id ?? ''] });
    const page = await sample.open(`/implementers/${own?.id}`);
    await page.getByRole('heading', { name: 'Contacts', level: 2 }).waitFor();
    expect(await page.getByRole('heading', { name: /History|Merges|As sub-recipient/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Implementers' }).count()).toBe(0);
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });
});
