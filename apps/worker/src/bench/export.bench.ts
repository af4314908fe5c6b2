import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Client } from 'pg';
import { type BenchRow } from './bench-row';
import { type ExportMeasurement, type ExportWay } from './export-child';
import { listSelections, type Selection } from './export-sizes.queries';
import { count, duration, median } from './statistics';
import { WORKER_FLAGS } from './worker-process';

const SIZES = [100_000, 1_000_000] as const;
/** A sheet has 1,048,576 rows; a longer ledger goes into several, which is not what is compared. */
const MOST_ROWS = 1_048_000;
const RUNS = 3;
const MOST_TIMES_DRAINING = 1.5;
const MOST_MEMORY_BYTES = 200 * 1024 * 1024;
const MOST_GROWTH = 1.25;

interface Surroundings {
  /** Where the workbooks go. */
  folder: string;
  /** What each process exports or drains first, unmeasured. */
  warmUp: Selection;
}

interface Measured {
  selection: Selection;
  exportMs: number;
  drainMs: number;
  copyMs: number;
  peakBytes: number;
}

/** The ledger as a workbook, from the query to the renamed file, against draining the same query. */
export async function benchExport(client: Client): Promise<BenchRow[]> {
  const selections = (await listSelections(client)).filter(({ entries }) => entries <= MOST_ROWS);
  const folder = await mkdtemp(path.join(tmpdir(), 'awardbook-bench-export-'));
  try {
    const measured: Measured[] = [];
    const warmUp = nearest(selections, SIZES[0]);
    for (const size of SIZES) measured.push(await measure(nearest(selections, size), { folder, warmUp }));
    return [
      ...measured.map(speedRow),
      ...measured.map(copyRow),
      ...measured.map(memoryRow),
      growthRow(measured),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function nearest(selections: readonly Selection[], size: number): Selection {
  const byDistance = [...selections].sort(
    (one, other) => Math.abs(one.entries - size) - Math.abs(other.entries - size),
  );
  if (byDistance[0] === undefined) throw new Error('There are no entries to export.');
  return byDistance[0];
}

/** In turn, so that whatever else the machine does meanwhile falls on both. */
async function measure(selection: Selection, surroundings: Surroundings): Promise<Measured> {
  const exports: ExportMeasurement[] = [];
  const drains: ExportMeasurement[] = [];
  const copies: ExportMeasurement[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    drains.push(await measureInChild('drain-values', selection, surroundings));
    copies.push(await measureInChild('drain-copy', selection, surroundings));
    exports.push(await measureInChild('export', selection, surroundings));
  }
  if (exports.some(({ amount }) => amount !== selection.entries))
    throw new Error(`A workbook of ${selection.entries} entries has another number of rows.`);
  return {
    selection,
    exportMs: median(exports.map(({ ms }) => ms)),
    drainMs: median(drains.map(({ ms }) => ms)),
    copyMs: median(copies.map(({ ms }) => ms)),
    peakBytes: Math.max(...exports.map(({ peakBytes }) => peakBytes)),
  };
}

async function measureInChild(
  way: ExportWay,
  { filter }: Selection,
  { folder, warmUp }: Surroundings,
): Promise<ExportMeasurement> {
  const child = fork(
    path.join(__dirname, 'export-child'),
    [way, path.join(folder, 'ledger.xlsx'), JSON.stringify(filter), JSON.stringify(warmUp.filter)],
    { execArgv: WORKER_FLAGS },
  );
  let measured: ExportMeasurement | null = null;
  child.on('message', (message) => (measured = message as ExportMeasurement));
  const [status] = (await once(child, 'exit')) as [number | null];
  if (measured === null) throw new Error(`The ${way} of the ledger ended with status ${status}.`);
  return measured;
}

function speedRow({ selection, exportMs, drainMs }: Measured): BenchRow {
  const ratio = exportMs / drainMs;
  return {
    name: `whole export of ${count(selection.entries)} entries as a workbook`,
    limit: `at most ${MOST_TIMES_DRAINING} times draining its rows as values`,
    measured: `${duration(exportMs)} against ${duration(drainMs)}`,
    ratio: `${ratio.toFixed(2)} times`,
    ok: ratio <= MOST_TIMES_DRAINING,
  };
}

/** COPY is the fastest way out of PostgreSQL that we know, and the one the export takes; no limit stands on it. */
function copyRow({ selection, exportMs, copyMs }: Measured): BenchRow {
  return {
    name: `beside it: draining ${count(selection.entries)} entries as the bytes of a COPY`,
    limit: 'none',
    measured: `${duration(exportMs)} against ${duration(copyMs)}`,
    ratio: `${(exportMs / copyMs).toFixed(2)} times`,
    ok: true,
  };
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

function memoryRow({ selection, peakBytes }: Measured): BenchRow {
  return {
    name: `its process, peak resident memory at ${count(selection.entries)} entries`,
    limit: `at most ${megabytes(MOST_MEMORY_BYTES)}`,
    measured: megabytes(peakBytes),
    ratio: `${(peakBytes / MOST_MEMORY_BYTES).toFixed(2)} of the limit`,
    ok: peakBytes <= MOST_MEMORY_BYTES,
  };
}

function growthRow(measured: readonly Measured[]): BenchRow {
  const [few, many] = measured.map(({ peakBytes }) => peakBytes);
  const growth = (many ?? 0) / (few ?? 1);
  return {
    name: 'its growth from the smaller to the larger',
    limit: `at most ${MOST_GROWTH} times`,
    measured: `${megabytes(few ?? 0)} to ${megabytes(many ?? 0)}`,
    ratio: `${growth.toFixed(2)} times`,
    ok: growth <= MOST_GROWTH,
  };
}
