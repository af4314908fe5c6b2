import { systemActor } from '@awardbook/database';
import { NotAllowed } from '@awardbook/identity';
import { Money } from '@awardbook/money';
import {
  ReportChanged,
  ReportFieldInvalid,
  ReportNotDraft,
  ReportNotFound,
  ReportPartNotAsked,
} from '@awardbook/reporting';
import { isoDate } from '@awardbook/fiscal';
import { withServices } from '../../support/services';
import { aFinancialReport, FinancialReporting, granteeOf } from './financial-reporting';

const services = withServices({ as: 'api' });
const room = new FinancialReporting(services);
const SYMBOL = '019-011-2010/2012-1022-000';
const FUND = { treasuryAccount: SYMBOL, yearOfFunds: 2010, office: 'J/TIP' };

const codesOf = (problems: readonly { pointer: string; code: string }[]): string[] =>
  problems.map(({ pointer, code }) => `${pointer} ${code}`);

describe('a federal financial report', () => {
  it('begins with what the ledger says, and asks for the rest', async () => {
    const award = await room.anAward({ [SYMBOL]: '1000.00' });
    const id = await room.packageOf(award, '2009-12-31');
    await room.take(id, 'draft');
    const { version, saved, content, ledger, previous, problems, form } = await room.reports.get(
      granteeOf(award),
      id,
    );
    expect([version, saved, previous]).toEqual([0, null, null]);
    expect(content.lines.authorized?.toString()).toBe('1000.00');
    expect(content.lines.expenditures).toBeNull();
    expect(ledger.disbursed.toString()).toBe('0.00');
    expect(codesOf(problems)).toEqual(
      [
        'basis',
        'lines/cashReceipts',
        'lines/cashDisbursements',
        'lines/expenditures',
        'lines/unliquidated',
      ].map((field) => `/financial/${field} missing`),
    );
    expect(form).toMatchObject({
      fain: award.fain,
      type: 'quarterly',
      projectStartsOn: '2009-10-01',
      projectEndsOn: '2010-09-30',
      periodEndsOn: '2009-12-31',
      certified: null,
      revision: 1,
    });
  });

  it('is saved unfinished and read back to the cent, with its rates in their order', async () => {
    const award = await room.anAward({ [SYMBOL]: '1000.00' });
    const id = await room.packageOf(award, '2009-12-31');
    await room.take(id, 'draft');
    const content = {
      ...aFinancialReport({ expenditures: '333.33', authorized: '1000.00' }),
      basis: null,
      indirect: [
        {
          type: 'fixed' as const,
          rateBasisPoints: 1_575,
          startsOn: isoDate('2009-10-01'),
          endsOn: null,
          base: Money.parse('200.05'),
          federalShare: null,
        },
        { type: null, rateBasisPoints: null, startsOn: null, endsOn: null, base: null, federalShare: null },
      ],
      lineRemarks: { expenditures: 'First quarter.' },
      remarks: '<script>alert(1)</script>',
    };
    const first = await room.reports.save(granteeOf(award), id, 0, { content });
    expect(first).toMatchObject({ version: 1, content, saved: { by: { id: 'grantee-1' } } });
    // 200.05 × 15.75 % = 31.507875
    expect(first.sums.indirectAmounts.map((amount) => amount?.toString())).toEqual(['31.51', undefined]);
    const second = await room.reports.save(granteeOf(award), id, 1, { content: aFinancialReport({}) });
    expect(second).toMatchObject({ version: 2, content: { indirect: [], remarks: '' } });
  });

  it('has in the database the sums that the program computes', async () => {
    const award = await room.anAward({ [SYMBOL]: '1000.00' });
    const { packageId, sums } = await room.draft(
      award,
      '2009-12-31',
      aFinancialReport(
        {
          ...{
            cashReceipts: '5.00',
            cashDisbursements: '7.25',
            authorized: '1000.00',
            expenditures: '900.01',
          },
          ...{ unliquidated: '150.00', shareRequired: '10.00', shareSpent: '2.50' },
          ...{ incomeEarned: '4.00', incomeAdded: '1.25' },
        },
        {
          indirect: [
            {
              type: 'de-minimis',
              rateBasisPoints: 1_000,
              startsOn: isoDate('2009-10-01'),
              endsOn: isoDate('2010-09-30'),
              base: Money.parse('0.05'),
              federalShare: Money.parse('0.01'),
            },
          ],
        },
      ),
    );
    const [row] = await room.sql<Record<string, bigint>>(
      `SELECT cash_on_hand_cents, federal_share_cents, unobligated_cents, share_remaining_cents, income_unspent_cents,
              (SELECT amount_cents FROM financial_report_indirect WHERE package_id = $1) AS amount
         FROM financial_reports WHERE package_id = $1`,
      [packageId],
    );
    expect(Object.values(row ?? {})).toEqual([-225n, 105_001n, -5_001n, 750n, 275n, 1n]);
    const { cashOnHand, federalShare, unobligated, shareRemaining, incomeUnspent } = sums.lines;
    expect(
      [cashOnHand, federalShare, unobligated, shareRemaining, incomeUnspent, ...sums.indirectAmounts].map(
        (amount) => amount?.cents,
      ),
    ).toEqual([-225n, 105_001n, -5_001n, 750n, 275n, 1n]);
  });

  it('refuses a line g that is not e + f, and amounts beyond all money', async () => {
    const award = await room.anAward();
    const id = await room.packageOf(award, '2009-12-31');
    await room.take(id, 'draft');
    const content = aFinancialReport({ expenditures: '450.00', unliquidated: '150.00' });
    const save = (computed: object, given = content) =>
      room.reports.save(granteeOf(award), id, 0, { content: given, computed });
    const wrong = await save({ federalShare: Money.parse('601.00') }).catch((error: unknown) => error);
    expect(wrong).toBeInstanceOf(ReportFieldInvalid);
    expect((wrong as ReportFieldInvalid).fields).toEqual([
      {
        pointer: '/lines/federalShare',
        code: 'line-not-its-sum',
        detail:
          'Line 10g, total federal share, is the sum of lines e and f, which makes $600.00; $601.00 was sent. Leave the line out: it is computed.',
      },
    ]);
    await expect(save({}, aFinancialReport({ expenditures: '-0.01' }))).rejects.toThrow(ReportFieldInvalid);
    await expect(save({ federalShare: Money.parse('600.00') })).resolves.toMatchObject({ version: 1 });
  });

  it('tells the second of two people who save at once, and keeps one of fifty', async () => {
    const award = await room.anAward();
    const id = await room.packageOf(award, '2009-12-31');
    await room.take(id, 'draft');
    for (const version of [0, 1]) {
      const saves = await Promise.allSettled(
        Array.from({ length: 50 }, (_, index) =>
          room.reports.save(granteeOf(award), id, version, {
            content: aFinancialReport({ expenditures: `${index}.00` }, { remarks: String(index) }),
          }),
        ),
      );
      const refused = saves
        .filter((save) => save.status === 'rejected')
        .map(({ reason }) => reason as unknown);
      expect(refused).toHaveLength(49);
      expect(refused.every((error) => error instanceof ReportChanged)).toBe(true);
      const { content, version: stored } = await room.reports.get(granteeOf(award), id);
      expect([stored, content.lines.expenditures?.toString()]).toEqual([
        version + 1,
        `${content.remarks}.00`,
      ]);
    }
  });

  it('is written by its own implementer, as long as it is a draft', async () => {
    const award = await room.anAward();
    const other = await room.anAward();
    const id = await room.packageOf(award, '2009-12-31');
    const save = (actor = granteeOf(award), version = 0) =>
      room.reports.save(actor, id, version, { content: aFinancialReport({}) });
    await expect(save()).rejects.toThrow(ReportNotDraft);
    await room.take(id, 'draft');
    await expect(save(granteeOf(other))).rejects.toThrow(ReportNotFound);
    await expect(room.reports.get(granteeOf(other), id)).rejects.toThrow(ReportNotFound);
    await expect(save({ ...systemActor('officer'), role: 'program-officer' })).rejects.toThrow(NotAllowed);
    await save();
    await room.take(id, 'awaiting-certification');
    await expect(save(granteeOf(award), 1)).rejects.toThrow(ReportNotDraft);
    expect((await room.reports.get(granteeOf(award), id)).problems).toEqual([]);
  });

  it('is not there where the terms do not ask for it', async () => {
    const award = await room.anAward();
    await room.sql(`UPDATE reporting_terms SET parts = '{progress}', version = 2 WHERE award_id = $1`, [
      award.id,
    ]);
    const id = await room.packageOf(award, '2009-12-31');
    await expect(room.reports.get(granteeOf(award), id)).rejects.toThrow(ReportPartNotAsked);
  });

  it('is held against the last accepted report before it, and a final one against the last quarter', async () => {
    const award = await room.anAward({ [SYMBOL]: '1000.00' });
    await room.post(award, 'disbursement', '250.00', FUND);
    await room.accepted(award, '2009-12-31', { authorized: '1000.00', expenditures: '300.00' });
    const { previous, problems, ledger } = await room.draft(
      award,
      '2010-03-31',
      aFinancialReport({ authorized: '1000.00', expenditures: '299.99' }),
    );
    expect(previous).toMatchObject({ periodEndsOn: '2009-12-31' });
    expect(codesOf(problems)).toEqual(['/financial/lineRemarks/expenditures fall-unexplained']);
    expect([ledger.disbursed.toString(), ledger.expended.toString()]).toEqual(['250.00', '300.00']);
    await room.accepted(award, '2010-09-30', { authorized: '1000.00', expenditures: '400.00' });
    const final = await room.draft(
      award,
      '2010-09-30',
      aFinancialReport({
        authorized: '1000.00',
        expenditures: '400.00',
        unliquidated: '1.00',
        cashReceipts: '5.00',
      }),
      'final',
    );
    expect(final.previous).toMatchObject({ periodEndsOn: '2010-09-30' });
    expect(codesOf(final.problems)).toEqual([
      '/financial/lines/cashDisbursements final-cash-on-hand',
      '/financial/lines/unliquidated final-unliquidated',
    ]);
  });
});
