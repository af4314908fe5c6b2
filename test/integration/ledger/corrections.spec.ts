import {
  EntryAlreadyCorrected,
  type EntryDraft,
  IdempotencyKeyReused,
  LedgerService,
} from '@awardbook/ledger';
import { isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { aFundedAward, type StoredFund, TESTER } from '../../builders';
import { withServices } from '../../support/services';

const services = withServices();
const ledger = () => services.app.get(LedgerService);

function obligation(fund: StoredFund, amount: string, idempotencyKey: string): EntryDraft {
  const { treasuryAccount, yearOfFunds, office } = fund;
  return {
    kind: 'obligation',
    amount: Money.parse(amount),
    effectiveOn: isoDate('2010-11-01'),
    treasuryAccount,
    yearOfFunds,
    office,
    description: 'Award signed',
    idempotencyKey,
  };
}

async function obligatedCents(awardId: string): Promise<bigint> {
  const { strips } = await ledger().statement(TESTER, awardId);
  return strips.reduce((sum, strip) => sum + strip.obligatedCents, 0n);
}

it('a correction takes the entry back and puts the right one in its place', async () => {
  const { award, fund } = await aFundedAward(services.dataSource);
  const [posted] = await ledger().append(TESTER, award.id, [obligation(fund, '100.00', 'c-1')]);
  const correction = {
    amount: Money.parse('74.90'),
    effectiveOn: isoDate('2010-12-01'),
    reason: 'Misread',
    idempotencyKey: 'c-1-fix',
  };
  const [reversal, replacement] = await ledger().correct(TESTER, posted?.id ?? '', correction);
  expect(reversal).toMatchObject({ reversal: true, signedCents: -10_000n, correctsId: posted?.id });
  expect(replacement).toMatchObject({ reversal: false, signedCents: 7_490n, correctsId: posted?.id });
  expect(await obligatedCents(award.id)).toBe(7_490n); // 100.00 − 100.00 + 74.90
});

it('an entry is corrected once, also when fifty correct it at once', async () => {
  const { award, fund } = await aFundedAward(services.dataSource);
  const [posted] = await ledger().append(TESTER, award.id, [obligation(fund, '100.00', 'c-2')]);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 50 }, (_, index) =>
      ledger().correct(TESTER, posted?.id ?? '', {
        amount: null,
        effectiveOn: isoDate('2010-12-01'),
        reason: 'Twice posted',
        idempotencyKey: `c-2-fix-${index}`,
      }),
    ),
  );
  expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(EntryAlreadyCorrected);
  }
  expect(await obligatedCents(award.id)).toBe(0n);
});

it('the same idempotency key posts once, also when fifty send it at once', async () => {
  const { award, fund } = await aFundedAward(services.dataSource);
  const draft = obligation(fund, '100.00', 'same-key');
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => ledger().append(TESTER, award.id, [draft])),
  );
  expect(new Set(answers.map(([entry]) => entry?.id)).size).toBe(1);
  expect(await obligatedCents(award.id)).toBe(10_000n);
  const other = { ...draft, amount: Money.parse('99.00') };
  await expect(ledger().append(TESTER, award.id, [other])).rejects.toBeInstanceOf(IdempotencyKeyReused);
});

it('a correction reduces what the strip may pay, so it is refused when that is paid out already', async () => {
  const { award, fund } = await aFundedAward(services.dataSource);
  const [posted] = await ledger().append(TESTER, award.id, [
    obligation(fund, '100.00', 'c-4'),
    { ...obligation(fund, '80.00', 'c-4-paid'), kind: 'disbursement' },
  ]);
  const correction = {
    amount: Money.parse('79.99'),
    effectiveOn: isoDate('2010-12-01'),
    reason: 'Less',
    idempotencyKey: 'c-4-fix',
  };
  await expect(ledger().correct(TESTER, posted?.id ?? '', correction)).rejects.toMatchObject({
    code: 'deobligations-exceed-unliquidated',
  });
});
