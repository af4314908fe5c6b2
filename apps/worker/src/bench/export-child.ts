/**
 * One measurement in a process of its own, so that its memory is its own: writes the ledger's workbook, or only
 * drains the query behind it, and tells its parent how long it took and the most memory it had.
 */
import 'reflect-metadata';
import { Transactions } from '@awardbook/database';
import { ExportBuilder, streamLedgerRows } from '@awardbook/exports';
import { type EntryListFilter } from '@awardbook/ledger';
import { type INestApplicationContext } from '@nestjs/common';
import { withServices } from '../commands/cli.module';
import { timed } from './statistics';

export type ExportWay = 'export' | 'drain';

export interface ExportMeasurement {
  readonly ms: number;
  readonly peakBytes: number;
  /** Rows written; bytes drained. */
  readonly amount: number;
}

async function writeWorkbook(
  app: INestApplicationContext,
  filter: EntryListFilter,
  file: string,
): Promise<number> {
  const request = { report: 'ledger' as const, format: 'xlsx' as const, parameters: filter };
  const { rows } = await app.get(ExportBuilder).writeFile(request, file, 'the bench', () => undefined);
  return rows;
}

/** The same rows, fetched in the same way and thrown away. */
async function drain(app: INestApplicationContext, filter: EntryListFilter): Promise<number> {
  return app.get(Transactions).snapshot(async (tx) => {
    let bytes = 0;
    for await (const piece of await streamLedgerRows(tx, filter)) bytes += (piece as Buffer).length;
    return bytes;
  });
}

async function main([way, file, filterJson]: string[]): Promise<void> {
  const filter = JSON.parse(filterJson ?? '{}') as EntryListFilter;
  await withServices(async (app) => {
    let amount = 0;
    const ms = await timed(async () => {
      amount = way === 'export' ? await writeWorkbook(app, filter, file ?? '') : await drain(app, filter);
    });
    const measured: ExportMeasurement = { ms, amount, peakBytes: process.resourceUsage().maxRSS * 1024 };
    process.send?.(measured);
  });
}

void main(process.argv.slice(2));
