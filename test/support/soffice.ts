import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const PATIENCE_MS = 120_000;

export interface Conversion {
  /** Full paths, in alphabetical order: one file a sheet for CSV, one in all for PDF. */
  readonly files: readonly string[];
  /** Deletes them. */
  remove(): Promise<void>;
}

/** Each sheet of a workbook as LibreOffice calculates it; amounts as the cells show them. */
export function sheetsAsCsv(workbook: string): Promise<Conversion> {
  // Comma, quote, UTF-8, from line 1, cells as shown, every sheet into a file of its own.
  return convert(workbook, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1');
}

/** A workbook as LibreOffice prints it. */
export function workbookAsPdf(workbook: string): Promise<Conversion> {
  return convert(workbook, 'pdf:calc_pdf_Export');
}

/** A text or a table in another of the Office's formats, such as "docx" or "ods". */
export function convertedTo(ending: string, file: string): Promise<Conversion> {
  return convert(file, ending);
}

/** The profile is new each time: two conversions with one profile wait for each other or fail. */
async function convert(workbook: string, target: string): Promise<Conversion> {
  const program = process.env['SOFFICE_PATH'];
  if (program === undefined || program === '') {
    throw new Error(
      'This test needs LibreOffice. Run it by "npm test -- <file>", which finds it, or set SOFFICE_PATH.',
    );
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'awardbook-soffice-'));
  const results = path.join(folder, 'out');
  await mkdir(results);
  const { stdout, stderr } = await promisify(execFile)(
    program,
    [
      `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
      '--headless',
      '--norestore',
      '--convert-to',
      target,
      '--outdir',
      results,
      workbook,
    ],
    { timeout: PATIENCE_MS },
  );
  await rm(path.join(folder, 'profile'), { recursive: true, force: true });
  const files = (await readdir(results)).sort().map((name) => path.join(results, name));
  if (files.length === 0)
    throw new Error(`LibreOffice made nothing of ${workbook}. It said: ${stdout} ${stderr}`);
  return { files, remove: () => rm(folder, { recursive: true, force: true }) };
}
