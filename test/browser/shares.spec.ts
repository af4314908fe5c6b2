import { createDataSource } from '@awardbook/database';
import { addDays, dateInWashington, FiscalYear } from '@awardbook/fiscal';
import { type EntryKind } from '@awardbook/ledger';
import { type Page } from 'playwright-core';
import { aFund, anAward } from '../builders';
import { faultsAtAllWidths } from './axe';
import { press, typeInto } from './keyboard';
import { withSamplePage } from './sample-page';
import { shoot } from './screenshots';

const FAIN = 'S-SHARES-1';
const TODAY = dateInWashington(new Date());
const THIS_YEAR = FiscalYear.containing(TODAY).year;
/** The first day that is in no closed year. */
const OPEN_FROM = FiscalYear.of(THIS_YEAR - 1).firstDay;

describe('the split of an award on its page', () => {
  const sample = withSamplePage({ withWorker: false });

  /** An award with money of the last fiscal year and of this one. */
  beforeAll(async () => {
    const db = await createDataSource(sample.databaseUrl, {
      applicationName: 'test',
      poolSize: 2,
    }).initialize();
    const fund = await aFund({ treasuryAccount: '11X1022', yearOfFunds: THIS_YEAR - 1 }).store(db);
    const award = await anAward({ fain: FAIN, startsOn: OPEN_FROM, endsOn: `${THIS_YEAR + 2}-09-30` })
      .shared({ categories: { protection: 6_000, prevention: 4_000 } })
      .store(db);
    const entries: [EntryKind, string, string][] = [
      ['obligation', '100000.01', addDays(OPEN_FROM, 40)],
      ['disbursement', '250.05', addDays(OPEN_FROM, 100)],
      ['disbursement', '33.33', TODAY],
    ];
    await db.destroy();
    await sample.signInAs('finance');
    const answer = await sample.send('POST', `/api/awards/${award.id}/entries`, {
      entries: entries.map(([kind, amount, effectiveOn]) => {
        const { treasuryAccount, yearOfFunds } = fund;
        return { kind, amount, effectiveOn, treasuryAccount, yearOfFunds };
      }),
    });
    if (!answer.ok) throw new Error(await answer.text());
  });

  const section = (page: Page) => page.getByRole('region', { name: 'Countries and categories' });

  it('is changed with the keyboard alone, and shows what that changes before it is saved', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/awards/${FAIN}`);
    await section(page).getByText('60.00 %').first().waitFor();
    await shoot(page, 'shares');
    await press(page, 'Change the split by category');
    // Not left to the page, which may be asked on the day after.
    await page.getByLabel('Counts from').fill(TODAY);
    await typeInto(page, 'Prosecution', '10.5');
    await typeInto(page, 'Protection', '50');
    await page.getByText('0.50 % too much is dealt out.').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('33.33');
    await page.getByText('16.17 % is unallocated.').waitFor();
    await press(page, /Take the rest.*Prevention/);
    await page.getByText('All of it is dealt out').waitFor();
    const preview = page.getByRole('region', { name: 'What this changes' });
    // 33.33 at 33.33 % is 11.108889, to 11.11; before it was 60 %, 19.998.
    await preview
      .getByText(
        `It changes figures of FY ${THIS_YEAR} (years of action). FY ${THIS_YEAR - 1} stays as it is.`,
      )
      .waitFor();
    await shoot(page, 'share-editor');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, 'Save the split');
    await section(page).getByRole('row', { name: 'Protection 33.33 %' }).waitFor();
    await section(page).getByText('One other split by category').waitFor();
  });

  it('finds countries by a part of their name, and says what it refuses at the field', async () => {
    await sample.signInAs('program-officer');
    const page = await sample.open(`/awards/${FAIN}`);
    await press(page, 'Split by country');
    await typeInto(page, 'Add a country or region', 'keny');
    await page.getByRole('button', { name: 'Add Kenya' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('west and central');
    await page.getByText('No other place has this in its name.').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('africa reg');
    await press(page, 'Add Africa regional');
    await page.getByLabel('Kenya', { exact: true }).fill('a third');
    await page.getByRole('button', { name: 'Save the split' }).click();
    await page.getByRole('link', { name: /“a third” is no share of Kenya/ }).waitFor();
    await page.getByLabel('Kenya', { exact: true }).fill('33.33');
    await page.getByRole('button', { name: 'Save the split' }).click();
    await page.getByText('66.67 % is unallocated. Give it to somebody').waitFor();
    await page.getByRole('button', { name: /Take the rest.*Africa regional/ }).click();

    await page.getByLabel('Counts from').fill(addDays(OPEN_FROM, -1));
    await page
      .getByRole('region', { name: 'What this changes' })
      .getByText(`Let the set begin on ${OPEN_FROM} or later.`)
      .waitFor();
    await page.getByRole('button', { name: 'Save the split' }).click();
    await page.getByRole('link', { name: /would split money of closed fiscal years anew/ }).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await page.getByLabel('Counts from').fill(OPEN_FROM);
    await page
      .getByText(`It changes figures of FY ${THIS_YEAR - 1} and FY ${THIS_YEAR} (years of action).`)
      .waitFor();
    await page.getByRole('button', { name: 'Save the split' }).click();
    await section(page).getByRole('row', { name: 'Kenya 33.33 %' }).waitFor();
  });

  it('shows both versions when somebody else splits it meanwhile, and saves none unseen', async () => {
    await sample.signInAs('program-officer');
    const { version } = await sample.read<{ version: number }>(`/api/awards/${FAIN}`);
    expect(version).toBeGreaterThan(1);
    const page = await sample.open(`/awards/${FAIN}`);
    await page.getByRole('button', { name: 'Change the split by country' }).click();
    await page.getByLabel('Africa regional', { exact: true }).fill('0');
    await page.getByRole('button', { name: /Take the rest.*Kenya/ }).click();

    const theirs = { code: 'UG', basisPoints: 10_000 };
    const body = { split: 'country', effectiveOn: TODAY, shares: [theirs] };
    const answer = await fetch(`${sample.address}/api/awards/${FAIN}/shares`, {
      method: 'PUT',
      headers: {
        ...sample.session.headers,
        origin: sample.address,
        'content-type': 'application/json',
        'if-match': `"${version}"`,
      },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(200);

    await page.getByRole('button', { name: 'Save the split' }).click();
    await page.getByText('Somebody else changed this split meanwhile').waitFor();
    const both = page.getByRole('form', { name: 'Both versions' });
    await both.getByText('You both changed it.').waitFor();
    await both.getByText('Uganda 100.00 %').waitFor();
    await shoot(page, 'share-conflict');
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await page.getByRole('radio', { name: /Keep mine/ }).check();
    await both.getByRole('button', { name: 'Save', exact: true }).click();
    await both.waitFor({ state: 'detached' });
    await section(page).getByRole('row', { name: 'Kenya 100.00 %' }).waitFor();
  });

  it('is shown to everybody who sees the award, and changed by program officers alone', async () => {
    const { implementer } = await sample.read<{ implementer: { id: string } }>(`/api/awards/${FAIN}`);
    const grantee = { role: 'grantee', implementers: [implementer.id] } as const;
    for (const who of ['finance', 'leadership', 'administrator', grantee] as const) {
      await sample.signInAs(who);
      const page = await sample.open(`/awards/${FAIN}`);
      await section(page).getByRole('row', { name: 'Protection 33.33 %' }).waitFor();
      expect(await section(page).getByRole('button').count()).toBe(0);
    }
  });
});
