import { type IsoDate, isoDate } from '@awardbook/fiscal';
import {
  type Allotment,
  AllotmentBelowObligations,
  AlreadyCorrected,
  type Appropriation,
  AppropriationBelowAllotments,
  FundFactCorrectionDisagrees,
  FundFactNotFound,
  FundingFieldInvalid,
  ReferenceReused,
} from '@awardbook/funding';
import { Money } from '@awardbook/money';
import { violationOf } from '@awardbook/database';
import { aFund, fundingOf, TESTER } from '../../builders';
import { withTestDatabase } from '../../support/database';

const db = withTestDatabase();

let posted = 0;

const correction = (
  amount: string | null,
): {
  amount: Money | null;
  effectiveOn: IsoDate;
  reason: string;
  reference: string;
} => ({
  amount: amount === null ? null : Money.parse(amount),
  effectiveOn: isoDate('2012-03-01'),
  reason: 'Typed one zero too many',
  reference: `correction-${(posted += 1)}`,
});

/** A fund under its own symbol, with the two facts that made it. */
async function storedFacts(treasuryAccount: string): Promise<{ money: Appropriation; allotment: Allotment }> {
  await aFund({ treasuryAccount, appropriated: '100.00', allotted: '80.00' }).store(db.dataSource);
  const funding = fundingOf(db.dataSource);
  const page = { limit: 200, cursor: null };
  const [money] = (await funding.listAppropriations(TESTER, { treasuryAccount }, page)).items;
  const [allotment] = (await funding.listAllotments(TESTER, { treasuryAccount }, page)).items;
  if (money === undefined || allotment === undefined) throw new Error('The builder stores both facts.');
  return { money, allotment };
}

const allotted = async (treasuryAccount: string): Promise<string> => {
  const page = { limit: 200, cursor: null };
  const { items } = await fundingOf(db.dataSource).listFunds(
    TESTER,
    { treasuryAccount },
    isoDate('2012-01-01'),
    page,
  );
  return Money.sum(items.map((fund) => fund.allotted)).toString();
};

describe('a correction', () => {
  it('takes the fact back and puts another in its place, both naming it', async () => {
    const symbol = '019-011-2012/2013-1022-000';
    const { allotment } = await storedFacts(symbol);
    const { reversal, replacement } = await fundingOf(db.dataSource).correctAllotment(
      TESTER,
      allotment.id,
      correction('8.00'),
    );
    expect([reversal.signedAmount, replacement?.signedAmount].map(String)).toEqual(['-80.00', '8.00']);
    expect([reversal.correctsId, replacement?.correctsId]).toEqual([allotment.id, allotment.id]);
    // 80.00 − 80.00 + 8.00
    expect(await allotted(symbol)).toBe('8.00');
    const { items } = await fundingOf(db.dataSource).listAllotments(
      TESTER,
      { treasuryAccount: symbol },
      { limit: 10, cursor: null },
    );
    expect(items.map((fact) => [fact.reversal, fact.corrected])).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ]);
  });

  it('without an amount only cancels', async () => {
    const symbol = '019-011-2013/2014-1022-000';
    const { allotment, money } = await storedFacts(symbol);
    const funding = fundingOf(db.dataSource);
    expect((await funding.correctAllotment(TESTER, allotment.id, correction(null))).replacement).toBeNull();
    expect(await allotted(symbol)).toBe('0.00');
    await funding.correctAppropriation(TESTER, money.id, correction(null));
  });

  it('makes money of what was only requested, once it is enacted', async () => {
    const funding = fundingOf(db.dataSource);
    const symbol = '019-011-2016/2017-1022-000';
    const request = await funding.appropriate(TESTER, {
      treasuryAccount: symbol,
      amount: Money.parse('70.00'),
      appropriatedOn: isoDate('2015-02-02'),
      status: 'requested',
      source: 'Budget request',
      reference: 'request-2016',
    });
    const { reversal, replacement } = await funding.correctAppropriation(TESTER, request.id, {
      ...correction('65.00'),
      status: 'enacted',
    });
    expect([reversal.signedAmount, replacement?.signedAmount].map(String)).toEqual(['0.00', '65.00']);
  });

  it('posted twice gives back the first', async () => {
    const symbol = '019-011-2014/2015-1022-000';
    const { allotment } = await storedFacts(symbol);
    const funding = fundingOf(db.dataSource);
    const draft = correction('50.00');
    const first = await funding.correctAllotment(TESTER, allotment.id, draft);
    const again = await funding.correctAllotment(TESTER, allotment.id, draft);
    expect(again).toEqual(first);
    expect(await allotted(symbol)).toBe('50.00');
    await expect(
      funding.correctAllotment(TESTER, allotment.id, { ...draft, amount: Money.parse('51.00') }),
    ).rejects.toThrow(ReferenceReused);
  });

  it('of what is already corrected is refused; what took its place can be corrected', async () => {
    const { money } = await storedFacts('019-072-2012/2013-1037-000');
    const funding = fundingOf(db.dataSource);
    const { replacement, reversal } = await funding.correctAppropriation(
      TESTER,
      money.id,
      correction('90.00'),
    );
    await expect(funding.correctAppropriation(TESTER, money.id, correction('95.00'))).rejects.toThrow(
      AlreadyCorrected,
    );
    await expect(funding.correctAppropriation(TESTER, reversal.id, correction(null))).rejects.toThrow(
      FundFactCorrectionDisagrees,
    );
    await funding.correctAppropriation(TESTER, replacement?.id ?? '', correction('85.00'));
  });

  it('by ten at once is made once', async () => {
    const { allotment } = await storedFacts('019-072-2011/2012-1037-000');
    const funding = fundingOf(db.dataSource);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () => funding.correctAllotment(TESTER, allotment.id, correction('10.00'))),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await allotted('019-072-2011/2012-1037-000')).toBe('10.00');
  });

  it('never takes an appropriation below what is allotted of it', async () => {
    const { money } = await storedFacts('019-072-2013/2014-1037-000');
    const refused = fundingOf(db.dataSource).correctAppropriation(TESTER, money.id, correction('79.99'));
    await expect(refused).rejects.toThrow(AppropriationBelowAllotments);
    await expect(refused).rejects.toThrow(
      'The FY 2013 appropriation under 019-072-2013/2014-1037-000 cannot become $79.99: $80.00 is allotted.',
    );
  });

  it('never takes an allotment below what is obligated of it', async () => {
    const symbol = '019-072-2014/2015-1037-000';
    const { allotment } = await storedFacts(symbol);
    await db.dataSource.sql`UPDATE funds SET obligated_cents = 7000 WHERE id = ${allotment.fundId}`;
    const refused = fundingOf(db.dataSource).correctAllotment(TESTER, allotment.id, correction('69.99'));
    await expect(refused).rejects.toThrow(AllotmentBelowObligations);
    await expect(refused).rejects.toMatchObject({
      figures: { asked: '69.99', obligated: '70.00', office: 'J/TIP' },
    });
  });

  it('of nothing is refused', async () => {
    const nobody = '01890000-0000-7000-8000-000000000000';
    await expect(fundingOf(db.dataSource).correctAllotment(TESTER, nobody, correction(null))).rejects.toThrow(
      FundFactNotFound,
    );
  });

  it('without a reason, or with a reference too long for its two rows, is refused', async () => {
    const { allotment } = await storedFacts('019-072-2015/2016-1037-000');
    const funding = fundingOf(db.dataSource);
    for (const fault of [{ reason: '' }, { reference: 'x'.repeat(72) }]) {
      await expect(
        funding.correctAllotment(TESTER, allotment.id, { ...correction('1.00'), ...fault }),
      ).rejects.toThrow(FundingFieldInvalid);
    }
  });
});

it.each(['appropriations', 'allotments'])(
  '%s cannot be updated, deleted or truncated, by anybody',
  async (table) => {
    for (const statement of [
      `UPDATE ${table} SET source = 'x'`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
    ]) {
      const error: unknown = await db.dataSource.query(statement).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(violationOf(error)).toMatchObject({ code: 'append-only', figures: { table } });
    }
  },
);
