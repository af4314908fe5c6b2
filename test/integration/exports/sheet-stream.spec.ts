import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Transform, Writable } from 'node:stream';
import { type SheetRow, openWorkbook } from '@awardbook/exports';
import { column, readParts, sheetXml } from './sheet-parts';

const COLUMNS = [column('entries', 'integer'), column('reference', 'text')];
const ABOUT = { title: 'Ledger', asOf: '2013-09-30', readMe: [] };

/** Passes on what it gets a little later each time, like a slow disk. */
function slowly(): Transform {
  return new Transform({
    highWaterMark: 1,
    transform: (chunk: Buffer, _encoding, done) => void setTimeout(() => done(null, chunk), 3),
  });
}

it('every row arrives as it was written, also when the output is far slower than the rows', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'awardbook-sheets-'));
  const file = path.join(folder, 'book.xlsx');
  const output = slowly();
  const written = output.pipe(createWriteStream(file));
  const closed = once(written, 'close');
  const book = openWorkbook(output, ABOUT);
  const data = book.openData(COLUMNS);
  const total = 150_000;
  // Blocks of rows are used again in turn: one that is overwritten too early shows as rows of another block.
  for (let at = 0; at < total; at += 5_000) {
    await data.write(Array.from({ length: 5_000 }, (_, i): SheetRow => [at + i, `DOC-${(at + i) * 7919}`]));
  }
  await data.close();
  await book.close();
  await closed;
  const parts = await readParts(file);
  await rm(folder, { recursive: true });
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t [^>]*>([^<]*)</g)].map(
    (match) => match[1],
  );
  const rows = sheetXml(parts, 'Data').matchAll(
    /<row r="(\d+)"><c r="A\1" s="\d+"><v>(\d+)<\/v><\/c><c r="B\1" (?:t="s"><v>(\d+)<\/v>|t="inlineStr"><is><t>([^<]*)<\/t><\/is>)<\/c><\/row>/g,
  );
  let next = 0;
  for (const [, number, value, shared, inline] of rows) {
    const reference = shared === undefined ? inline : strings[Number(shared)];
    if (Number(number) !== next + 2 || Number(value) !== next || reference !== `DOC-${next * 7919}`) break;
    next += 1;
  }
  expect(next).toBe(total);
});

it('a write is refused when the disk is full, and does not wait for ever', async () => {
  let taken = 0;
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      taken += chunk.length;
      done(taken > 50_000 ? new Error('ENOSPC: no space left on device') : null);
    },
  });
  const book = openWorkbook(output, ABOUT);
  const data = book.openData(COLUMNS);
  const rows = Array.from({ length: 5_000 }, (_, i): SheetRow => [i, `DOC-${Math.imul(i, 48271)}`]);
  const writeAll = async () => {
    for (let batch = 0; batch < 100; batch += 1) await data.write(rows);
    await data.close();
    await book.close();
  };
  await expect(writeAll()).rejects.toThrow('ENOSPC');
});

it('a workbook that is given up refuses what is written after', async () => {
  const output = new Writable({ write: (_chunk, _encoding, done) => void setTimeout(done, 5) });
  const book = openWorkbook(output, ABOUT);
  const data = book.openData(COLUMNS);
  await data.write([[1, 'a']]);
  book.abort();
  await data.close();
  await expect(book.close()).rejects.toThrow('The output closed before the workbook was whole.');
});
