import { type AmendmentKind, kindsOf, type Outline } from '@awardbook/amendments';
import { type Award, AwardsService } from '@awardbook/awards';
import { addDays, type IsoDate, isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { anAward } from '../../builders';
import { withServices } from '../../support/services';
import { Amending, FINANCE } from './amending';

const services = withServices({ as: 'api' });

/** What the office published of one project of UNODC in Eastern Africa, page by page: amount and period. */
const SNAPSHOTS = [
  { publishedOn: '2019-10-01', ceiling: '1000000.00', startsOn: '2019-04-01', endsOn: '2022-03-31' },
  { publishedOn: '2021-01-20', ceiling: '1000000.00', startsOn: '2019-04-01', endsOn: '2022-03-31' },
  { publishedOn: '2022-03-31', ceiling: '1000000.00', startsOn: '2019-04-01', endsOn: '2023-03-31' },
  { publishedOn: '2023-03-31', ceiling: '1500000.00', startsOn: '2019-04-01', endsOn: '2025-03-31' },
] as const;
type Snapshot = (typeof SNAPSHOTS)[number];

const LAST_DAY = isoDate('2025-04-30');

const outlineOf = ({ ceiling, startsOn, endsOn }: Snapshot): Outline => ({
  title: 'Countering trafficking in persons in Eastern Africa',
  ceiling: Money.parse(ceiling),
  startsOn: isoDate(startsOn),
  endsOn: isoDate(endsOn),
  programOfficer: '',
  grantsOfficer: '',
  representative: '',
  category: [],
  country: [],
  scope: '',
  budgetVersion: null,
  status: 'active',
  obligated: Money.zero,
});

/** Each snapshot against the one before: the first is the award itself, and what changes nothing is no amendment. */
async function replay(room: Amending): Promise<{ award: Award; kinds: AmendmentKind[][] }> {
  const [first, ...later] = SNAPSHOTS;
  const { ceiling, startsOn, endsOn } = first;
  const award = await anAward({ ceiling, startsOn, endsOn }).store(services.dataSource);
  const kinds: AmendmentKind[][] = [kindsOf(null, outlineOf(first))];
  let before: Snapshot = first;
  for (const snapshot of later) {
    const [was, is] = [outlineOf(before), outlineOf(snapshot)];
    kinds.push(kindsOf(was, is));
    if (kindsOf(was, is).length > 0) {
      const amendment = await room.amend(award, {
        effectiveOn: isoDate(snapshot.publishedOn),
        description: `As published on ${snapshot.publishedOn}.`,
        endsOn: is.endsOn === was.endsOn ? null : is.endsOn,
        ceilingChange: is.ceiling.equals(was.ceiling) ? null : is.ceiling.minus(was.ceiling),
      });
      expect(amendment.kinds).toEqual(kinds.at(-1));
    }
    before = snapshot;
  }
  return { award, kinds };
}

/** What was published last by that day; before the first page, what the first page says of the time before it. */
function publishedBy(day: IsoDate): Snapshot {
  return SNAPSHOTS.findLast(({ publishedOn }) => publishedOn <= day) ?? SNAPSHOTS[0];
}

describe('four published snapshots of one project', () => {
  it('are a new award, nothing, an extension at no cost, and more money with more time', async () => {
    const room = new Amending(services, LAST_DAY);
    const { award, kinds } = await replay(room);
    expect(kinds).toEqual([['new'], [], ['no-cost-extension'], ['cost']]);
    const amendments = await room.amendments.list(FINANCE, award.id, LAST_DAY);
    expect(amendments.map(({ number, kinds: [kind] }) => [number, kind])).toEqual([
      [2, 'cost'],
      [1, 'no-cost-extension'],
    ]);
  });

  it('give back the published figures on every day from the first to the last', async () => {
    const { award } = await replay(new Amending(services, LAST_DAY));
    const days: IsoDate[] = [];
    for (let day = isoDate(SNAPSHOTS[0].startsOn); day <= LAST_DAY; day = addDays(day, 1)) days.push(day);
    expect(days).toHaveLength(2222);
    const awards = services.app.get(AwardsService);
    for (const day of days) {
      const published = publishedBy(day);
      const { ceiling, startsOn, endsOn } = await awards.get(FINANCE, award.id, day);
      expect({ day, ceiling: ceiling.toString(), startsOn, endsOn }).toEqual({
        day,
        ceiling: published.ceiling,
        startsOn: published.startsOn,
        endsOn: published.endsOn,
      });
    }
  });
});
