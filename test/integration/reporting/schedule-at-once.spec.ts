import { AwardsService } from '@awardbook/awards';
import { isoDate } from '@awardbook/fiscal';
import { anAward, bringTo, lineOf, packagesOf, takeStep, withReports } from '../../builders';
import { withServices } from '../../support/services';
import { Amending, FINANCE, OFFICER } from '../amendments/amending';

const services = withServices({ as: 'api' });
const room = new Amending(services);
const db = () => services.dataSource;

const aYear = ({ endsOn = '2024-09-30' } = {}) => anAward({ startsOn: '2023-10-01', endsOn }).store(db());

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe('fifty at once on one schedule', () => {
  it('hand reports over while the award is extended: each keeps its period or has the new one', async () => {
    const award = await aYear({ endsOn: '2024-08-15' });
    const drafts = [];
    for (const report of await withReports(db(), award)) drafts.push(await bringTo(db(), report, 'draft'));
    const proposed = await room.propose(
      await room.draft(award, {
        effectiveOn: isoDate('2024-03-01'),
        description: 'More time.',
        endsOn: isoDate('2025-09-30'),
      }),
    );
    await Promise.allSettled([
      ...drafts.flatMap(({ id }) =>
        Array.from({ length: 9 }, () => takeStep(db(), id, 'awaiting-certification')),
      ),
      room.approve(proposed),
    ]);
    const after = await packagesOf(db(), award.id);
    const interim = after.filter(({ kind }) => kind === 'interim');
    expect(interim.at(-1)?.periodEndsOn).toBe('2025-09-30');
    expect(interim.slice(1).map(({ periodStartsOn }) => periodStartsOn)).toEqual(
      interim.slice(0, -1).map(({ periodEndsOn }) => dayAfter(periodEndsOn)),
    );
    expect(after.filter(({ state }) => state === 'awaiting-certification').length).toBe(drafts.length);
    expect(after.filter(({ kind }) => kind === 'final').at(-1)?.periodEndsOn).toBe('2025-09-30');
  });

  it('give an award terms and other dates: one schedule stands, that of the last', async () => {
    const award = await aYear();
    const awards = services.app.get(AwardsService);
    await Promise.allSettled([
      ...Array.from({ length: 25 }, () => withReports(db(), award)),
      ...Array.from({ length: 25 }, (_, index) =>
        awards.change(OFFICER, award.id, award.version, {
          endsOn: isoDate(index % 2 ? '2024-12-31' : '2025-03-31'),
        }),
      ),
    ]);
    const { endsOn } = await awards.get(FINANCE, award.id);
    const packages = await packagesOf(db(), award.id);
    expect(endsOn > '2024-09-30').toBe(true);
    expect(packages.filter(({ kind }) => kind === 'final').map((one) => one.periodEndsOn)).toEqual([endsOn]);
    expect(new Set(packages.map(lineOf)).size).toBe(packages.length);
  });
});
