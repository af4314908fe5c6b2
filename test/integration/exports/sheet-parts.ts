import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type SheetColumn,
  openWorkbook,
  type StreamedWorkbook,
  type WorkbookOptions,
} from '@awardbook/exports';
import * as yauzl from 'yauzl';

/** The files inside a workbook, as text. */
export type WorkbookParts = ReadonlyMap<string, string>;

/** Reads a workbook as the zip of XML that it is. */
export function readParts(file: string): Promise<WorkbookParts> {
  const parts = new Map<string, string>();
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true, validateEntrySizes: true }, (failure, zip) => {
      if (failure) return reject(failure);
      zip.on('error', reject);
      zip.on('end', () => resolve(parts));
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return reject(fault);
          const chunks: Buffer[] = [];
          stream.on('error', reject);
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

/** Names of the tabs from left to right. */
export function tabNames(parts: WorkbookParts): string[] {
  return [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    (match) => match[1] ?? '',
  );
}

/** The XML of the sheet under a tab. */
export function sheetXml(parts: WorkbookParts, tab: string): string {
  const workbook = parts.get('xl/workbook.xml') ?? '';
  const id = new RegExp(`<sheet [^>]*name="${tab}"[^>]*r:id="(rId\\d+)"`).exec(workbook)?.[1];
  const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(
    parts.get('xl/_rels/workbook.xml.rels') ?? '',
  )?.[1];
  const xml = parts.get(`xl/${target}`);
  if (xml === undefined) throw new Error(`The workbook has no tab "${tab}".`);
  return xml;
}

/** What each defined name means; a name of one sheet as "name@position". */
export function definedNames(parts: WorkbookParts): Map<string, string> {
  const found = (parts.get('xl/workbook.xml') ?? '').matchAll(
    /<definedName name="([^"]*)"(?: localSheetId="(\d+)")?>([^<]*)</g,
  );
  return new Map(
    [...found].map(([, name = '', tab, range = '']) => [
      tab === undefined ? name : `${name}@${tab}`,
      range.replaceAll('&apos;', "'"),
    ]),
  );
}

/** Writes a workbook to a folder of its own. */
export async function writeBook(
  write: (book: StreamedWorkbook) => Promise<void>,
  options: Partial<WorkbookOptions> = {},
): Promise<{ file: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'awardbook-sheets-'));
  const file = path.join(folder, 'book.xlsx');
  const book = openWorkbook(file, { title: 'Ledger', asOf: '2013-09-30', readMe: [], ...options });
  await write(book);
  await book.close();
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

export const column = (key: string, kind: SheetColumn['kind']): SheetColumn => ({
  key,
  header: key.replaceAll('_', ' '),
  width: 14,
  kind,
  meaning: `What ${key} means`,
  unit: kind === 'money' ? 'U.S. dollars' : 'none',
  source: 'the ledger',
});
