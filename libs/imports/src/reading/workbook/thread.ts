import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { TableRow } from '../table-row';
import type { FileFault } from '../reading.errors';
import { type WorkbookRequest, readWorkbook } from './read-workbook';
import { UnreadableWorkbook } from './unreadable-workbook';

/** What the thread says; it answers each "rows" only after the parent asked for more. */
export type ThreadMessage =
  | { kind: 'rows'; rows: TableRow[] }
  | { kind: 'refused'; code: FileFault; message: string; cause: string }
  | { kind: 'done' };

const BATCH_ROWS = 1_000;
/** Batches on their way before the parent must have taken one: reading runs ahead, memory stays flat. */
const BATCHES_AHEAD = 3;

async function run(port: NonNullable<typeof parentPort>, request: WorkbookRequest): Promise<void> {
  let ahead = 0;
  port.on('message', () => (ahead -= 1));
  const send = async (rows: TableRow[]): Promise<void> => {
    port.postMessage({ kind: 'rows', rows } satisfies ThreadMessage);
    ahead += 1;
    while (ahead >= BATCHES_AHEAD) await once(port, 'message');
  };
  let batch: TableRow[] = [];
  for await (const rows of readWorkbook(request)) {
    batch.push(...rows);
    if (batch.length < BATCH_ROWS) continue;
    await send(batch);
    batch = [];
  }
  if (batch.length > 0) await send(batch);
}

async function runAndReport(port: NonNullable<typeof parentPort>): Promise<void> {
  try {
    await run(port, workerData as WorkbookRequest);
    port.postMessage({ kind: 'done' } satisfies ThreadMessage);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    const { code, message, cause } = error;
    port.postMessage({ kind: 'refused', code, message, cause: String(cause ?? '') } satisfies ThreadMessage);
  } finally {
    port.close();
  }
}

if (parentPort !== null) void runAndReport(parentPort);
