import { type Config } from '@awardbook/config';
import { type Actor, createDataSource, systemActor, Transactions } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { OwnReminders, type ReportPackage, ReportReminders } from '@awardbook/reporting';
import { type DataSource } from 'typeorm';
import { anAward, anImplementer, bringTo, scheduleOf, TESTER, withReports } from '../../builders';
import { withTestDatabase } from '../../support/database';
import { asApi, asWorker } from '../../support/logins';
import { type RunningMailServer, startMailServer } from '../../support/mail-server';
import { aPerson, type TestPerson } from '../../support/people';

const db = withTestDatabase();
let mailServer: RunningMailServer;
let reminders: ReportReminders;
let own: OwnReminders;
const opened: DataSource[] = [];

/** As the program's own login, held by the walls. */
async function transactionsAs(url: Promise<string>): Promise<Transactions> {
  const dataSource = createDataSource(await url, { applicationName: 'test', poolSize: 20 });
  opened.push(await dataSource.initialize());
  return new Transactions(dataSource);
}

beforeAll(async () => {
  mailServer = await startMailServer();
  const config = {
    smtpUrl: mailServer.url,
    mailFrom: 'awardbook@example.gov',
    publicUrl: 'https://awards.example.gov',
  } as Config;
  reminders = new ReportReminders(await transactionsAs(asWorker(db.url)), config);
  own = new OwnReminders(await transactionsAs(asApi(db.url)), config);
});
afterAll(async () => {
  await Promise.all(opened.map((one) => one.destroy()));
  await mailServer.stop();
});

/** Nobody of an earlier test owes anything or wants to be told any more. */
afterEach(async () => {
  mailServer.mails.splice(0);
  mailServer.refused.clear();
  mailServer.gone.clear();
  await db.dataSource.query(
    `UPDATE people SET status = 'deactivated', deactivation_reason = 'Test' WHERE status = 'active'`,
  );
});

const remind = (day: string): Promise<number> => reminders.remind(isoDate(day));

const actorOf = ({ id, role }: TestPerson, implementers: string[] = []): Actor => ({
  ...systemActor(id),
  role,
  implementers,
});

interface Party {
  implementer: string;
  grantee: TestPerson;
  officer: TestPerson;
  /** Due on March 31, 2024, for the quarter that ends on March 1; nothing else is owed. */
  report: ReportPackage;
  fain: string;
}

/** One award with one report, its grantee and its officer. */
async function aParty(): Promise<Party> {
  const implementer = (await anImplementer().store(db.dataSource)).id;
  const grantee = await aPerson(db.url, { role: 'grantee', implementers: [implementer] });
  const officer = await aPerson(db.url, { role: 'program-officer' });
  const award = await anAward({
    implementer,
    title: 'CANARY <script>shelter</script> for $1,234,567',
    ceiling: '7654321.99',
    startsOn: '2024-01-01',
    endsOn: '2024-03-01',
  }).store(db.dataSource);
  const reports = await withReports(db.dataSource, award, {
    officerId: officer.id,
    interimDays: 30,
    finalDays: 365,
  });
  const report = reports.find(({ kind }) => kind === 'interim');
  if (report === undefined) throw new Error('The award has no such report.');
  return { implementer, grantee, officer, report, fain: award.fain };
}

const tolds = (): string[] => mailServer.mails.map(({ to, subject }) => `${to}: ${subject}`).sort();

it('is told 30, 7 and 1 days before and 1 and 7 days after, then each Monday, once each', async () => {
  const { grantee, officer, report } = await aParty();
  expect(report.dueOn).toBe('2024-03-31');
  const days: Record<string, string[]> = {};
  // From more than 30 days before the due date to more than two weeks after it, day by day.
  for (let day = Date.UTC(2024, 1, 25); day <= Date.UTC(2024, 3, 23); day += 86_400_000) {
    const today = new Date(day).toISOString().slice(0, 10);
    await remind(today);
    const told = mailServer.mails.splice(0).map(({ to }) => (to === grantee.email ? 'grantee' : to));
    if (told.length > 0) days[today] = told.map((to) => (to === officer.email ? 'officer' : to)).sort();
  }
  expect(days).toEqual({
    '2024-03-01': ['grantee'],
    '2024-03-24': ['grantee'],
    '2024-03-30': ['grantee'],
    '2024-04-01': ['grantee', 'officer'],
    '2024-04-07': ['grantee', 'officer'],
    // Mondays after the seventh day.
    '2024-04-08': ['grantee', 'officer'],
    '2024-04-15': ['grantee', 'officer'],
    '2024-04-22': ['grantee', 'officer'],
  });
});

it('is told in one mail of everything, with links and without what awards and reports say', async () => {
  const { implementer, grantee, report, fain } = await aParty();
  const other = await anAward({ implementer, startsOn: '2024-01-01', endsOn: '2024-03-20' }).store(
    db.dataSource,
  );
  await withReports(db.dataSource, other, { finalDays: 365 });
  await remind('2024-03-24');
  expect(tolds()).toEqual([`${grantee.email}: Awardbook: 2 reports are due`]);
  const [mail] = mailServer.mails;
  expect(mail?.text).toContain(`https://awards.example.gov/reports/${report.id}`);
  expect(mail?.text).toContain(`award ${fain}, January 1, 2024 to March 1, 2024`);
  expect(mail?.text).toContain('due in 7 days, on March 31, 2024');
  expect(mail?.text).toContain('due in 26 days, on April 19, 2024');
  expect(`${mail?.raw} ${mail?.text}`).not.toMatch(/CANARY|\$|1,234,567|7,?654,?321|shelter|script/);
  // Nothing that a mail program would draw or run.
  expect(mail?.raw.match(/^Content-Type: .*/gim)).toEqual([
    expect.stringMatching(/^Content-Type: text\/plain/i),
  ]);
});

it('is told late of a mark that nobody told on its day, and of the last one only', async () => {
  const { grantee } = await aParty();
  await remind('2024-03-26');
  await remind('2024-03-27');
  expect(tolds()).toEqual([`${grantee.email}: Awardbook: a report is due`]);
  expect(mailServer.mails[0]?.text).toContain('due in 5 days');
});

it('is not told of what was handed over or skipped, nor of a day that moved before its new marks come', async () => {
  const handedIn = await aParty();
  const skipped = await aParty();
  const extended = await aParty();
  await bringTo(db.dataSource, handedIn.report, 'submitted');
  await bringTo(db.dataSource, skipped.report, 'skipped');
  await remind('2024-03-24');
  expect(tolds()).toEqual([`${extended.grantee.email}: Awardbook: a report is due`]);
  mailServer.mails.splice(0);
  await scheduleOf(db.dataSource).moveDueDate(TESTER, extended.report.id, extended.report.version, {
    dueOn: isoDate('2024-05-15'),
    reason: 'The office was flooded.',
  });
  await remind('2024-03-30');
  await remind('2024-04-07');
  expect(tolds()).toEqual([]);
  await remind('2024-04-15');
  expect(mailServer.mails[0]?.text).toContain('due in 30 days, on May 15, 2024');
});

it('is told once by fifty workers at once', async () => {
  const parties = [await aParty(), await aParty(), await aParty()];
  const sent = await Promise.all(Array.from({ length: 50 }, () => remind('2024-03-24')));
  expect(sent.reduce((sum, one) => sum + one, 0)).toBe(3);
  expect(tolds()).toEqual(
    parties.map(({ grantee }) => `${grantee.email}: Awardbook: a report is due`).sort(),
  );
});

it('is mailed again when the mail server refused it, and the others not twice', async () => {
  const [one, other] = [await aParty(), await aParty()];
  mailServer.refused.add(one.grantee.email);
  await expect(remind('2024-03-24')).rejects.toMatchObject({ code: 'mails-not-sent' });
  expect(tolds()).toEqual([`${other.grantee.email}: Awardbook: a report is due`]);
  mailServer.refused.clear();
  await remind('2024-03-24');
  expect(tolds()).toHaveLength(2);
  // What was refused and then handed over is not mailed any more.
  const third = await aParty();
  mailServer.refused.add(third.grantee.email);
  await expect(remind('2024-03-24')).rejects.toThrow('0 of 1 mails with reminders went out');
  mailServer.refused.clear();
  await bringTo(db.dataSource, third.report, 'submitted');
  expect(await remind('2024-03-24')).toBe(0);
});

it('is not mailed again when the mail server refused it for good, until the next mark', async () => {
  const { grantee } = await aParty();
  mailServer.gone.add(grantee.email);
  await expect(remind('2024-03-24')).rejects.toThrow('The last fault: 550.');
  expect(await remind('2024-03-24')).toBe(0);
  mailServer.gone.clear();
  expect(await remind('2024-03-25')).toBe(0);
  expect(await remind('2024-03-30')).toBe(1);
});

it('comes as each person chooses: by mail, in Awardbook only, or neither', async () => {
  const [byMail, onPage, neither] = [await aParty(), await aParty(), await aParty()];
  expect(await own.choice(actorOf(byMail.grantee))).toEqual({ channel: 'mail', sendsMails: true });
  await own.choose(actorOf(onPage.grantee), 'page');
  await own.choose(actorOf(neither.grantee), 'none');
  await remind('2024-03-24');
  expect(tolds()).toEqual([`${byMail.grantee.email}: Awardbook: a report is due`]);
  const listed = async ({ grantee, implementer }: Party) =>
    (await own.list(actorOf(grantee, [implementer]), isoDate('2024-03-24'))).map(({ fain }) => fain);
  expect(await listed(byMail)).toEqual([byMail.fain]);
  expect(await listed(onPage)).toEqual([onPage.fain]);
  expect(await listed(neither)).toEqual([]);
});

it('stands in Awardbook until it is put away, handed over or moved, and comes again at the next mark', async () => {
  const { grantee, implementer, report } = await aParty();
  const actor = actorOf(grantee, [implementer]);
  const left = async (day: string) => (await own.list(actor, isoDate(day))).map(({ daysLeft }) => daysLeft);
  await remind('2024-03-24');
  expect(await left('2024-03-25')).toEqual([6]);
  await own.dismiss(actor);
  expect(await left('2024-03-25')).toEqual([]);
  await remind('2024-03-30');
  expect(await left('2024-03-30')).toEqual([1]);
  await bringTo(db.dataSource, report, 'submitted');
  expect(await left('2024-03-30')).toEqual([]);
});
