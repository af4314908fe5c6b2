import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

const FOLDER = path.join(__dirname, '../../../../shared/data/published');

/** Whether the folder of published figures lies beside the repository; a clone alone does not have it. */
export const hasPublishedData = existsSync(FOLDER);

/** The cells of a published file, row by row, its header left out. */
export function publishedCells(file: string): string[][] {
  // One of the files has quotation marks inside cells that are not quoted.
  const rows: string[][] = parse(readFileSync(path.join(FOLDER, file), 'utf8'), { relax_quotes: true });
  return rows.slice(1);
}
