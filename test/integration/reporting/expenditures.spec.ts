import { violationOf } from '@awardbook/database';
import { HOME_OFFICE } from '@awardbook/funding';
import { LedgerService } from '@awardbook/ledger';
import { TESTER } from '../../builders';
import { withServices } from '../../support/services';
import { aFinancialReport, FinancialReporting, granteeOf } from './financial-reporting';

const services = withServices({ as: 'api' });
const room = new FinancialReporting(services);
const OLD = '019-011-2009/2013-1022-000';
const YOUNG = '019-011-2010/2012-1022-000';
const TWO_YEARS = { [YOUNG]: '700.00', [OLD]: '300.00' };

describe('acceptance of a financial report', () => {
  it('posts what the ledger lacks, the oldest year of funds first, dated by the period', async () => {
    const award = await room.anAward(TWO_YEARS);
    await room.accepted(award, '2009-12-31', { expenditures: '250.00' });
    expect(await room.expended(award)).toEqual({ 'FY 2009': '250.00' });
    await room.accepted(award, '2010-03-31', { expenditures: '400.25' });
    // 400.25 - 250.00 = 150.25, of which 50.00 fill FY 2009 up to the 300.00 obligated
    expect(await room.expended(award)).toEqual({ 'FY 2009': '300.00', 'FY 2010': '100.25' });
    const { entries } = await services.app.get(LedgerService).statement(TESTER, award.id);
    const spent = entries.filter(({ kind }) => kind === 'expenditure');
    expect(spent.map(({ effectiveOn, amountCents }) => [effectiveOn, amountCents])).toEqual([
      ['2009-12-31', 25_000n],
      ['2010-03-31', 5_000n],
      ['2010-03-31', 10_025n],
    ]);
    expect(spent[0]?.description).toMatch(/^SF-425 to 2009-12-31, receipt R\d{7}$/);
  });

  it('posts nothing more for a report that says the same, or nothing at all', async () => {
    const award = await room.anAward(TWO_YEARS);
    await room.accepted(award, '2009-12-31', { expenditures: '0.00' });
    await room.accepted(award, '2010-03-31', { expenditures: '10.00' });
    await room.accepted(award, '2010-06-30', { expenditures: '10.00' });
    const { entryCount } = await services.app.get(LedgerService).statement(TESTER, award.id);
    expect(entryCount).toBe(3);
  });

  it('counts what finance recorded within the period, and leaves alone what it recorded of later days', async () => {
    const award = await room.anAward(TWO_YEARS);
    const young = { treasuryAccount: YOUNG, yearOfFunds: 2010, office: HOME_OFFICE };
    await room.post(award, 'expenditure', '40.00', young);
    await room.post(award, 'expenditure', '60.00', young, '2010-01-15');
    await room.accepted(award, '2009-12-31', { expenditures: '50.00' });
    // 50.00 - 40.00 is lacking by the end of the quarter
    expect(await room.expended(award)).toEqual({ 'FY 2009': '10.00', 'FY 2010': '100.00' });
    await room.accepted(award, '2010-03-31', { expenditures: '90.00' });
    expect(await room.expended(award)).toEqual({ 'FY 2009': '10.00', 'FY 2010': '80.00' });
  });

  it('of a correction, takes back as the ledger corrects, the youngest funds first', async () => {
    const award = await room.anAward(TWO_YEARS);
    await room.accepted(award, '2009-12-31', { expenditures: '250.00' });
    const second = await room.accepted(award, '2010-03-31', { expenditures: '400.25' });
    const third = await room.corrected(award, second, { expenditures: '260.00' });
    // 100.25 of FY 2010 are taken back, and 40.00 of the 50.00 of FY 2009
    expect(await room.expended(award)).toEqual({ 'FY 2009': '260.00' });
    const { entries } = await services.app.get(LedgerService).statement(TESTER, award.id);
    const corrections = entries.filter(({ correctsId }) => correctsId !== null);
    expect(corrections.map(({ reversal, amountCents }) => `${reversal} ${amountCents}`).sort()).toEqual([
      'false 1000',
      'true 10025',
      'true 5000',
    ]);
    expect(corrections.every(({ description }) => description.includes('correction 1'))).toBe(true);
    await room.corrected(award, third, { expenditures: '1000.00' });
    expect(await room.expended(award)).toEqual({ 'FY 2009': '300.00', 'FY 2010': '700.00' });
    const [first] = await room.sql<{ id: string }>(
      `SELECT id FROM report_packages WHERE award_id = $1 AND state = 'accepted' AND superseded_by_id IS NULL
        ORDER BY period_ends_on LIMIT 1`,
      [award.id],
    );
    // An earlier quarter says nothing of what was spent in all once a later one is accepted.
    await room.corrected(award, first?.id ?? '', { expenditures: '1.00' });
    expect(await room.expended(award)).toEqual({ 'FY 2009': '300.00', 'FY 2010': '700.00' });
  });

  it('is refused whole where more was spent than is obligated', async () => {
    const award = await room.anAward(TWO_YEARS);
    const { packageId } = await room.draft(
      award,
      '2009-12-31',
      aFinancialReport({ expenditures: '1000.01' }),
    );
    await room.take(packageId, 'awaiting-certification', 'submitted', 'in-review');
    const error: unknown = await room.take(packageId, 'accepted').catch((thrown: unknown) => thrown);
    expect(violationOf(error)).toEqual({
      code: 'report-expenditures-above-obligations',
      figures: { fain: award.fain, asked: '1000.01', available: '1000.00' },
    });
    expect(await room.expended(award)).toEqual({});
    const [row] = await room.sql<{ state: string }>('SELECT state FROM report_packages WHERE id = $1', [
      packageId,
    ]);
    expect(row?.state).toBe('in-review');
  });

  it('is refused to a grantee who would post money by other ways', async () => {
    const award = await room.anAward(TWO_YEARS);
    await expect(services.app.get(LedgerService).append(granteeOf(award), award.id, [])).rejects.toThrow(
      'may not post money',
    );
  });

  it('leaves the ledger with what the latest report says, for any chain accepted in any order at once', async () => {
    const award = await room.anAward(TWO_YEARS);
    const periods = ['2009-12-31', '2010-03-31', '2010-06-30', '2010-09-30'];
    const amounts = ['120.00', '480.10', '470.00', '999.99'];
    const ids: string[] = [];
    for (const [index, endsOn] of periods.entries()) {
      const content = aFinancialReport({ expenditures: amounts[index] ?? '0.00' });
      const { packageId } = await room.draft(award, endsOn, content);
      await room.take(packageId, 'awaiting-certification', 'submitted', 'in-review');
      ids.push(packageId);
    }
    const outcomes = await Promise.allSettled(
      Array.from({ length: 48 }, (_, index) => room.take(ids[index % 4] ?? '', 'accepted')),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
    expect(await room.expended(award)).toEqual({ 'FY 2009': '300.00', 'FY 2010': '699.99' });
  });
});
