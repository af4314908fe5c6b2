/**
 * One measurement in a process of its own, so that its memory is its own: writes so many rows of fourteen styled
 * columns in one of two ways and tells its parent how long it took and the most memory it had.
 */
import { type SheetRow, openWorkbook } from '@awardbook/exports';
import { stream } from 'exceljs';
import { peakResidentBytes } from './peak-memory';
import { BENCH_COLUMNS, freshBatches, keptBatches } from './sheet-rows';

export type SheetWay = 'ours' | 'plain';

/** Speed keeps its rows in memory beforehand; memory makes them on the way. */
export type SheetPurpose = 'speed' | 'memory';

export interface SheetMeasurement {
  readonly seconds: number;
  readonly peakBytes: number;
}

const WARM_UP_ROWS = 20_000;

type Batches = Iterable<SheetRow[]>;

async function writeOurs(file: string, batches: Batches): Promise<void> {
  const book = openWorkbook(file, { title: 'Bench', asOf: '2013-09-30', readMe: [] });
  const data = book.openData(BENCH_COLUMNS);
  for (const batch of batches) await data.write(batch);
  await data.close();
  await book.close();
}

/** exceljs as its documentation shows it, with a style a column, waiting for its stream every batch. */
async function writePlain(file: string, batches: Batches): Promise<void> {
  const formats = { money: '#,##0.00', date: 'yyyy-mm-dd', year: '0' } as Record<string, string>;
  const book = new stream.xlsx.WorkbookWriter({ filename: file, useStyles: true });
  const sheet = book.addWorksheet('Data', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = BENCH_COLUMNS.map(({ header, key, kind, width }) => {
    const numFmt = formats[kind];
    return { header, key, width, style: numFmt === undefined ? {} : { numFmt } };
  });
  const waitForStream = backPressureOf(sheet);
  for (const batch of batches) {
    for (const row of batch) {
      sheet.addRow(row.map((value, index) => plainValue(value, BENCH_COLUMNS[index]?.kind))).commit();
    }
    await waitForStream();
  }
  sheet.commit();
  await book.commit();
}

function plainValue(value: string | number | bigint | null, kind: string | undefined) {
  if (kind === 'date') return new Date(`${String(value)}T00:00:00Z`);
  return typeof value === 'bigint' ? Number(value) / 100 : value;
}

/** exceljs pipes a sheet on and forgets the promise; this remembers the last one. */
function backPressureOf(sheet: object): () => Promise<void> {
  const piped = (sheet as { stream: { _pipe(chunk: object): Promise<void> } }).stream;
  const pipe = piped._pipe.bind(piped);
  let last = Promise.resolve();
  piped._pipe = (chunk) => (last = pipe(chunk));
  return () => last;
}

async function main([way, file = '', rows, purpose]: string[]): Promise<void> {
  const write = way === 'ours' ? writeOurs : writePlain;
  const isForSpeed = purpose === 'speed';
  const batches = isForSpeed ? keptBatches(Number(rows)) : freshBatches(Number(rows));
  // A worker lives long; what is compared is neither way's first second.
  if (isForSpeed) await write(`${file}.warm-up`, keptBatches(WARM_UP_ROWS));
  const begin = process.hrtime.bigint();
  await write(file, batches);
  const measured: SheetMeasurement = {
    seconds: Number(process.hrtime.bigint() - begin) / 1e9,
    peakBytes: peakResidentBytes(),
  };
  process.send?.(measured);
}

void main(process.argv.slice(2));
