import {
  AwardsService,
  ImplementerMerging,
  PeriodLeavesSubAwardOut,
  type SubAward,
  SubAwardChanged,
  type SubAwardDraft,
  SubAwardNotFound,
  SubAwardsService,
} from '@awardbook/awards';
import { isoDate } from '@awardbook/fiscal';
import { type EntryKind, LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { type DomainError } from '@awardbook/problems';
import { aFundedAward, anImplementer, aSubAward, nextNumber, TESTER } from '../../builders';
import { withServices } from '../../support/services';

const services = withServices();
const subAwards = () => services.app.get(SubAwardsService);

/** An award of FY 2010 to FY 2013 with so much obligated. */
async function aPrime(obligated: string, fain?: string) {
  const { award, fund } = await aFundedAward(
    services.dataSource,
    fain === undefined ? {} : { award: { fain } },
  );
  const post = (kind: EntryKind, amount: string) =>
    services.app.get(LedgerService).append(TESTER, award.id, [
      {
        kind,
        amount: Money.parse(amount),
        effectiveOn: isoDate('2010-06-01'),
        treasuryAccount: fund.treasuryAccount,
        yearOfFunds: fund.yearOfFunds,
        office: fund.office,
        description: '',
        idempotencyKey: `sub-awards-${nextNumber()}`,
      },
    ]);
  await post('obligation', obligated);
  return { award, post };
}

async function refusalOf(work: Promise<unknown>): Promise<DomainError> {
  const outcome = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome === null) throw new Error('Nothing was refused.');
  return outcome as DomainError;
}

const change = ({ id, version }: SubAward, patch: Parameters<SubAwardsService['change']>[3]) =>
  subAwards().change(TESTER, id, version, patch);

describe('sub-awards of an award', () => {
  it('keep the prime from being corrected to their number or their recipient', async () => {
    const { award } = await aPrime('10.00');
    const sub = await aSubAward(services.dataSource, award, { number: 'SUB/77' });
    const awards = services.app.get(AwardsService);
    const correct = (patch: Parameters<AwardsService['change']>[3]) =>
      refusalOf(awards.change(TESTER, award.id, award.version, patch));
    expect((await correct({ fain: 'sub 77' })).message).toContain('is the number of sub-award SUB/77');
    expect((await correct({ implementer: sub.subRecipient.id })).message).toContain(
      'none goes to the recipient of the award itself',
    );
  });

  it('together never exceed its net obligations; the refusal names what is left and points at the amount', async () => {
    const { award } = await aPrime('100.00', 'S-SUM-1');
    await aSubAward(services.dataSource, award, { amount: '60.00' });
    const refused = await refusalOf(aSubAward(services.dataSource, award, { amount: '40.01' }));
    expect(refused).toMatchObject({
      code: 'sub-awards-exceed-obligations',
      figures: { asked: '40.01', obligated: '100.00', others: '60.00', available: '40.00' }, // 100.00 − 60.00
      fields: [{ pointer: '/amount' }],
    });
    expect(refused.message).toContain('$40.00 is left');
    const second = await aSubAward(services.dataSource, award, { amount: '30.00' });
    await change(second, { amount: Money.parse('40.00') });
    const { totals } = await subAwards().listOfAward(TESTER, award.id, { limit: 50, cursor: null });
    expect([totals.count, totals.subAwarded.toString(), totals.obligated.toString()]).toEqual([
      2,
      '100.00',
      '100.00',
    ]);
  });

  it('keep money from being deobligated under them, and give it free when they go', async () => {
    const { award, post } = await aPrime('100.00');
    const sub = await aSubAward(services.dataSource, award, { amount: '70.00' });
    const refused = await refusalOf(post('deobligation', '30.01'));
    expect(refused).toMatchObject({
      code: 'obligations-below-sub-awards',
      figures: { asked: '30.01', subAwarded: '70.00', available: '30.00' }, // 100.00 − 70.00
    });
    await post('deobligation', '30.00');
    await subAwards().remove(TESTER, sub.id, sub.version);
    await post('deobligation', '70.00');
  });

  it('asked for by fifty at once, each for all that is left, are one', async () => {
    const { award } = await aPrime('100.00');
    const recipient = await anImplementer().store(services.dataSource);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, () =>
        aSubAward(services.dataSource, award, { amount: '100.00', subRecipient: recipient.id }),
      ),
    );
    const codes = outcomes.map((outcome) =>
      outcome.status === 'rejected' ? (outcome.reason as DomainError).code : 'won',
    );
    expect(codes.filter((code) => code === 'won')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['won', 'sub-awards-exceed-obligations']));
  });

  it('and deobligations at once, fifty of each, never leave more passed on than is obligated', async () => {
    const { award, post } = await aPrime('100.00');
    const recipient = await anImplementer().store(services.dataSource);
    await Promise.allSettled(
      Array.from({ length: 50 }, () => [
        aSubAward(services.dataSource, award, { amount: '4.00', subRecipient: recipient.id }),
        post('deobligation', '4.00'),
      ]).flat(),
    );
    const { totals } = await subAwards().listOfAward(TESTER, award.id, { limit: 200, cursor: null });
    expect(totals.subAwarded.cents).toBeLessThanOrEqual(totals.obligated.cents);
    // 25 times four dollars are a hundred: whoever came first, nothing but the other's part is left.
    expect(totals.subAwarded.cents).toBe(totals.obligated.cents);
    expect(totals.subAwarded.cents).toBe(BigInt(totals.count) * 400n);
  });
});

describe('a sub-award', () => {
  it.each<[string, { [Field in keyof SubAwardDraft]?: string }, string, string]>([
    ['with the number of its prime', { number: '$FAIN' }, '/number', 'sub-award-number-of-prime'],
    ['without a letter or digit', { number: '--' }, '/number', 'sub-award-number-invalid'],
    ['that begins before its prime', { startsOn: '2009-09-30' }, '/startsOn', 'sub-award-outside-period'],
    ['that outlasts its prime', { endsOn: '2013-10-01' }, '/endsOn', 'sub-award-outside-period'],
    [
      'that ends before it starts',
      { startsOn: '2011-02-01', endsOn: '2011-01-31' },
      '/endsOn',
      'period-backwards',
    ],
    ['without a title', { title: '  ' }, '/title', 'title-length'],
  ])('%s is refused', async (_what, given, pointer, code) => {
    const { award } = await aPrime('1.00');
    // "$FAIN" stands for the prime's own number in another spelling.
    const spelled = award.fain.toLowerCase().replaceAll('-', ' ');
    const number = given.number?.replace('$FAIN', spelled);
    const refused = await refusalOf(
      aSubAward(services.dataSource, award, { ...given, ...(number !== undefined && { number }) }),
    );
    expect(refused.fields).toMatchObject([{ pointer, code }]);
  });

  it('goes to somebody else than the recipient of its prime', async () => {
    const { award } = await aPrime('1.00');
    const refused = await refusalOf(
      aSubAward(services.dataSource, award, { subRecipient: award.implementer.id }),
    );
    expect(refused.fields).toMatchObject([{ pointer: '/subRecipient', code: 'sub-recipient-is-prime' }]);
  });

  it('has a number of its own among those of its prime, whatever the case and punctuation', async () => {
    const { award } = await aPrime('1.00');
    const { award: other } = await aPrime('1.00');
    await aSubAward(services.dataSource, award, { number: 'SA-01' });
    expect(await refusalOf(aSubAward(services.dataSource, award, { number: 'sa 01' }))).toMatchObject({
      code: 'sub-award-number-taken',
      fields: [{ pointer: '/number' }],
    });
    expect(await aSubAward(services.dataSource, other, { number: 'sa 01' })).toMatchObject({
      number: 'sa 01',
    });
  });

  it('is changed and removed from the version that was read, once', async () => {
    const { award } = await aPrime('1.00');
    const first = await aSubAward(services.dataSource, award);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, at) => change(first, { title: `Title ${at}` })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(SubAwardChanged);
    const second = await subAwards().get(TESTER, first.id);
    expect(second.version).toBe(2);
    expect(await change(second, { title: second.title })).toEqual(second);
    await expect(subAwards().remove(TESTER, first.id, 1)).rejects.toBeInstanceOf(SubAwardChanged);
    await subAwards().remove(TESTER, first.id, 2);
    await expect(subAwards().get(TESTER, first.id)).rejects.toBeInstanceOf(SubAwardNotFound);
  });

  it('holds the period of its prime: a shorter one is refused, a longer one is not', async () => {
    const { award } = await aPrime('1.00');
    await aSubAward(services.dataSource, award, { number: 'SA-9', endsOn: '2013-06-30' });
    const awards = services.app.get(AwardsService);
    const refused = await refusalOf(
      awards.change(TESTER, award.id, award.version, { endsOn: isoDate('2013-06-29') }),
    );
    expect(refused).toBeInstanceOf(PeriodLeavesSubAwardOut);
    expect(refused.message).toContain('its sub-award SA-9 runs from 2009-10-01 to 2013-06-30');
    const changed = await awards.change(TESTER, award.id, award.version, { endsOn: isoDate('2013-06-30') });
    await awards.change(TESTER, award.id, changed.version, { endsOn: isoDate('2014-06-30') });
  });
});

describe('a merge', () => {
  const merge = (from: { id: string; version: number }, into: { id: string; version: number }) =>
    services.app.get(ImplementerMerging).merge(TESTER, from.id, from.version, {
      into: into.id,
      intoVersion: into.version,
      reason: 'One party.',
    });

  it('moves what the record gets by sub-awards, and its undoing moves it back', async () => {
    const { award } = await aPrime('1.00');
    const [from, into] = [
      await anImplementer().store(services.dataSource),
      await anImplementer().store(services.dataSource),
    ];
    const sub = await aSubAward(services.dataSource, award, { subRecipient: from.id });
    await merge(from, into);
    expect(await subAwards().get(TESTER, sub.id)).toMatchObject({
      subRecipient: { id: into.id },
      version: 2,
    });
    await services.app.get(ImplementerMerging).undo(TESTER, from.id, 2);
    expect(await subAwards().get(TESTER, sub.id)).toMatchObject({
      subRecipient: { id: from.id },
      version: 3,
    });
  });

  it('of a prime recipient and its sub-recipient is refused', async () => {
    const { award } = await aPrime('1.00');
    const sub = await aSubAward(services.dataSource, award);
    const prime = { id: award.implementer.id, version: 1 };
    expect(await refusalOf(merge({ id: sub.subRecipient.id, version: 1 }, prime))).toMatchObject({
      code: 'merge-of-prime-and-sub-recipient',
      figures: { subAwards: '1' },
    });
  });
});

it('keeps in the trail what a sub-award was when it is removed', async () => {
  const { award } = await aPrime('1.00');
  const sub = await aSubAward(services.dataSource, award, { number: 'SA-TOLD' });
  await subAwards().remove(TESTER, sub.id, sub.version);
  const lines = await services.dataSource.sql<{ kind: string; number: string }[]>`
    SELECT kind, coalesce(after, before) ->> 'number' AS number FROM audit_entries
     WHERE subject = 'sub_awards' AND award_id = ${award.id}::uuid ORDER BY transaction_id, id`;
  expect(lines).toEqual([
    { kind: 'inserted', number: 'SA-TOLD' },
    { kind: 'deleted', number: 'SA-TOLD' },
  ]);
});
