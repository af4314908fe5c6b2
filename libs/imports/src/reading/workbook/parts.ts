import { posix } from 'node:path';
import type { WorkbookZip } from './directory';
import { UnreadableWorkbook } from './unreadable-workbook';
import { type Attributes, type PartReader, readPart } from './xml';

/** Where the parts of a workbook stand in its zip. */
export interface WorkbookParts {
  sheet: string;
  sharedStrings: string | null;
  styles: string | null;
  /** Days are counted from 1904-01-01, as old Macintosh workbooks do. */
  from1904: boolean;
}

interface Relationship {
  id: string;
  /** The last word of the relationship's type, such as "worksheet". */
  type: string;
  target: string;
}

interface SheetEntry {
  name: string;
  relationship: string;
  hidden: boolean;
}

/**
 * Finds the parts by the workbook's own relationships, never by their usual file names.
 *
 * @param wantedSheet taken, case aside, when a sheet has this name; else the first sheet that is not hidden
 */
export async function findParts(book: WorkbookZip, wantedSheet: string): Promise<WorkbookParts> {
  const packaged = await readRelationships(book, '');
  const workbook = packaged.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const related = await readRelationships(book, workbook);
  const listing = new WorkbookListing();
  await readPart(book, workbook, listing);

  const worksheets = listing.sheets.flatMap((sheet) => {
    const part = related.find(({ id, type }) => id === sheet.relationship && type === 'worksheet');
    return part === undefined ? [] : [{ ...sheet, path: part.target }];
  });
  const chosen =
    worksheets.find(({ name }) => name.trim().toLowerCase() === wantedSheet.toLowerCase()) ??
    worksheets.find(({ hidden }) => !hidden);
  if (chosen === undefined) throw UnreadableWorkbook.saveAgain(new Error('no visible worksheet'));
  const partOf = (wanted: string): string | null =>
    related.find(({ type }) => type === wanted)?.target ?? null;
  return {
    sheet: chosen.path,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    from1904: listing.from1904,
  };
}

async function readRelationships(book: WorkbookZip, ofPart: string): Promise<Relationship[]> {
  const folder = posix.dirname(ofPart);
  const relationships: Relationship[] = [];
  await readPart(book, posix.join(folder, '_rels', `${posix.basename(ofPart)}.rels`), {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relationships.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
    text() {},
    close() {},
  });
  return relationships;
}

class WorkbookListing implements PartReader {
  readonly sheets: SheetEntry[] = [];
  from1904 = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'workbookPr') this.from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    if (name !== 'sheet') return;
    this.sheets.push({
      name: attributes['name'] ?? '',
      relationship: attributes['id'] ?? '',
      hidden: (attributes['state'] ?? 'visible') !== 'visible',
    });
  }

  text(): void {}

  close(): void {}
}
