import * as yauzl from 'yauzl';
import type { ReadingLimits } from '../limits';
import { UnreadableWorkbook } from './unreadable-workbook';

/** An open zip and what its directory lists, by path without a leading slash. */
export interface WorkbookZip {
  zip: yauzl.ZipFile;
  entries: Map<string, yauzl.Entry>;
}

/**
 * Opens a workbook's zip and judges it by its directory, before anything is inflated.
 *
 * A directory that lies about sizes is caught while reading: an entry longer than declared is an error.
 *
 * @throws UnreadableWorkbook when it is not a workbook, is protected, or would inflate beyond the limits
 */
export async function openWorkbookZip(path: string, limits: ReadingLimits): Promise<WorkbookZip> {
  const zip = await openZip(path);
  try {
    if (zip.entryCount > limits.zipEntries)
      throw tooLarge(`holds ${zip.entryCount} parts; at most ${limits.zipEntries} are read`);
    const entries = await listEntries(zip);
    refuseOtherKinds(entries);
    refuseInflation([...entries.values()], limits);
    return { zip, entries };
  } catch (error) {
    zip.close();
    throw error instanceof UnreadableWorkbook ? error : UnreadableWorkbook.saveAgain(error);
  }
}

function openZip(path: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(UnreadableWorkbook.saveAgain(error));
      else resolve(zip);
    });
  });
}

function listEntries(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, yauzl.Entry>();
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  });
}

function refuseOtherKinds(entries: Map<string, yauzl.Entry>): void {
  if ([...entries.values()].some((entry) => entry.isEncrypted())) {
    throw new UnreadableWorkbook(
      'file-encrypted-or-old',
      'The workbook is protected by a password. Save it without one, or as CSV.',
    );
  }
  if (entries.has('xl/workbook.bin')) {
    throw new UnreadableWorkbook(
      'file-not-a-spreadsheet',
      'The file is a binary workbook (.xlsb). Save it as "Excel Workbook (.xlsx)", or as CSV.',
    );
  }
  if (entries.has('mimetype') && entries.has('content.xml')) {
    throw new UnreadableWorkbook(
      'file-not-a-spreadsheet',
      'The file is an OpenDocument file. Save it as "Excel 2007-365 (.xlsx)", or as CSV.',
    );
  }
  if (!entries.has('[Content_Types].xml') || ![...entries.keys()].some((name) => name.startsWith('xl/'))) {
    throw new UnreadableWorkbook(
      'file-not-a-spreadsheet',
      'The file is an archive, but not an Excel workbook. Choose a workbook (.xlsx) or a CSV file.',
    );
  }
}

function refuseInflation(entries: readonly yauzl.Entry[], limits: ReadingLimits): void {
  const inflated = entries.reduce((bytes, entry) => bytes + entry.uncompressedSize, 0);
  const compressed = entries.reduce((bytes, entry) => bytes + entry.compressedSize, 0);
  if (inflated > limits.inflatedBytes) {
    throw tooLarge(
      `inflates to ${megabytes(inflated)} MB; at most ${megabytes(limits.inflatedBytes)} MB are read`,
    );
  }
  const ratio = inflated / Math.max(1, compressed);
  if (inflated > limits.inflatedBytesBelowAnyRatio && ratio > limits.inflatedPerCompressedByte) {
    throw tooLarge(
      `inflates to ${Math.round(ratio)} times its size; at most ${limits.inflatedPerCompressedByte} times is read`,
    );
  }
}

function tooLarge(what: string): UnreadableWorkbook {
  return new UnreadableWorkbook(
    'file-too-large',
    `The workbook ${what}. Remove unused sheets and formatting, split it, or upload CSV.`,
  );
}

function megabytes(bytes: number): string {
  return Math.round(bytes / 1024 / 1024).toLocaleString('en-US');
}
