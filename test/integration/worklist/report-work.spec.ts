import { type Actor, systemActor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { WorklistService } from '@awardbook/worklist';
import { anAward, anImplementer, aReport } from '../../builders';
import { aPerson } from '../../support/people';
import { withServices } from '../../support/services';

const services = withServices({ as: 'api' });

/** The sentences about reports on an actor's home. */
async function reportWork(actor: Actor, onDate: string): Promise<string[]> {
  const { work } = await services.app.get(WorklistService).home(actor, isoDate(onDate));
  return work.filter(({ code }) => code.startsWith('reports-')).map(({ text }) => text);
}

it('tells each side which reports wait for them', async () => {
  const db = services.dataSource;
  const implementer = (await anImplementer().store(db)).id;
  const olga = await aPerson(services.url, { role: 'program-officer', name: 'Olga Reviewer' });
  const own = (await anAward({ implementer, endsOn: '2010-09-30' }).store(db)).id;
  const others = (await anAward({ implementer, endsOn: '2010-09-30' }).store(db)).id;
  // Quarters to December 2009 and to March, June and September 2010: due 30 days after each.
  await aReport({ award: own, officer: olga.id, state: 'submitted' }).store(db);
  await aReport({ award: own, periodEndsOn: '2010-03-31', state: 'awaiting-certification' }).store(db);
  await aReport({ award: others, state: 'in-review' }).store(db);
  await aReport({ award: others, periodEndsOn: '2010-03-31', state: 'changes-requested' }).store(db);

  const officer: Actor = { ...systemActor('officer-1'), role: 'program-officer' };
  const grantee: Actor = { ...systemActor('grantee-1'), role: 'grantee', implementers: [implementer] };
  // On July 1 those to June 30 are due within 30 days; the one to March 31 that was never submitted was due on April 30.
  expect(await reportWork({ ...officer, id: olga.id }, '2010-07-01')).toEqual([
    '2 reports wait for your review.',
    '1 report is late.',
  ]);
  expect(await reportWork(officer, '2010-07-01')).toEqual([
    '1 report waits for your review.',
    '1 report is late.',
  ]);
  expect(await reportWork(grantee, '2010-07-01')).toEqual([
    '1 report has come back with changes to make.',
    '1 report is late.',
    '1 report waits to be certified.',
    '2 reports are due within 30 days.',
  ]);
});
