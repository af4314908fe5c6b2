import { open, type FileHandle } from 'node:fs/promises';
import { type Content } from './content-kind';
import { zipContentOf } from './zip-content';

const HEAD_BYTES = 1024;
const READ_AT_ONCE_BYTES = 1 << 18;

/** What files of a kind begin with, hex. Sources: ISO 32000, W3C PNG, ITU T.81, TIFF 6.0, PKWARE, MS-CFB. */
const MARKS: readonly (readonly [mark: string, content: Content])[] = [
  ['255044462d', 'pdf'],
  ['89504e470d0a1a0a', 'png'],
  ['ffd8ff', 'jpeg'],
  ['49492a00', 'tiff'],
  ['4d4d002a', 'tiff'],
  ['49492b00', 'tiff'],
  ['4d4d002b', 'tiff'],
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['d0cf11e0a1b11ae1', 'old-office'],
];

/** What programs of Windows, Linux and macOS begin with; asked last, for "MZ" also begins texts about Mozambique. */
const PROGRAM_MARKS = ['4d5a', '7f454c46', 'cffaedfe'];

const MARKUP = /^\uFEFF?\s*<(!doctype html|html|script|svg)\b/i;

/** What a file holds, judged by its first bytes, by the directory of a zip, and for text by all of it. */
export async function contentOf(file: string): Promise<Content> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.length === 0) return 'empty';
    const marked = MARKS.find(([mark]) => begins(head, mark))?.[1];
    if (marked === 'zip') return await zipContentOf(file);
    if (marked !== undefined) return marked;
    const text = await textContentOf(handle, head);
    return text === null ? unreadable(head) : text;
  } finally {
    await handle.close();
  }
}

function begins(head: Buffer, mark: string): boolean {
  return head.toString('hex', 0, mark.length / 2) === mark;
}

function unreadable(head: Buffer): Content {
  return PROGRAM_MARKS.some((mark) => begins(head, mark)) ? 'program' : 'unknown';
}

/** UTF-8 without control characters, but tabs, ends of lines and of pages, is text; null for what holds others. */
async function textContentOf(handle: FileHandle, head: Buffer): Promise<Content | null> {
  if (MARKUP.test(head.toString('utf8'))) return 'html';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const buffer = Buffer.allocUnsafe(READ_AT_ONCE_BYTES);
  let isUtf8 = true;
  for (let position = 0; ;) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
    const bytes = buffer.subarray(0, bytesRead);
    if (hasControls(bytes)) return null;
    isUtf8 &&= decodes(decoder, bytes);
    if (bytesRead === 0) return isUtf8 ? 'text' : 'other-text';
    position += bytesRead;
  }
}

/** @param bytes none at the end of the file, which must not come in the middle of a character */
function decodes(decoder: TextDecoder, bytes: Buffer): boolean {
  try {
    decoder.decode(bytes, { stream: bytes.length > 0 });
    return true;
  } catch {
    return false;
  }
}

function hasControls(bytes: Buffer): boolean {
  return bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13);
}
