import { AwardNotFound, AwardsService } from '@awardbook/awards';
import { ExportNotFound, ExportsService } from '@awardbook/exports';
import { isoDate } from '@awardbook/fiscal';
import { FundingService } from '@awardbook/funding';
import { ImplementerNotFound, ImplementersService } from '@awardbook/implementers';
import { LedgerRuleBroken, LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { RollupsService } from '@awardbook/rollups';
import { withServices } from '../../support/services';
import { actorOf } from './two-parties';

const services = withServices({ as: 'api' });
const OFFICER = actorOf('program-officer');
const FINANCE = actorOf('finance');
const TREASURY_ACCOUNT = '019-011-2010/2012-1022-000';

const rooms = () => ({
  awards: services.app.get(AwardsService),
  implementers: services.app.get(ImplementersService),
  funding: services.app.get(FundingService),
  ledger: services.app.get(LedgerService),
  exports: services.app.get(ExportsService),
});

const drafted = (amount: string, idempotencyKey: string) => ({
  kind: 'obligation' as const,
  amount: Money.parse(amount),
  effectiveOn: isoDate('2010-03-04'),
  treasuryAccount: TREASURY_ACCOUNT,
  yearOfFunds: null,
  office: 'J/TIP',
  description: '',
  idempotencyKey,
});

async function storeAward(implementerId: string, fain: string): Promise<string> {
  const { id } = await rooms().awards.create(OFFICER, {
    fain,
    title: 'Walls',
    instrument: 'grant',
    implementer: implementerId,
    programType: 'bilateral-and-regional',
    ceiling: Money.parse('1000.00'),
    startsOn: isoDate('2009-10-01'),
    endsOn: isoDate('2013-09-30'),
  });
  return id;
}

let implementerId: string;
let awardId: string;

it('program officers record what is theirs to record', async () => {
  const { implementers, awards } = rooms();
  ({ id: implementerId } = await implementers.create(OFFICER, {
    name: 'A Party',
    type: 'us-ngo',
    otherNames: ['The Party'],
  }));
  awardId = await storeAward(implementerId, 'S-WALLS-1');
  const shares = [
    { code: 'protection', basisPoints: 6_000 },
    { code: 'prevention', basisPoints: 4_000 },
  ];
  const asked = { today: isoDate('2009-12-01') };
  const split = { split: 'category' as const, effectiveOn: isoDate('2009-10-01') };
  await awards.setShares(OFFICER, awardId, { ...split, shares }, asked);
  await awards.setShares(
    OFFICER,
    awardId,
    {
      ...split,
      shares: [{ code: 'protection', basisPoints: 10_000 }],
    },
    asked,
  );
  const { version } = await awards.get(OFFICER, awardId);
  const changed = await awards.change(OFFICER, awardId, version, { ceiling: Money.parse('900.00') });
  expect(changed.ceiling.toString()).toBe('900.00');
});

it('finance posts, and every balance is kept though nobody may write one', async () => {
  const { funding, ledger } = rooms();
  const fact = { treasuryAccount: TREASURY_ACCOUNT, source: 'Test' };
  const amount = Money.parse('800.00');
  const on = isoDate('2009-10-01');
  await funding.appropriate(FINANCE, {
    ...fact,
    amount,
    appropriatedOn: on,
    status: 'enacted',
    reference: 'walls-1',
  });
  await funding.allot(FINANCE, {
    ...fact,
    office: 'J/TIP',
    amount,
    allottedOn: on,
    status: 'allotted',
    reference: 'walls-2',
  });
  const [entry] = await ledger.append(FINANCE, awardId, [drafted('500.00', 'walls-3')]);
  await ledger.correct(FINANCE, entry?.id ?? '', {
    amount: Money.parse('400.00'),
    effectiveOn: isoDate('2010-03-05'),
    reason: 'Typed wrongly',
    idempotencyKey: 'walls-4',
  });
  // 800.00 allotted − 400.00 obligated leave 400.00
  await expect(ledger.append(FINANCE, awardId, [drafted('400.01', 'walls-5')])).rejects.toThrow(
    LedgerRuleBroken,
  );
  const { strips, entries } = await ledger.statement(FINANCE, awardId);
  expect([strips.length, entries.length]).toEqual([1, 3]); // the entry, its reversal, its replacement
  expect(entries.map(({ recordedBy }) => recordedBy)).toEqual(entries.map(() => FINANCE.id));
});

it('staff read reports that are exact while sums are stale', async () => {
  for (const role of ['program-officer', 'finance', 'leadership', 'administrator'] as const) {
    const report = await services.app.get(RollupsService).spending(actorOf(role), {
      by: 'category',
      across: null,
      measure: 'obligated',
      filter: {},
    });
    expect([report.total.toString(), report.stale]).toEqual(['400.00', 1]); // 500.00 − 500.00 + 400.00
  }
});

it('a grantee finds its own award, and of another only that there is none', async () => {
  const { awards, implementers, ledger } = rooms();
  const other = await implementers.create(OFFICER, { name: 'Another Party', type: 'us-ngo' });
  const foreign = await storeAward(other.id, 'S-WALLS-2');
  const grantee = actorOf('grantee', [implementerId]);
  expect((await awards.get(grantee, awardId)).fain).toBe('S-WALLS-1');
  expect((await ledger.statement(grantee, awardId)).entries).toHaveLength(3);
  for (const ref of [foreign, 'S-WALLS-2']) {
    await expect(awards.get(grantee, ref)).rejects.toThrow(AwardNotFound);
    await expect(ledger.statement(grantee, ref)).rejects.toThrow(AwardNotFound);
  }
  await expect(implementers.get(grantee, other.id)).rejects.toThrow(ImplementerNotFound);
});

it('an export is found, and cancelled, by whoever asked for it', async () => {
  const run = await rooms().exports.request(FINANCE, { report: 'ledger', format: 'csv', parameters: {} });
  await expect(rooms().exports.get(OFFICER, run.id)).rejects.toThrow(ExportNotFound);
  await expect(rooms().exports.cancel(OFFICER, run.id)).rejects.toThrow(ExportNotFound);
  expect((await rooms().exports.cancel(FINANCE, run.id)).status).toBe('cancelled');
});
