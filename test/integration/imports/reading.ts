import { READING_LIMITS, type ReadingLimits } from '../../../libs/imports/src/reading/limits';
import { readTable } from '../../../libs/imports/src/reading/read-table';
import { FileRefused } from '../../../libs/imports/src/reading/reading.errors';
import type { TableRow } from '../../../libs/imports/src/reading/table-row';

/** All rows of a file, under limits that a test may tighten. */
export async function read(path: string, limits: Partial<ReadingLimits> = {}): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of readTable(path, 'entries', { ...READING_LIMITS, ...limits })) rows.push(...batch);
  return rows;
}

/** The cells of all rows. */
export async function cellsOf(path: string): Promise<string[][]> {
  return (await read(path)).map(({ cells }) => cells);
}

/** Why the file is refused. */
export async function refusalOf(path: string, limits: Partial<ReadingLimits> = {}): Promise<FileRefused> {
  const caught = await read(path, limits).catch((error: unknown) => error);
  if (caught instanceof FileRefused) return caught;
  throw new Error(`was not refused: ${String(caught)}`);
}
