import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { isoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import {
  type FinancialReport,
  FinancialReportsService,
  type KeptFinancial,
  type ReportPackage,
  ReportPackagesService,
  ReportSnapshots,
} from '@awardbook/reporting';
import { RollupsService } from '@awardbook/rollups';
import { TESTER } from '../../builders';
import { withServices } from '../../support/services';
import { storeLiveSample } from './live-sample';

const services = withServices();

beforeAll(() => storeLiveSample(services, isoDate('2026-11-22')));

/** Every accepted report of the sample, the oldest period first. */
async function acceptedReports(): Promise<ReportPackage[]> {
  const rows = await services.dataSource.query<{ id: string }[]>(
    `SELECT id FROM report_packages WHERE state = 'accepted' ORDER BY award_id, period_ends_on, revision`,
  );
  const packages = services.app.get(ReportPackagesService);
  return Promise.all(rows.map(({ id }) => packages.get(TESTER, id)));
}

const financialOf = ({ id }: ReportPackage): Promise<FinancialReport> =>
  services.app.get(FinancialReportsService).get(TESTER, id);

async function frozen(
  { id }: ReportPackage,
  form: 'json' | 'pdf',
): Promise<{ bytes: Buffer; sha256: string }> {
  const { stream, sha256 } = await services.app.get(ReportSnapshots).openFile(TESTER, id, form);
  return { bytes: await buffer(stream), sha256 };
}

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

it('serves every accepted report as JSON and PDF, as it was frozen', async () => {
  const reports = await acceptedReports();
  expect(reports.length).toBeGreaterThan(30);
  for (const report of reports) {
    const json = await frozen(report, 'json');
    expect(sha256Of(json.bytes)).toBe(json.sha256);
    const said = JSON.parse(json.bytes.toString()) as {
      report: { id: string; acceptedAt: string };
      parts: { financial: KeptFinancial; progress: { activities: string } };
    };
    expect(said.report).toMatchObject({ id: report.id, acceptedAt: report.acceptedAt?.toISOString() });
    expect(said.parts.progress.activities).toMatch(/^Synthetic: /);
    const { content, sums } = await financialOf(report);
    expect(said.parts.financial.lines).toEqual(
      JSON.parse(JSON.stringify({ ...content.lines, ...sums.lines })) as object,
    );
    const pdf = await frozen(report, 'pdf');
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(sha256Of(pdf.bytes)).toBe(pdf.sha256);
  }
});

it('reports what the ledger says, to the cent, line by line and report by report', async () => {
  const highest = new Map<string, Record<string, bigint>>();
  for (const report of await acceptedReports()) {
    const { content, sums, ledger } = await financialOf(report);
    const { cashReceipts, cashDisbursements, authorized, expenditures, unliquidated } = content.lines;
    expect([report.award.fain, report.periodEndsOn, String(cashReceipts), String(authorized)]).toEqual([
      report.award.fain,
      report.periodEndsOn,
      String(ledger.disbursed),
      String(ledger.obligated),
    ]);
    expect(String(expenditures)).toBe(String(ledger.expended));
    // c = a - b, g = e + f, h = d - g
    const cents = (amount: Money | null): bigint => amount?.cents ?? -1n;
    expect(cents(sums.lines.cashOnHand)).toBe(cents(cashReceipts) - cents(cashDisbursements));
    expect(cents(sums.lines.federalShare)).toBe(cents(expenditures) + cents(unliquidated));
    expect(cents(sums.lines.unobligated)).toBe(cents(authorized) - cents(sums.lines.federalShare));
    expect(cents(sums.lines.unobligated)).toBeGreaterThanOrEqual(0n);
    const now = { a: cents(cashReceipts), b: cents(cashDisbursements), e: cents(expenditures) };
    const before = highest.get(report.award.id) ?? { a: 0n, b: 0n, e: 0n };
    expect(now.a >= (before['a'] ?? 0n) && now.b >= (before['b'] ?? 0n)).toBe(true);
    expect(now.e >= (before['e'] ?? 0n)).toBe(true);
    highest.set(report.award.id, now);
  }
  // What was spent in all is what the last accepted report says, and is in the ledger once.
  const spent = await services.dataSource.query<{ award_id: string; cents: bigint }[]>(
    `SELECT e.award_id, sum(e.signed_cents)::bigint AS cents FROM ledger_entries e
      WHERE e.kind = 'expenditure' AND e.award_id IN (SELECT award_id FROM report_packages) GROUP BY 1 ORDER BY 1`,
  );
  expect(spent.map(({ award_id, cents }) => [award_id, String(cents)])).toEqual(
    [...highest]
      .filter(([, { e = 0n }]) => e > 0n)
      .map(([award, { e }]) => [award, String(e)])
      .sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  );
});

it('leaves the sums that reports read right', async () => {
  const rollups = services.app.get(RollupsService);
  await rollups.refreshStale();
  const { differences } = await rollups.verify(() => undefined);
  expect(differences).toEqual([]);
});
