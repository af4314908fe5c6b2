/**
 * One measurement in a process of its own, so that its memory is its own: writes the ledger's workbook, or only
 * drains the query behind it, and tells its parent how long it took and the most memory it had.
 *
 * It does the same once before, unmeasured, over a smaller selection: a worker lives for weeks, and what Node compiles
 * at a process's first export is no part of the second.
 */
import 'reflect-metadata';
import { Transactions } from '@awardbook/database';
import { ExportBuilder, ledgerRowsQuery, streamLedgerRows } from '@awardbook/exports';
import { type EntryListFilter } from '@awardbook/ledger';
import { type INestApplicationContext } from '@nestjs/common';
import { type PoolClient } from 'pg';
import Cursor from 'pg-cursor';
import { BENCH_ACTOR } from './bench-actor';
import { peakResidentBytes } from './peak-memory';
import { withServicesAs } from './services-as';
import { timed } from './statistics';

/** Rows can be drained as JavaScript values, as programs take them from the driver, or as the bytes of a COPY. */
export type ExportWay = 'export' | 'drain-values' | 'drain-copy';

const ROWS_A_BATCH = 1_000;

export interface ExportMeasurement {
  readonly ms: number;
  readonly peakBytes: number;
  /** Rows written or drained; bytes of a COPY. */
  readonly amount: number;
}

async function writeWorkbook(
  app: INestApplicationContext,
  filter: EntryListFilter,
  file: string,
): Promise<number> {
  const request = { report: 'ledger' as const, format: 'xlsx' as const, parameters: filter };
  const { rows } = await app
    .get(ExportBuilder)
    .writeFile(BENCH_ACTOR, request, file, 'the bench', () => undefined);
  return rows;
}

/** The same rows through a cursor of the driver, an array of values each, thrown away. */
async function drainValues(app: INestApplicationContext, filter: EntryListFilter): Promise<number> {
  return app.get(Transactions).snapshot(BENCH_ACTOR, async (tx) => {
    const client = (await tx.queryRunner?.connect()) as PoolClient;
    const cursor = client.query(new Cursor(ledgerRowsQuery(filter), [], { rowMode: 'array' }));
    let rows = 0;
    for (;;) {
      const batch = await cursor.read(ROWS_A_BATCH);
      if (batch.length === 0) return rows;
      rows += batch.length;
    }
  });
}

/** The same rows as the export fetches them, thrown away. */
async function drainCopy(app: INestApplicationContext, filter: EntryListFilter): Promise<number> {
  return app.get(Transactions).snapshot(BENCH_ACTOR, async (tx) => {
    let bytes = 0;
    for await (const piece of await streamLedgerRows(tx, filter)) bytes += (piece as Buffer).length;
    return bytes;
  });
}

async function main([way, file, filterJson, warmUpJson]: string[]): Promise<void> {
  const filterOf = (json: string | undefined) => JSON.parse(json ?? '{}') as EntryListFilter;
  await withServicesAs('worker', async (app) => {
    const once = (filter: EntryListFilter): Promise<number> => {
      if (way === 'export') return writeWorkbook(app, filter, file ?? '');
      return way === 'drain-copy' ? drainCopy(app, filter) : drainValues(app, filter);
    };
    await once(filterOf(warmUpJson));
    let amount = 0;
    const ms = await timed(async () => (amount = await once(filterOf(filterJson))));
    const measured: ExportMeasurement = { ms, amount, peakBytes: peakResidentBytes() };
    process.send?.(measured);
  });
}

void main(process.argv.slice(2));
