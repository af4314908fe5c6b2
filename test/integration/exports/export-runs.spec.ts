import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isoDate } from '@awardbook/fiscal';
import { ExportBuilder, ExportFileMissing, ExportsService } from '@awardbook/exports';
import { LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { aFundedAward, TESTER } from '../../builders';
import { withServices } from '../../support/services';

const services = withServices();
const exportsService = () => services.app.get(ExportsService);
const builder = () => services.app.get(ExportBuilder);
const files = () => readdirSync(path.join(services.dataDir, 'exports'));
const LEDGER = { report: 'ledger', format: 'csv', parameters: {} } as const;

async function bytesOf(id: string): Promise<Buffer> {
  const { stream } = await exportsService().openFile(TESTER, id);
  return Buffer.concat((await stream.toArray()) as Buffer[]);
}

beforeAll(async () => {
  const { award, fund } = await aFundedAward(services.dataSource, { award: { title: '=1+1 is a title' } });
  await services.app.get(LedgerService).append(
    TESTER,
    award.id,
    Array.from({ length: 300 }, (_, index) => ({
      kind: 'obligation' as const,
      amount: Money.ofCents(BigInt(index + 1)),
      effectiveOn: isoDate('2010-11-01'),
      treasuryAccount: fund.treasuryAccount,
      yearOfFunds: fund.yearOfFunds,
      office: fund.office,
      description: '',
      idempotencyKey: `export-${index}`,
    })),
  );
});

it('a run becomes a file whose size and checksum stand on its row, with every entry once', async () => {
  const asked = await exportsService().request(TESTER, LEDGER);
  expect(asked.status).toBe('queued');
  await builder().build(asked.id);
  const run = await exportsService().get(TESTER, asked.id);
  expect(run).toMatchObject({ status: 'ready', rowsDone: 300n, rowsTotal: 300n, attempt: 1 });
  expect(run.fileName).toMatch(/^awardbook-ledger-\d{4}-\d{2}-\d{2}\.csv$/);
  const bytes = await bytesOf(run.id);
  expect(BigInt(bytes.length)).toBe(run.sizeBytes);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(run.sha256);
  const lines = bytes.toString('utf8').trim().split('\r\n');
  expect(lines).toHaveLength(301); // header and 300 entries
  const amounts = lines.slice(1).map((line) => Money.parse(line.split(',')[3] ?? ''));
  expect(Money.sum(amounts).toString()).toBe('451.50'); // 300 × 301 ÷ 2 cents
});

it('building a run again does nothing, since it is not owed any more', async () => {
  const asked = await exportsService().request(TESTER, LEDGER);
  await builder().build(asked.id);
  const before = await exportsService().get(TESTER, asked.id);
  await builder().build(asked.id);
  expect(await exportsService().get(TESTER, asked.id)).toEqual(before);
});

it('two workers that take the same run at once make one file', async () => {
  const asked = await exportsService().request(TESTER, LEDGER);
  await Promise.all(Array.from({ length: 10 }, () => builder().build(asked.id)));
  expect(await exportsService().get(TESTER, asked.id)).toMatchObject({ status: 'ready', attempt: 1 });
});

it('a cancelled run is not built, and has no file', async () => {
  const asked = await exportsService().request(TESTER, LEDGER);
  expect((await exportsService().cancel(TESTER, asked.id)).status).toBe('cancelled');
  await builder().build(asked.id);
  expect((await exportsService().get(TESTER, asked.id)).status).toBe('cancelled');
  await expect(exportsService().openFile(TESTER, asked.id)).rejects.toBeInstanceOf(ExportFileMissing);
});

it('a run whose worker fell silent is nudged by the sweep and taken over', async () => {
  const asked = await exportsService().request(TESTER, LEDGER);
  await services.dataSource.query(
    "UPDATE export_runs SET status = 'running', attempt = 1, leased_until = now() - interval '1 second' WHERE id = $1",
    [asked.id],
  );
  await builder().sweep();
  await builder().build(asked.id);
  expect(await exportsService().get(TESTER, asked.id)).toMatchObject({ status: 'ready', attempt: 2 });
});

it('a finished run keeps its file until its day, then the sweep removes it', async () => {
  const asked = await exportsService().request(TESTER, LEDGER);
  await builder().build(asked.id);
  await builder().sweep();
  expect(files()).toContain(`${asked.id}.csv`);
  await services.dataSource.query(
    "UPDATE export_runs SET expires_at = now() - interval '1 second' WHERE id = $1",
    [asked.id],
  );
  await builder().sweep();
  expect(files()).not.toContain(`${asked.id}.csv`);
  expect((await exportsService().get(TESTER, asked.id)).status).toBe('expired');
});

it('what cannot be built says so on its row, in a sentence, and is not tried for ever', async () => {
  const asked = await exportsService().request(TESTER, { ...LEDGER, parameters: { award: 'NO-SUCH-AWARD' } });
  await expect(builder().build(asked.id)).rejects.toThrow();
  const run = await exportsService().get(TESTER, asked.id);
  expect(run.status).toBe('failed');
  expect(run.failure).toContain('NO-SUCH-AWARD');
  expect(files().some((name) => name.startsWith(asked.id))).toBe(false);
});

it.each(['xlsx', 'csv'] as const)('every report is written as %s', async (format) => {
  for (const request of [
    { report: 'budget-by-year-by-account', format, parameters: { from: 2009, to: 2013, office: 'J/TIP' } },
    {
      report: 'spending',
      format,
      parameters: { by: 'category', across: 'year-of-action', measure: 'unliquidated' },
    },
    { report: 'spending', format, parameters: { by: 'implementer', measure: 'obligated' } },
    { report: 'ledger', format, parameters: { category: 'unallocated', measure: 'obligated' } },
    { report: 'expiring-funds', format, parameters: { yearOfAction: 2012 } },
    { report: 'cancelling-funds', format, parameters: { yearOfAction: 2017 } },
  ] as const) {
    const file = path.join(services.dataDir, `written.${format}`);
    const written = await builder().writeFile(TESTER, request, file, 'tester', () => undefined);
    expect(written.rows).toBeGreaterThan(0);
    expect(readFileSync(file).length).toBe(written.sizeBytes);
  }
});
