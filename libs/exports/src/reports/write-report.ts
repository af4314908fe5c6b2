import { type Writable } from 'node:stream';
import { type ExportFormat } from '../export-request';
import { openCsv, openWorkbook, type StreamedCsv, type DataSheet } from '../sheets';
import { instantInWords } from '../export-title';
import { type OpenedReport } from './report-sources';

/** Told after each piece; throws to stop the writing. */
export type OnRows = (done: number, total: number) => void;

/** Where a report goes, and for whom. */
export interface Target {
  format: ExportFormat;
  output: Writable;
  /** As the Read me names them. */
  who: string;
}

const BATCH = 1_000;

/** Small reports are sliced, large ones come as the database sends them. */
async function writeRows(
  report: OpenedReport,
  sheet: DataSheet | StreamedCsv,
  onRows: OnRows,
): Promise<void> {
  const { rows, rowCount } = report;
  if (Array.isArray(rows)) {
    for (let at = 0; at < rows.length; at += BATCH) {
      await sheet.write(rows.slice(at, at + BATCH));
      onRows(sheet.rowsWritten, rowCount);
    }
    return;
  }
  for await (const piece of rows as AsyncIterable<Buffer>) {
    await sheet.writeCopyText(piece);
    onRows(sheet.rowsWritten, rowCount);
  }
}

async function writeWorkbook(report: OpenedReport, { output, who }: Target, onRows: OnRows): Promise<number> {
  const { about, asOf, columns, summary, title } = report.sheets;
  const readMe = [{ label: 'Made for', text: who }, ...about];
  const book = openWorkbook(output, { title, asOf: instantInWords(asOf), readMe });
  try {
    book.addSummary(summary);
    const data = book.openData(columns);
    await writeRows(report, data, onRows);
    const { rows } = await data.close();
    book.addDictionary(columns);
    await book.close();
    return rows;
  } catch (error) {
    book.abort();
    throw error;
  }
}

async function writeCsv(report: OpenedReport, { output }: Target, onRows: OnRows): Promise<number> {
  const csv = openCsv(output, report.sheets.columns);
  try {
    await writeRows(report, csv, onRows);
    return (await csv.close()).rows;
  } catch (error) {
    csv.abort();
    throw error;
  }
}

/**
 * Writes a report in a format; the output is ended, or destroyed on failure.
 *
 * @returns rows of data
 */
export function writeReport(report: OpenedReport, target: Target, onRows: OnRows): Promise<number> {
  return target.format === 'xlsx' ? writeWorkbook(report, target, onRows) : writeCsv(report, target, onRows);
}
