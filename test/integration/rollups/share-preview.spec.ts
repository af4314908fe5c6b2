import { AwardsService, ShareSetBeforeClosedYear, SharesNotWhole, type Split } from '@awardbook/awards';
import { createDataSource } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { NotAllowed } from '@awardbook/identity';
import { type EntryKind, LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { RollupsService, type SharePreview, SharePreviewService } from '@awardbook/rollups';
import * as fc from 'fast-check';
import { aFund, anAward, TESTER } from '../../builders';
import { withServices } from '../../support/services';
import { actorOf, STAFF } from '../walls/two-parties';

const OFFICER = actorOf('program-officer');
const TODAY = isoDate('2011-12-01');
const SEED = 411_011;

const services = withServices({ as: 'api' });
const awards = () => services.app.get(AwardsService);
const previews = () => services.app.get(SharePreviewService);

let awardId = '';

const aSet = (split: Split, effectiveOn: string, points: Record<string, number>) => ({
  split,
  effectiveOn: isoDate(effectiveOn),
  shares: Object.entries(points).map(([code, basisPoints]) => ({ code, basisPoints })),
});

/** An award of three years of action whose cents do not split evenly. */
beforeAll(async () => {
  const owner = await createDataSource(services.url, { applicationName: 'test', poolSize: 2 }).initialize();
  const fund = await aFund().store(owner);
  const award = await anAward({ fain: 'PREVIEW-1' })
    .shared({ categories: { protection: 3_333, prevention: 6_667 }, countries: { GH: 5_000, KE: 5_000 } })
    .store(owner);
  awardId = award.id;
  const entries: [EntryKind, string, string][] = [
    ['obligation', '1000.01', '2009-12-01'], // FY 2010
    ['disbursement', '333.33', '2010-06-01'], // FY 2010
    ['obligation', '77.77', '2010-12-01'], // FY 2011
    ['disbursement', '100.01', '2011-02-01'], // FY 2011
    ['refund', '0.05', '2011-10-15'], // FY 2012
  ];
  const drafts = entries.map(([kind, amount, effectiveOn], index) => ({
    kind,
    amount: Money.parse(amount),
    effectiveOn: isoDate(effectiveOn),
    treasuryAccount: fund.treasuryAccount,
    yearOfFunds: null,
    office: fund.office,
    description: '',
    idempotencyKey: `preview-${index}`,
  }));
  await services.app.get(LedgerService).append(TESTER, awardId, drafts);
  await owner.destroy();
});

/** Obligated and disbursed by year of action and code, as the report has them. */
async function reported(split: Split): Promise<Record<string, string>> {
  const figures: Record<string, string> = {};
  for (const measure of ['obligated', 'disbursed'] as const) {
    const report = await services.app.get(RollupsService).spending(TESTER, {
      by: split,
      across: 'year-of-action',
      measure,
      filter: { award: awardId },
    });
    for (const row of report.rows)
      for (const [index, amount] of row.amounts.entries())
        if (amount.cents !== 0n)
          figures[`${measure} ${report.columns[index]?.key} ${row.key}`] = amount.toString();
  }
  return figures;
}

function foretold({ years }: SharePreview, side: 'before' | 'after'): Record<string, string> {
  const figures: Record<string, string> = {};
  for (const { yearOfAction, codes } of years)
    for (const code of codes)
      for (const measure of ['obligated', 'disbursed'] as const)
        if (code[measure][side].cents !== 0n)
          figures[`${measure} ${yearOfAction} ${code.code}`] = code[measure][side].toString();
  return figures;
}

const ofYears = (figures: Record<string, string>, years: readonly number[]) =>
  Object.fromEntries(Object.entries(figures).filter(([key]) => years.includes(Number(key.split(' ')[1]))));

it('tells to the cent what a change does to which years of action, and saves nothing', async () => {
  const before = await awards().get(OFFICER, awardId);
  const draft = aSet('country', '2010-10-01', { GH: 2_500, UG: 7_500 });
  const preview = await previews().preview(OFFICER, 'PREVIEW-1', draft, TODAY);
  expect(preview).toMatchObject({ split: 'country', effectiveOn: '2010-10-01', until: null });
  expect(preview.years.map(({ yearOfAction }) => yearOfAction)).toEqual([2011, 2012]);
  expect(preview.unchangedYears).toEqual([2010]);
  expect(preview.years[0]).toMatchObject({
    obligated: Money.parse('77.77'),
    disbursed: Money.parse('100.01'),
  });
  const now = await reported('country');
  expect(foretold(preview, 'before')).toEqual(ofYears(now, [2011, 2012]));

  expect(await awards().get(OFFICER, awardId)).toEqual(before);
  expect((await awards().getShares(OFFICER, awardId)).country).toHaveLength(1);

  await awards().setShares(OFFICER, awardId, draft, { today: TODAY });
  const then = await reported('country');
  expect(foretold(preview, 'after')).toEqual(ofYears(then, [2011, 2012]));
  expect(ofYears(then, [2010])).toEqual(ofYears(now, [2010]));
});

it('says until when a set counts that another one follows', async () => {
  const draft = aSet('country', '2009-10-01', { KE: 10_000 });
  const preview = await previews().preview(TESTER, awardId, draft, TODAY);
  expect(preview.until).toBe('2010-09-30');
  expect(preview.years.map(({ yearOfAction }) => yearOfAction)).toEqual([2010]);
});

it(`moves money between codes and makes none, whatever the split (seed ${SEED})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 9_998 }), fc.boolean(), async (first, ofYear2011) => {
      const points = { prosecution: first, protection: 9_999 - first, partnership: 1 };
      const given = Object.fromEntries(Object.entries(points).filter(([, share]) => share > 0));
      const draft = aSet('category', ofYear2011 ? '2011-01-15' : '2010-10-01', given);
      const { years } = await previews().preview(OFFICER, awardId, draft, TODAY);
      for (const { codes, obligated, disbursed } of years) {
        expect(Money.sum(codes.map((code) => code.obligated.difference)).cents).toBe(0n);
        expect(Money.sum(codes.map((code) => code.obligated.after))).toEqual(obligated);
        expect(Money.sum(codes.map((code) => code.disbursed.after))).toEqual(disbursed);
      }
    }),
    { seed: SEED, numRuns: 25 },
  );
});

it('refuses what saving would refuse, with the way out', async () => {
  const tooEarly = aSet('country', '2010-09-30', { KE: 10_000 });
  for (const asked of [
    previews().preview(OFFICER, awardId, tooEarly, TODAY),
    awards().setShares(OFFICER, awardId, tooEarly, { today: TODAY }),
  ])
    await expect(asked).rejects.toMatchObject({
      constructor: ShareSetBeforeClosedYear,
      fields: [{ pointer: '/effectiveOn', code: 'before-closed-year' }],
      message: expect.stringContaining(
        'up to FY 2010 are closed. Let the set begin on 2010-10-01 or later.',
      ) as string,
    });
  const short = aSet('country', '2011-10-01', { KE: 9_999 });
  await expect(previews().preview(OFFICER, awardId, short, TODAY)).rejects.toThrow(SharesNotWhole);
});

it('is for those who may change shares', async () => {
  const draft = aSet('country', '2011-10-01', { KE: 10_000 });
  for (const role of [...STAFF, 'grantee'] as const)
    if (role !== 'program-officer')
      await expect(previews().preview(actorOf(role), awardId, draft, TODAY)).rejects.toThrow(NotAllowed);
});
