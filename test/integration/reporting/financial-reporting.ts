import { type Award } from '@awardbook/awards';
import { type Actor, systemActor } from '@awardbook/database';
import { isoDate } from '@awardbook/fiscal';
import { LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { type FinancialReport, FinancialReportsService } from '@awardbook/reporting';
import { type EnteredLine, type FinancialContent } from '@awardbook/sf425';
import { aFund, anAward, nextNumber, type StoredFund } from '../../builders';
import { type Services } from '../../support/services';

/** In the name of the implementer that carries the award out. */
export const granteeOf = (award: Award): Actor => ({
  ...systemActor('grantee-1'),
  role: 'grantee',
  implementers: [award.implementer.id],
});

export type Amounts = Partial<Record<EnteredLine, string>>;

/** A report with nothing in it but what is given. */
export function aFinancialReport(amounts: Amounts, more: Partial<FinancialContent> = {}): FinancialContent {
  const of = (name: EnteredLine): Money => Money.parse(amounts[name] ?? '0.00');
  return {
    basis: 'accrual',
    recipientAccount: '',
    lines: {
      cashReceipts: of('cashReceipts'),
      cashDisbursements: of('cashDisbursements'),
      authorized: of('authorized'),
      expenditures: of('expenditures'),
      unliquidated: of('unliquidated'),
      shareRequired: of('shareRequired'),
      shareSpent: of('shareSpent'),
      incomeEarned: of('incomeEarned'),
      incomeDeducted: of('incomeDeducted'),
      incomeAdded: of('incomeAdded'),
    },
    indirect: [],
    lineRemarks: {},
    remarks: '',
    ...more,
  };
}

const WAY_TO = {
  draft: ['draft'],
  'in-review': ['awaiting-certification', 'submitted', 'in-review'],
} as const;

/** Awards that report, and the steps of their reports. */
export class FinancialReporting {
  constructor(private readonly services: Services) {}

  get reports(): FinancialReportsService {
    return this.services.app.get(FinancialReportsService);
  }

  /**
   * An award of one fiscal year, FY 2010, with obligations by year of funds, that reports each quarter.
   *
   * @param obligated by symbol, in the order in which they are obligated
   */
  async anAward(obligated: Readonly<Record<string, string>> = {}): Promise<Award> {
    const award = await anAward({ startsOn: '2009-10-01', endsOn: '2010-09-30' }).store(
      this.services.dataSource,
    );
    for (const [symbol, amount] of Object.entries(obligated)) {
      const fund = await aFund({ treasuryAccount: symbol, allotted: amount }).store(this.services.dataSource);
      await this.post(award, 'obligation', amount, fund);
    }
    await this.sql(
      `INSERT INTO reporting_terms (award_id, frequency, interim_days, first_period_ends_on, parts)
       VALUES ($1, 'quarterly', 30, '2009-12-31', '{financial}')`,
      [award.id],
    );
    return award;
  }

  /** Dated in the first quarter unless told otherwise. */
  async post(
    award: Award,
    kind: 'obligation' | 'expenditure' | 'disbursement',
    amount: string,
    { treasuryAccount, yearOfFunds, office }: Pick<StoredFund, 'treasuryAccount' | 'yearOfFunds' | 'office'>,
    on = '2009-11-01',
  ): Promise<void> {
    await this.services.app.get(LedgerService).append(systemActor('finance'), award.id, [
      {
        kind,
        amount: Money.parse(amount),
        effectiveOn: isoDate(on),
        treasuryAccount,
        yearOfFunds,
        office,
        description: '',
        idempotencyKey: `reporting-${nextNumber()}`,
      },
    ]);
  }

  /** Id of the award's package. */
  async packageOf(award: Award, endsOn: string, kind = 'interim'): Promise<string> {
    const [row] = await this.sql<{ id: string }>(
      `SELECT id FROM report_packages
        WHERE award_id = $1 AND period_ends_on = $2 AND kind = $3 ORDER BY revision DESC LIMIT 1`,
      [award.id, endsOn, kind],
    );
    return row?.id ?? '';
  }

  /** Takes the steps as the program does, whoever may. */
  async take(packageId: string, ...steps: readonly string[]): Promise<void> {
    for (const step of steps)
      await this.sql('INSERT INTO report_steps (package_id, to_state, reason) VALUES ($1, $2, $3)', [
        packageId,
        step,
        'Test',
      ]);
  }

  /** Begins the report of a period and saves it, in the grantee's name. */
  async draft(
    award: Award,
    endsOn: string,
    content: FinancialContent,
    kind = 'interim',
  ): Promise<FinancialReport> {
    const id = await this.packageOf(award, endsOn, kind);
    await this.take(id, ...WAY_TO.draft);
    return this.reports.save(granteeOf(award), id, 0, { content });
  }

  /** As `draft`, and on until it is accepted. */
  async accepted(award: Award, endsOn: string, amounts: Amounts, kind = 'interim'): Promise<string> {
    const { packageId } = await this.draft(award, endsOn, aFinancialReport(amounts), kind);
    await this.take(packageId, ...WAY_TO['in-review'], 'accepted');
    return packageId;
  }

  /** Corrects an accepted report; the correction is accepted at once. */
  async corrected(award: Award, packageId: string, amounts: Amounts): Promise<string> {
    const [row] = await this.sql<{ id: string }>(
      `INSERT INTO report_packages (award_id, kind, period_starts_on, period_ends_on, due_on, parts, corrects_id)
       SELECT award_id, kind, period_starts_on, period_ends_on, due_on, parts, id FROM report_packages WHERE id = $1
       RETURNING id`,
      [packageId],
    );
    const id = row?.id ?? '';
    await this.reports.save(granteeOf(award), id, 0, { content: aFinancialReport(amounts) });
    await this.take(id, ...WAY_TO['in-review'], 'accepted');
    return id;
  }

  /** Expenditures by year of funds, net, as decimal strings. */
  async expended(award: Award): Promise<Record<string, string>> {
    const rows = await this.sql<{ year: number; cents: bigint }>(
      `SELECT f.year_of_funds AS year, s.expended_cents AS cents FROM funding_strips s JOIN funds f ON f.id = s.fund_id
        WHERE s.award_id = $1 AND s.expended_cents <> 0 ORDER BY f.year_of_funds`,
      [award.id],
    );
    return Object.fromEntries(rows.map(({ year, cents }) => [`FY ${year}`, Money.ofCents(cents).toString()]));
  }

  /** In the name of the program, as the owner of the tables. */
  async sql<T>(text: string, values: unknown[]): Promise<T[]> {
    return this.services.dataSource.transaction(async (tx) => {
      await tx.query(
        `SELECT set_config('awardbook.actor', 'tester', true), set_config('awardbook.role', 'system', true)`,
      );
      return tx.query(text, values);
    });
  }
}
