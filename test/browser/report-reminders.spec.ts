import { createDataSource } from '@awardbook/database';
import { anAward, withReports } from '../builders';
import { signedIn, type TestSession } from '../support/people';
import { faultsAtAllWidths } from './axe';
import { choose, press } from './keyboard';
import { withPeoplePage } from './people-page';
import { shoot } from './screenshots';

describe('reminders of reports', () => {
  const house = withPeoplePage();
  let session: TestSession;
  let fain = '';

  beforeAll(async () => {
    const db = await createDataSource(house.databaseUrl, { applicationName: 'test' }).initialize();
    // Due in years that no test run reaches.
    const award = await anAward({ startsOn: '2190-10-01', endsOn: '2190-12-31' }).store(db);
    const reports = await withReports(db, award);
    await db.destroy();
    fain = award.fain;
    session = await signedIn(house.databaseUrl, { role: 'grantee', implementers: [award.implementer.id] });
    for (const { id, dueOn } of reports) {
      await house.query(
        `INSERT INTO report_reminders (person_id, package_id, due_on, mark_on, mail)
         VALUES ($1, $2, $3::date, $3::date - 30, 'none')`,
        [session.person.id, id, dueOn],
      );
    }
  });

  it('stand above the reports until their reader puts them away', async () => {
    const page = await house.open('/reports', session);
    const reminders = page.getByRole('region', { name: 'Reminders' });
    await reminders.getByRole('listitem').filter({ hasText: `Jan 30, 2191` }).getByText(fain).waitFor();
    await reminders.getByRole('link', { name: 'Final report, Oct 1 to Dec 31, 2190' }).waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'reminders');
    await press(page, 'Put these reminders away');
    await reminders.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { name: 'Your reports', level: 1 }).waitFor();
    await page.getByText('2 more reports are due later').waitFor();
    expect(await reminders.count()).toBe(0);
  });

  it('come as their reader chooses', async () => {
    const page = await house.open('/account', session);
    const section = page.getByRole('region', { name: 'Reminders of reports' });
    await section.getByText('No mail server is set up here yet').waitFor();
    expect(await section.getByLabel('How to remind you').inputValue()).toBe('mail');
    await choose(page, 'How to remind you', 'Not at all');
    await press(page, 'Save reminders');
    await section.getByText('Your choice was saved.').waitFor();
    expect(await faultsAtAllWidths(page)).toEqual([]);
    await shoot(page, 'reminders-account');
    await page.reload();
    await section.getByText('No mail server is set up here yet').waitFor();
    expect(await section.getByLabel('How to remind you').inputValue()).toBe('none');
  });
});
