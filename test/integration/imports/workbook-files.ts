import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

const folder = mkdtempSync(join(tmpdir(), 'awardbook-imports-'));

/** A file in a folder of this run's own. */
export function aFile(content: string | Buffer, name = 'file'): string {
  const path = join(folder, `${randomUUID()}-${name}`);
  writeFileSync(path, content);
  return path;
}

/** One part of a zip as its directory tells it, true or not. */
export interface ZipPart {
  path: string;
  content: Buffer | string;
  /** What the directory claims; the truth when absent. */
  claimedBytes?: number;
  /** Listed this many times over the same bytes; once when absent. */
  listed?: number;
}

/** A zip written by hand, so that its directory can lie. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const sizes = { packed: packed.length, claimed: part.claimedBytes ?? content.length };
    const local = header(0x04034b50, 30, part.path, sizes);
    for (let copy = 0; copy < (part.listed ?? 1); copy += 1) {
      const path = copy === 0 ? part.path : `${part.path}.${copy}`;
      const listing = header(0x02014b50, 46, path, sizes);
      listing.writeUInt32LE(offset, 42);
      directory.push(listing);
    }
    bodies.push(local, packed);
    offset += local.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

/** A local header is a directory entry without its first version field and its tail. */
function header(
  mark: number,
  size: number,
  path: string,
  sizes: { packed: number; claimed: number },
): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(size), Buffer.from(path)]);
  const shift = size === 46 ? 2 : 0;
  bytes.writeUInt32LE(mark, 0);
  bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, 4 + shift);
  bytes.writeUInt16LE(8, 8 + shift);
  bytes.writeUInt32LE(sizes.packed, 18 + shift);
  bytes.writeUInt32LE(sizes.claimed, 22 + shift);
  bytes.writeUInt16LE(path.length, 26 + shift);
  return bytes;
}

/** What a test says about a workbook; the rest is the least that Excel itself opens. */
export interface WorkbookText {
  /** What stands inside sheetData. */
  rows: string;
  /** What stands inside sst. */
  sharedStrings?: string;
  /** Number formats of the cell styles 0, 1, 2 …; each a built-in id or a format code. */
  formats?: readonly (number | string)[];
  from1904?: boolean;
  /** Names of sheets before the one that has the rows. */
  sheetsBefore?: readonly { name: string; rows: string; hidden?: boolean }[];
  sheetName?: string;
}

const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGED = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a small workbook. */
export function workbookParts(text: WorkbookText): ZipPart[] {
  const sheets = [
    ...(text.sheetsBefore ?? []),
    { name: text.sheetName ?? 'Sheet1', rows: text.rows, hidden: false },
  ];
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATED}/${type}" Target="${target}"/>`;
  const listing = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" ${hidden ? 'state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const relations = [
    ...sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    relation('rId90', 'sharedStrings', 'sharedStrings.xml'),
    relation('rId91', 'styles', 'styles.xml'),
  ];
  const custom = (text.formats ?? []).map((format, at) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${200 + at}" formatCode="${format.replace(/"/g, '&quot;')}"/>`
      : '',
  );
  const styles = (text.formats ?? [0]).map(
    (format, at) => `<xf numFmtId="${typeof format === 'string' ? 200 + at : format}"/>`,
  );
  return [
    { path: '[Content_Types].xml', content: '<Types/>' },
    {
      path: '_rels/.rels',
      content: `<Relationships xmlns="${PACKAGED}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      path: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${RELATED}"><workbookPr date1904="${text.from1904 === true ? 1 : 0}"/><sheets>${listing.join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${PACKAGED}">${relations.join('')}</Relationships>`,
    },
    {
      path: 'xl/styles.xml',
      content: `<styleSheet><numFmts>${custom.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    },
    { path: 'xl/sharedStrings.xml', content: `<sst>${text.sharedStrings ?? ''}</sst>` },
    ...sheets.map(({ rows }, at) => ({
      path: `xl/worksheets/sheet${at + 1}.xml`,
      content: `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${rows}</sheetData></worksheet>`,
    })),
  ];
}

/** A small workbook as a file. */
export function aWorkbook(text: WorkbookText): string {
  return aFile(zipOf(workbookParts(text)), 'workbook.xlsx');
}
