import * as yauzl from 'yauzl';
import { type Content } from './content-kind';

/** Office files have tens of parts, long ones hundreds; a directory of more is somebody's trick. */
const MOST_ENTRIES = 10_000;

/** The part that makes a zip with content types one of the Office's files. */
const OFFICE_PARTS: readonly (readonly [part: string, content: Content])[] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
];

const OPEN_DOCUMENTS: Readonly<Record<string, Content>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};

/** Longer than any name of a media type. */
const MEDIA_TYPE_BYTES = 200;

/** What a zip is, by its directory alone: nothing of it is inflated but the name of an OpenDocument type. */
export async function zipContentOf(file: string): Promise<Content> {
  const zip = await openZip(file);
  if (zip === null) return 'zip';
  try {
    const entries = await listEntries(zip);
    return entries === null ? 'zip' : await judged(zip, entries);
  } finally {
    zip.close();
  }
}

type Entries = ReadonlyMap<string, yauzl.Entry>;

async function judged(zip: yauzl.ZipFile, entries: Entries): Promise<Content> {
  const mimetype = entries.get('mimetype');
  if (mimetype !== undefined && entries.has('content.xml'))
    return OPEN_DOCUMENTS[await readShort(zip, mimetype)] ?? 'zip';
  if (!entries.has('[Content_Types].xml')) return 'zip';
  if ([...entries.keys()].some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) return 'macro-office';
  return OFFICE_PARTS.find(([part]) => entries.has(part))?.[1] ?? 'zip';
}

/** Null when its end is missing or it is damaged otherwise. */
function openZip(file: string): Promise<yauzl.ZipFile | null> {
  return new Promise((resolve) => {
    yauzl.open(file, { lazyEntries: true, autoClose: false }, (error, zip) => resolve(error ? null : zip));
  });
}

/** Null when the directory is damaged or too long. */
function listEntries(zip: yauzl.ZipFile): Promise<Entries | null> {
  if (zip.entryCount > MOST_ENTRIES) return Promise.resolve(null);
  return new Promise((resolve) => {
    const entries = new Map<string, yauzl.Entry>();
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', () => resolve(null));
    zip.readEntry();
  });
}

/** The text of a short part; empty when it is long, protected or damaged. */
function readShort(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<string> {
  if (entry.uncompressedSize > MEDIA_TYPE_BYTES || entry.isEncrypted()) return Promise.resolve('');
  return new Promise((resolve) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        resolve('');
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('error', () => resolve(''));
      stream.once('end', () => resolve(Buffer.concat(chunks).toString('latin1').trim()));
    });
  });
}
