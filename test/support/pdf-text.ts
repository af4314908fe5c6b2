import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/**
 * What another program reads in a PDF: Poppler's text of it; where the machine has no Poppler, the title, found by the
 * file's own table of objects.
 *
 * @throws {Error} when it is no PDF that can be read
 */
export async function textOfPdf(file: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('pdftotext', ['-layout', file, '-']);
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return titleOf((await readFile(file)).toString('latin1'));
  }
}

function titleOf(pdf: string): string {
  const table = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf)?.[1];
  if (table === undefined || !pdf.startsWith('xref', Number(table)))
    throw new Error('The file has no table of objects where it says that it stands.');
  const number = /\/Title (\d+) 0 R/.exec(pdf)?.[1];
  const title = new RegExp(`\\n${number} 0 obj\\s+\\(((?:[^\\\\)]|\\\\.)*)\\)`).exec(pdf)?.[1];
  if (title === undefined) throw new Error('The file says no title.');
  return title;
}
