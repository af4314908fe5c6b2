import { isUtf8 } from 'node:buffer';
import { open, stat } from 'node:fs/promises';
import { READING_LIMITS, type ReadingLimits } from './limits';
import { FileRefused } from './reading.errors';

/** How a file is to be read. */
export type FileKind = 'csv' | 'xlsx';

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const UTF16_MARKS = [Buffer.from('fffe', 'hex'), Buffer.from('feff', 'hex')];
const SNIFFED_BYTES = 4096;
const MARKUP = /^\uFEFF?\s*(<!doctype|<html|<\?xml|<table|\{\\rtf|%PDF)/i;

/**
 * Tells a workbook from a CSV file by what it contains; its name is not asked.
 *
 * @throws FileRefused when the file is absent, empty, too large, or neither of the two
 */
export async function detectFileKind(
  path: string,
  limits: ReadingLimits = READING_LIMITS,
): Promise<FileKind> {
  const head = await readHead(path, limits);
  if (startsWith(head, ZIP)) return 'xlsx';
  if (startsWith(head, OLE2)) {
    throw new FileRefused(
      'file-encrypted-or-old',
      'The file is an old .xls workbook or one protected by a password. Save it in Excel as "Excel Workbook (.xlsx)" without a password, or as CSV.',
    );
  }
  if (looksLikeUtf16(head)) {
    throw new FileRefused(
      'file-encoding',
      'The file is text in UTF-16. Save it as "CSV UTF-8 (comma delimited)", or as an Excel workbook.',
    );
  }
  if (isBinary(head) || MARKUP.test(head.subarray(0, 256).toString('latin1').replace('\xef\xbb\xbf', ''))) {
    throw new FileRefused(
      'file-not-a-spreadsheet',
      'The file is not a spreadsheet. Choose an Excel workbook (.xlsx) or a CSV file.',
    );
  }
  return 'csv';
}

async function readHead(path: string, limits: ReadingLimits): Promise<Buffer> {
  const about = await stat(path).catch(() => null);
  if (about === null || !about.isFile()) {
    throw new FileRefused('file-missing', `There is no file at ${path}. Check the path.`);
  }
  if (about.size === 0) throw new FileRefused('file-empty', 'The file is empty. Start from the template.');
  if (about.size > limits.fileBytes) {
    throw new FileRefused(
      'file-too-large',
      `The file has ${about.size.toLocaleString('en-US')} bytes; at most ${limits.fileBytes.toLocaleString('en-US')} are read. Split it into several files.`,
    );
  }
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SNIFFED_BYTES), 0, SNIFFED_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function startsWith(head: Buffer, mark: Buffer): boolean {
  return head.subarray(0, mark.length).equals(mark);
}

/** By its mark, or by every second byte of English text being zero. */
function looksLikeUtf16(head: Buffer): boolean {
  if (UTF16_MARKS.some((mark) => startsWith(head, mark))) return true;
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  return Math.max(...zeros) > head.length / 4 && Math.min(...zeros) === 0;
}

/** Control characters that no text has. Bytes that are merely not UTF-8 are refused later, with their line. */
function isBinary(head: Buffer): boolean {
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return controls > 0 && (!isUtf8(head.subarray(0, -4)) || controls > head.length / 10);
}
