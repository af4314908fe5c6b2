import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BenchRow } from './bench-row';
import { type SheetMeasurement, type SheetPurpose, type SheetWay } from './sheets-child';
import { median } from './statistics';

const RUNS = 3;
const LEAST_SPEED_RATIO = 4;
const MOST_MEMORY_BYTES = 200 * 1024 * 1024;
const MOST_GROWTH_BYTES = 40 * 1024 * 1024;
const FEW_ROWS = 100_000;
const MANY_ROWS = 1_000_000;

/**
 * The sheet writer fed from memory, against plain exceljs streaming in the same run, and its memory.
 *
 * @param size rows written in each run of the comparison; memory is always measured at 100,000 and 1,000,000
 */
export async function benchSheets(size: { rows: number }): Promise<BenchRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'awardbook-bench-sheets-'));
  try {
    const measure = (way: SheetWay, rows: number, purpose: SheetPurpose) =>
      measureInChild([way, path.join(folder, `${way}.xlsx`), String(rows), purpose]);
    const ours: number[] = [];
    const plain: number[] = [];
    // In turn, so that whatever else the machine does meanwhile falls on both.
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(size.rows / (await measure('ours', size.rows, 'speed')).seconds);
      plain.push(size.rows / (await measure('plain', size.rows, 'speed')).seconds);
    }
    const few = await measure('ours', FEW_ROWS, 'memory');
    const many = await measure('ours', MANY_ROWS, 'memory');
    return [speedRow(size.rows, median(ours), median(plain)), ...memoryRows(few.peakBytes, many.peakBytes)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function speedRow(rows: number, ours: number, plain: number): BenchRow {
  const ratio = ours / plain;
  return {
    name: `sheet writer, ${shown(rows)} rows of 14 styled columns from memory`,
    limit: `at least ${LEAST_SPEED_RATIO} times plain exceljs streaming`,
    measured: `${shown(ours)} rows/s against ${shown(plain)}`,
    ratio: `${ratio.toFixed(1)} times`,
    ok: ratio >= LEAST_SPEED_RATIO,
  };
}

function memoryRows(few: number, many: number): BenchRow[] {
  const peak = (rows: number, bytes: number): BenchRow => ({
    name: `sheet writer, peak resident memory at ${shown(rows)} rows`,
    limit: `at most ${megabytes(MOST_MEMORY_BYTES)}`,
    measured: megabytes(bytes),
    ratio: `${(bytes / MOST_MEMORY_BYTES).toFixed(2)} of the limit`,
    ok: bytes <= MOST_MEMORY_BYTES,
  });
  const growth: BenchRow = {
    name: `sheet writer, growth from ${shown(FEW_ROWS)} to ${shown(MANY_ROWS)} rows`,
    limit: `at most ${megabytes(MOST_GROWTH_BYTES)}`,
    measured: megabytes(many - few),
    ratio: `${(many / few).toFixed(2)} times`,
    ok: many - few <= MOST_GROWTH_BYTES,
  };
  return [peak(FEW_ROWS, few), peak(MANY_ROWS, many), growth];
}

async function measureInChild(order: string[]): Promise<SheetMeasurement> {
  const child = fork(path.join(__dirname, 'sheets-child'), order);
  let measured: SheetMeasurement | null = null;
  child.on('message', (message) => (measured = message as SheetMeasurement));
  const [status] = (await once(child, 'exit')) as [number | null];
  if (measured === null) throw new Error(`The bench "${order.join(' ')}" ended with status ${status}.`);
  return measured;
}

const shown = (count: number): string => Math.round(count).toLocaleString('en-US');
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
