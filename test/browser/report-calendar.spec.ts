import { createDataSource } from '@awardbook/database';
import { type PersonRole } from '@awardbook/identity';
import { type DataSource } from 'typeorm';
import { anAward, bringTo, withReports } from '../builders';
import { signedIn, type TestSession } from '../support/people';
import { faultsAtAllWidths } from './axe';
import { choose, press, typeInto, untilFocused } from './keyboard';
import { withPeoplePage } from './people-page';
import { shoot } from './screenshots';

describe('the calendar of reports', () => {
  const house = withPeoplePage();
  // Quarters end on December 31, March 31, June 30 and September 30: due 30 days after; the final report on January 28.
  const dates = { startsOn: '2024-10-01', endsOn: '2025-09-30' };
  let fain = '';
  let implementer = '';
  let officer: TestSession;

  async function inDatabase<T>(work: (db: DataSource) => Promise<T>): Promise<T> {
    const db = await createDataSource(house.databaseUrl, { applicationName: 'test' }).initialize();
    try {
      return await work(db);
    } finally {
      await db.destroy();
    }
  }

  beforeAll(async () => {
    officer = await signedIn(house.databaseUrl, { role: 'program-officer', name: 'Olga Reviewer' });
    await inDatabase(async (db) => {
      const award = await anAward(dates).store(db);
      fain = award.fain;
      implementer = award.implementer.id;
      const [first] = await withReports(db, award, { officerId: officer.person.id });
      await bringTo(db, first, 'submitted');
      // Of another implementer, reviewed by nobody in particular; all due on the same days.
      for (let other = 0; other < 5; other += 1) await withReports(db, await anAward(dates).store(db));
    });
  });

  const as = (role: PersonRole): Promise<TestSession> =>
    signedIn(house.databaseUrl, { role, implementers: role === 'grantee' ? [implementer] : [] });

  it('shows a grantee what is due of theirs and nothing else, month by month, and says in words what is late', async () => {
    const page = await house.open('/reports/calendar?onDate=2025-05-03', await as('grantee'));
    await page.getByText('No report is due in May 2025.').waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await press(page, 'Previous: April 2025');
    await page.getByText('1 report is due in April 2025.').waitFor();
    const month = page.getByRole('table', { name: 'Reports due in April 2025' });
    const day = month.getByRole('cell').filter({ hasText: /^30/ });
    await day.getByText('Interim: Not begun, 3 days late').waitFor();
    expect(await page.getByRole('combobox').count()).toBe(0);
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'report-calendar-month');
    await press(page, fain);
    await page.getByRole('heading', { level: 1, name: /Jan 1 to Mar 31, 2025/ }).waitFor();
  });

  it('is a list as well, in its address and in narrow windows', async () => {
    const session = await as('grantee');
    const page = await house.open('/reports/calendar?month=2025-01&onDate=2025-05-03', session);
    await press(page, 'List');
    await page.waitForURL(/view=list/);
    const row = page
      .getByRole('table', { name: 'Reports due in January 2025' })
      .getByRole('row')
      .filter({ hasText: 'Jan 30, 2025' });
    await row.getByText(/^Submitted/).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'report-calendar-list');
    await press(page, 'Oct 1 to Dec 31, 2024');
    await page.getByRole('heading', { level: 1, name: /Oct 1 to Dec 31, 2024/ }).waitFor();

    const phone = await house.open('/reports/calendar?month=2025-04&onDate=2025-05-03', session);
    await phone.setViewportSize({ width: 390, height: 900 });
    const table = phone.getByRole('table', { name: 'Reports due in April 2025' });
    await table.getByRole('row').filter({ hasText: 'Apr 30, 2025' }).waitFor();
    expect(await table.count()).toBe(1);
    await phone.getByRole('link', { name: 'List', exact: true }).waitFor({ state: 'hidden' });
  });

  it('shows the office everybody’s, fewer by officer, implementer and award, and a full day in the list', async () => {
    const page = await house.open('/reports/calendar?month=2025-04&onDate=2025-05-03', officer);
    await page.getByText('6 reports are due in April 2025.').waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'report-calendar-office');
    await press(page, '3 more on Apr 30, 2025');
    await page.getByRole('row').filter({ hasText: 'Apr 30, 2025' }).nth(5).waitFor();

    await page.getByRole('option', { name: 'Olga Reviewer' }).waitFor({ state: 'attached' });
    await choose(page, 'Program officer', 'Olga Reviewer');
    await page.getByText('1 report is due in April 2025.').waitFor();
    await press(page, 'Month');
    await page.getByRole('link', { name: fain, exact: true }).first().waitFor();
    await typeInto(page, 'Award number', 'NO-SUCH-AWARD');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The calendar could not be loaded' }).waitFor();
    await typeInto(page, 'Award number', fain);
    await page.keyboard.press('Enter');
    await page.getByText('1 report is due in April 2025.').waitFor();
    await press(page, 'This month');
    await page.getByText('No report that matches is due in May 2025.').waitFor();
  });

  it('is found from the reports, and leads to the address for a calendar program', async () => {
    const page = await house.open('/reports', await as('grantee'));
    await press(page, 'Calendar of due dates');
    await untilFocused(page, 'Calendar of reports');
    await press(page, 'Show it in your calendar program');
    const section = page.getByRole('region', { name: 'Calendar of reports' });
    await section.getByText('You have no address for it yet.').waitFor();
    await press(page, 'Make an address');
    await section.getByText(/\/api\/report-calendar\/[\w-]{43}\.ics$/).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'calendar-address');
    const address = await section.locator('.secret').innerText();
    await press(page, 'I have kept the address');
    await section.getByText(/^It has an address, made on/).waitFor();
    const read = () => fetch(`${house.address}${new URL(address).pathname}`);
    expect(await (await read()).text()).toContain(fain);
    await press(page, 'Take the address back');
    await section.getByText('You have no address for it yet.').waitFor();
    expect((await read()).status).toBe(404);
  });
});
