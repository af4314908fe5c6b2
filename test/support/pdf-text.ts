import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';

/**
 * What a reader sees in a PDF: Poppler's text of it; where the machine has no Poppler, what its pages write, piece by
 * piece, in the letters that its fonts say they stand for.
 *
 * @throws {Error} when it is no PDF that can be read
 */
export async function textOfPdf(file: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('pdftotext', ['-layout', file, '-']);
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return textWrittenIn((await readFile(file)).toString('latin1'));
  }
}

/** Letters by the number that a font gives to them, four hexadecimal digits. */
type Letters = ReadonlyMap<string, string>;

/** @param pdf its bytes, each as one character */
export function textWrittenIn(pdf: string): string {
  const objects = new Map(
    [...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]),
  );
  if (!pdf.startsWith('%PDF-') || objects.size === 0) throw new Error('The file is no PDF.');
  const fonts = new Map<string, Letters>();
  for (const [, name = '', id = ''] of pdf.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
    if (map !== undefined) fonts.set(name, lettersOf(streamOf(objects.get(map) ?? '')));
  }
  const pages = [...pdf.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id = '']) => objects.get(id) ?? '');
  return pages.map((page) => written(streamOf(page), fonts)).join('\n');
}

function streamOf(body: string): string {
  const bytes = /stream\r?\n([\s\S]*)\r?\nendstream$/.exec(body)?.[1] ?? '';
  return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
}

/** Numbers in rows: the first of a row, then the letters from there on. */
function lettersOf(map: string): Letters {
  const letters = new Map<string, string>();
  for (const [, first = '', row = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi))
    // Several letters in one, as of a ligature, stand apart.
    [...row.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex = ''], index) => {
      const number = (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0');
      letters.set(number, Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    });
  return letters;
}

function written(page: string, fonts: ReadonlyMap<string, Letters>): string {
  const pieces: string[] = [];
  let letters: Letters = new Map();
  for (const [, font, shown] of page.matchAll(/\/(F\d+) \S+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    const numbers = [...(shown ?? '').matchAll(/<([0-9a-f]*)>/gi)].map(([, hex = '']) => hex).join('');
    pieces.push((numbers.match(/.{4}/g) ?? []).map((number) => letters.get(number) ?? '').join(''));
  }
  return pieces.filter((piece) => piece !== '').join('\n');
}
