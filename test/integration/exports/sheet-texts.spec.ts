import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openCsv } from '@awardbook/exports';
import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { column, writeBook } from './sheet-parts';

const COLUMNS = [column('before', 'text'), column('text', 'text'), column('after', 'integer')];

/** Any text at all: controls, halves of pairs, what XML, CSV, COPY or a formula would trip over. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', 'a'), maxLength: 6 }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '-',
      '@',
      '"',
      ',',
      '\t',
      '\r',
      '\n',
      '\\',
      'N',
      '_',
      'x',
      '0',
      '&',
      '<',
      '>',
      ']',
      '\u0000',
      'é',
      ' ',
    ),
    maxLength: 12,
  }),
);

/** What no file can carry is a mark in both formats. */
const carried = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');

it('every text comes back from the workbook and from the CSV as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 60 }), async (texts) => {
      const rows = texts.map((text, index) => [`row ${index}`, text, index]);
      let checksum = '';
      const { file, remove } = await writeBook(async (book) => {
        const data = book.openData(COLUMNS);
        await data.write(rows);
        ({ checksum } = await data.close());
      });
      const csvFile = path.join(path.dirname(file), 'data.csv');
      const csv = openCsv(csvFile, COLUMNS, { byteOrderMark: 'without' });
      await csv.write(rows);
      const written = await csv.close();
      const workbook = new Workbook();
      await workbook.xlsx.readFile(file);
      const sheet = workbook.getWorksheet('Data');
      const inBook = texts.map((_, index) => sheet?.getRow(index + 2).getCell(2).value ?? '');
      const inCsv = parse(await readFile(csvFile, 'utf8'), { fromLine: 2, recordDelimiter: '\r\n' }).map(
        (row) => row[1],
      );
      await remove();
      expect(inBook).toEqual(texts.map(carried));
      expect(inCsv).toEqual(
        texts.map((text) => (/^[=+\-@\t\r]/.test(carried(text)) ? `'${carried(text)}` : carried(text))),
      );
      expect(written.checksum).toBe(checksum);
    }),
    { numRuns: 40 },
  );
});
