import { createHash } from 'node:crypto';
import { type Actor, Transactions } from '@awardbook/database';
import { CalendarFeeds } from '@awardbook/reporting';
import ICAL from 'ical.js';
import { Client } from 'pg';
import { anAward, bringTo, withReports } from '../../builders';
import { aPerson, type TestPersonDraft } from '../../support/people';
import { withServices } from '../../support/services';

const services = withServices({ as: 'api' });
const NOW = new Date('2026-01-01T00:00:00Z');

async function somebody(draft: TestPersonDraft): Promise<Actor> {
  const { id, role } = await aPerson(services.url, draft);
  return { id, role, implementers: draft.implementers ?? [], scopes: null };
}

const feeds = () => services.app.get(CalendarFeeds);

const tokenIn = (address: string): string =>
  /\/api\/report-calendar\/([\w-]{43})\.ics$/.exec(address)?.[1] ?? '';

async function summariesOf(token: string): Promise<string[]> {
  const file = await feeds().read(token, NOW);
  const calendar = new ICAL.Component(ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).summary);
}

describe('a calendar of what is due', () => {
  // Due in years that no test run reaches.
  const dates = { startsOn: '2190-10-01', endsOn: '2191-03-31' };

  it('shows a grantee what its implementers owe, and nothing of others', async () => {
    const award = await anAward(dates).store(services.dataSource);
    const [first] = await withReports(services.dataSource, award);
    await bringTo(services.dataSource, first, 'submitted');
    await withReports(services.dataSource, await anAward(dates).store(services.dataSource));
    const grantee = await somebody({ role: 'grantee', implementers: [award.implementer.id] });
    const token = tokenIn(await feeds().make(grantee));
    expect(await summariesOf(token)).toEqual([
      `Interim report handed in: ${award.fain}`,
      `Interim report due: ${award.fain}`,
      `Final report due: ${award.fain}`,
    ]);
  });

  it('shows an officer the reports that they review', async () => {
    const officer = await somebody({ role: 'program-officer' });
    const award = await anAward(dates).store(services.dataSource);
    await withReports(services.dataSource, award, { officerId: officer.id });
    const summaries = await summariesOf(tokenIn(await feeds().make(officer)));
    expect(summaries).toHaveLength(3);
    expect(summaries.every((summary) => summary.endsWith(award.fain))).toBe(true);
  });

  it('is empty, and there, for an officer who reviews nothing', async () => {
    const officer = await somebody({ role: 'program-officer' });
    expect(await summariesOf(tokenIn(await feeds().make(officer)))).toEqual([]);
  });

  it('is there for nobody once they are deactivated', async () => {
    const officer = await somebody({ role: 'program-officer' });
    const token = tokenIn(await feeds().make(officer));
    expect(await summariesOf(token)).toEqual([]);
    const owner = new Client({ connectionString: services.url });
    await owner.connect();
    await owner.query(
      `UPDATE people SET status = 'deactivated', deactivation_reason = 'Left' WHERE id = $1`,
      [officer.id],
    );
    await owner.end();
    await expect(feeds().read(token, NOW)).rejects.toThrow('no calendar at this address');
  });

  it('keeps only the hash of its address, and shows nobody that of another', async () => {
    const officer = await somebody({ role: 'program-officer' });
    const token = tokenIn(await feeds().make(officer));
    const kept = (actor: Actor) =>
      new Transactions(services.dataSource).read(
        actor,
        (tx) =>
          tx.sql<{ hash: string }[]>`SELECT encode(token_hash, 'hex') AS hash FROM report_calendar_feeds`,
      );
    expect(await kept(officer)).toEqual([{ hash: createHash('sha256').update(token).digest('hex') }]);
    expect(await kept(await somebody({ role: 'administrator' }))).toEqual([]);
  });

  it('is at one address at a time, until it is revoked', async () => {
    const officer = await somebody({ role: 'program-officer' });
    expect(await feeds().madeAt(officer)).toBeNull();
    const first = tokenIn(await feeds().make(officer));
    const second = tokenIn(await feeds().make(officer));
    expect(await feeds().madeAt(officer)).toBeInstanceOf(Date);
    await expect(feeds().read(first, NOW)).rejects.toThrow('no calendar at this address');
    await feeds().read(second, NOW);
    await feeds().revoke(officer);
    await expect(feeds().read(second, NOW)).rejects.toThrow('no calendar at this address');
    await expect(feeds().read('of nobody', NOW)).rejects.toThrow('no calendar at this address');
  });
});
