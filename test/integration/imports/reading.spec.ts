import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { READING_LIMITS, type ReadingLimits } from '../../../libs/imports/src/reading/limits';
import { readTable } from '../../../libs/imports/src/reading/read-table';
import { FileRefused } from '../../../libs/imports/src/reading/reading.errors';
import type { TableRow } from '../../../libs/imports/src/reading/table-row';
import { aFile, aWorkbook, workbookParts, zipOf } from './workbook-files';

async function read(path: string, limits: Partial<ReadingLimits> = {}): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of readTable(path, 'entries', { ...READING_LIMITS, ...limits })) rows.push(...batch);
  return rows;
}

async function cellsOf(path: string): Promise<string[][]> {
  return (await read(path)).map(({ cells }) => cells);
}

async function refusalOf(path: string, limits: Partial<ReadingLimits> = {}): Promise<FileRefused> {
  const caught = await read(path, limits).catch((error: unknown) => error);
  if (caught instanceof FileRefused) return caught;
  throw new Error(`was not refused: ${String(caught)}`);
}

describe('a CSV file', () => {
  it.each([
    ['with a byte order mark', '\uFEFFa,b\n1,2\n'],
    ['with Windows line ends', 'a,b\r\n1,2\r\n'],
    ['separated by semicolons', 'a;b\n1;2\n'],
    ['separated by tabs', 'a\tb\n1\t2\n'],
    ['with spaces around cells', ' a , b \n 1 , 2 \n'],
    ['without a last line end', 'a,b\n1,2'],
  ])('%s reads the same', async (_, text) => {
    expect(await cellsOf(aFile(text))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('leaves blank rows out and counts them, as a spreadsheet program numbers rows', async () => {
    expect(await read(aFile('a,b\n\n,\n"x\ny",2\n3,4\n'))).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 4, cells: ['x\ny', '2'] },
      { row: 5, cells: ['3', '4'] },
    ]);
  });

  it('keeps letters beyond ASCII whole across chunks', async () => {
    const name = 'Fundación Ñandutí 東京 🙂 ';
    const rows = await read(aFile(`a,b\n${`"${name.repeat(20)}",1\n`.repeat(2_000)}`));
    expect(new Set(rows.slice(1).map(({ cells }) => cells[0]))).toEqual(new Set([name.repeat(20).trim()]));
  });

  it.each([
    ['UTF-16 with a mark', Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'), 'file-encoding', 'UTF-16'],
    ['UTF-16 without one', Buffer.from('a,b\n1,2\n', 'utf16le'), 'file-encoding', 'UTF-16'],
    ['a Windows code page', Buffer.from('a,b\n1,2\nFundaci\xf3n,2\n', 'latin1'), 'file-encoding', 'line 3'],
    ['a character cut off at the end', Buffer.from('a,b\n1,\xe6\x9d', 'latin1'), 'file-encoding', 'line 2'],
    ['a zero byte', Buffer.from('a,b\n1,x\0y\n'), 'file-encoding', 'line 2'],
  ])('in %s is refused with what to save it as', async (_, bytes, code, word) => {
    const refusal = await refusalOf(aFile(bytes));
    expect(refusal).toMatchObject({ code, message: expect.stringContaining(word) });
    expect(refusal.message).toContain('CSV UTF-8');
  });

  it.each([
    ['never closed', 'a,b\n1,"2\n3,4\n', 'Row 2'],
    ['inside a text', 'a,b\n1,2\n3,x"y"\n', 'Row 3'],
    ['before more text', 'a,b\n"1"x,2\n', 'Row 2'],
  ])('with a quotation mark %s is refused with its row', async (_, text, row) => {
    expect(await refusalOf(aFile(text))).toMatchObject({
      code: 'file-quotes',
      message: expect.stringContaining(row),
    });
  });

  it('is refused beyond the limits of rows, columns and bytes, and a cell beyond its length is named', async () => {
    const file = aFile('a,b\n1,2\n3,4\n');
    expect(await refusalOf(file, { rows: 2 })).toMatchObject({
      code: 'file-too-large',
      message: expect.stringContaining('2 rows'),
    });
    expect(await refusalOf(file, { columns: 1 })).toMatchObject({
      code: 'file-too-large',
      message: expect.stringContaining('2 columns'),
    });
    expect(await refusalOf(file, { fileBytes: 11 })).toMatchObject({
      code: 'file-too-large',
      message: expect.stringContaining('12 bytes'),
    });
    const [, row] = await read(aFile('a,b\n1,abcdef\n'), { cellCharacters: 5 });
    expect(row?.faults).toEqual([
      expect.objectContaining({ column: 1, reason: expect.stringContaining('6 characters') }),
    ]);
  });
});

describe('a workbook', () => {
  it('gives dates as calendar dates, numbers without noise or exponent, texts whole', async () => {
    const path = aWorkbook({
      formats: [0, 14, '[$-409]d\\-mmm\\-yy;@', '#,##0.00" day"', 22, 'yyyy\\-mm\\-dd\\ hh:mm'],
      sharedStrings:
        '<si><t>plain</t></si><si><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r></si><si><t>base</t><rPh sb="0" eb="1"><t>guide</t></rPh></si>',
      rows:
        '<row r="2"><c r="A2" s="1"><v>41547</v></c><c r="B2" s="2"><v>40178</v></c><c r="C2" s="3"><v>1234.5600000000001</v></c>' +
        '<c r="D2"><v>1E-7</v></c><c r="E2"><v>1.23456789012346E+17</v></c><c r="F2"><v>0.30000000000000004</v></c></row>' +
        '<row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" t="s"><v>1</v></c><c r="C4" t="s"><v>2</v></c>' +
        '<c r="D4" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve">line </t></r></is></c>' +
        '<c r="E4" t="b"><v>1</v></c><c r="F4" t="str"><f>A4</f><v>a_x000D_b</v></c></row>' +
        '<row r="5"><c r="A5" s="4"><v>41547</v></c><c r="B5" s="5"><v>41547.75</v></c><c r="C5" t="d"><v>2013-09-30T00:00:00</v></c>' +
        '<c r="D5"><f>1+1</f><v>2</v></c><c r="E5" s="1"><f>A2</f><v>41547</v></c><c r="F5" s="1"><v>41547.99</v></c></row>',
    });
    expect(await read(path)).toEqual([
      { row: 2, cells: ['2013-09-30', '2009-12-31', '1234.56', '0.0000001', '123456789012346000', '0.3'] },
      { row: 4, cells: ['plain', 'rich text', 'base', 'inline', 'TRUE', 'a\rb'] },
      { row: 5, cells: ['2013-09-30', '2013-09-30T18:00', '2013-09-30', '2', '2013-09-30', '2013-09-30'] },
    ]);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const path = aWorkbook({
      from1904: true,
      formats: [0, 14],
      rows: '<row r="1"><c r="A1" s="1"><v>40085</v></c></row>',
    });
    expect(await cellsOf(path)).toEqual([['2013-09-30']]);
  });

  it('is read without row and cell references, and with a namespace prefix, as some programs write it', async () => {
    const bare = '<row><c><v>1</v></c><c t="inlineStr"><is><t>x</t></is></c></row>';
    expect(await cellsOf(aWorkbook({ rows: `${bare}${bare}` }))).toEqual([
      ['1', 'x'],
      ['1', 'x'],
    ]);
    const prefixed = workbookParts({ rows: bare }).map((part) => ({
      ...part,
      content: part.path.includes('sheet1')
        ? String(part.content).replace(/<(\/?)(\w)/g, '<$1x:$2')
        : part.content,
    }));
    expect(await cellsOf(aFile(zipOf(prefixed)))).toEqual([['1', 'x']]);
  });

  it('has the sheet of the wanted name read, else the first that is not hidden', async () => {
    const one = '<row><c><v>1</v></c></row>';
    const two = '<row><c><v>2</v></c></row>';
    const sheetsBefore = [{ name: 'Secret', rows: one, hidden: true }];
    expect(await cellsOf(aWorkbook({ rows: two, sheetsBefore }))).toEqual([['2']]);
    expect(
      await cellsOf(
        aWorkbook({ rows: two, sheetName: ' ENTRIES', sheetsBefore: [{ name: 'Notes', rows: one }] }),
      ),
    ).toEqual([['2']]);
  });

  it('reports errors of formulas and formulas without a result, each with its cell', async () => {
    const [row] = await read(
      aWorkbook({
        rows: '<row r="7"><c r="B7" t="e"><f>X</f><v>#REF!</v></c><c r="C7"><f>1+1</f></c></row>',
      }),
    );
    expect(row).toMatchObject({
      row: 7,
      faults: [
        { column: 1, value: '#REF!', reason: expect.stringContaining('#REF!') },
        { column: 2, value: '', reason: expect.stringContaining('no stored result') },
      ],
    });
  });

  it('streams: what was taken early is there before a fault further down', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(60_000);
    const taken = readTable(aWorkbook({ rows: `${rows}<row><c t="s"><v>9</v></c></row>` }), 'entries');
    expect((await taken.next()).value?.length).toBeLessThan(5_000);
    const rest = async (): Promise<void> => {
      while ((await taken.next()).done !== true);
    };
    await expect(rest()).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  it('may be abandoned midway', async () => {
    const path = aWorkbook({ rows: '<row><c><v>1</v></c></row>'.repeat(50_000) });
    for await (const batch of readTable(path, 'entries')) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
  });

  it('made by LibreOffice from CSV reads like the CSV', async () => {
    const csv = aFile('day,amount,text\n2013-09-30,1234.56,"Ñandú; x"\n2009-10-01,0.1,=A1\n', 'made.csv');
    const made = spawnSync('soffice', [
      '--headless',
      '--infilter=CSV:44,34,76',
      '--convert-to',
      'xlsx',
      '--outdir',
      dirname(csv),
      `-env:UserInstallation=file://${dirname(csv)}/profile`,
      csv,
    ]);
    if (made.error !== undefined) return console.warn('skipped: LibreOffice (soffice) is not installed');
    const xlsx = csv.replace(/csv$/, 'xlsx');
    expect(existsSync(xlsx)).toBe(true);
    expect((await cellsOf(xlsx)).slice(0, 2)).toEqual([
      ['day', 'amount', 'text'],
      ['2013-09-30', '1234.56', 'Ñandú; x'],
    ]);
  }, 60_000);
});

describe('a file that cannot be read', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
  it.each([
    ['a picture named .xlsx', png, 'file-not-a-spreadsheet', 'not a spreadsheet'],
    ['a PDF', '%PDF-1.7\n', 'file-not-a-spreadsheet', 'not a spreadsheet'],
    ['a web page named .xls', '<html><table>', 'file-not-a-spreadsheet', 'not a spreadsheet'],
    [
      'an old or protected workbook',
      Buffer.from('d0cf11e0a1b11ae10000', 'hex'),
      'file-encrypted-or-old',
      'password',
    ],
    ['an empty file', '', 'file-empty', 'template'],
    [
      'an archive of something else',
      zipOf([{ path: 'word/document.xml', content: 'x' }]),
      'file-not-a-spreadsheet',
      'not an Excel workbook',
    ],
    [
      'an OpenDocument sheet',
      zipOf([
        { path: 'mimetype', content: 'x' },
        { path: 'content.xml', content: 'x' },
      ]),
      'file-not-a-spreadsheet',
      'OpenDocument',
    ],
    [
      'half a workbook',
      zipOf(workbookParts({ rows: '' })).subarray(0, 400),
      'file-unreadable',
      'save it again in Excel',
    ],
    [
      'a workbook with broken XML',
      zipOf(workbookParts({ rows: '<row><c></row>' })),
      'file-unreadable',
      'save it again in Excel',
    ],
    [
      'a workbook with an entity of its own',
      zipOf(workbookParts({ rows: '<row><c><v>&lol;</v></c></row>' })),
      'file-unreadable',
      'save it again in Excel',
    ],
  ])('%s is refused by its content', async (_, content, code, word) => {
    expect(await refusalOf(aFile(content, 'book.xlsx'))).toMatchObject({
      code,
      message: expect.stringContaining(word),
    });
  });

  it('is named when it is not there', async () => {
    const path = join(__dirname, 'nowhere.csv');
    expect(await refusalOf(path)).toMatchObject({
      code: 'file-missing',
      message: expect.stringContaining(path),
    });
  });

  const zeros = Buffer.alloc(48 * 1024 * 1024);

  it('because it inflates to gigabytes is refused by its directory, in a moment', async () => {
    // 48 MB of zeros listed a hundred times over the same bytes: 4.7 GB out of 50 KB.
    const bomb = aFile(
      zipOf([...workbookParts({ rows: '' }), { path: 'xl/media/zeros', content: zeros, listed: 100 }]),
    );
    const before = performance.now();
    expect(await refusalOf(bomb)).toMatchObject({
      code: 'file-too-large',
      message: expect.stringContaining('inflates to 4,8'),
    });
    expect(performance.now() - before).toBeLessThan(1_500);
  });

  it('because it inflates hundredfold is refused even when small enough', async () => {
    const bomb = aFile(zipOf([...workbookParts({ rows: '' }), { path: 'xl/media/zeros', content: zeros }]));
    expect(await refusalOf(bomb)).toMatchObject({
      code: 'file-too-large',
      message: expect.stringContaining('times its size'),
    });
  });

  it('because its directory lies about sizes is stopped while reading', async () => {
    const lying = workbookParts({ rows: '<row><c><v>1</v></c></row>'.repeat(100_000) }).map((part) =>
      part.path.includes('sheet1') ? { ...part, claimedBytes: 1_000 } : part,
    );
    expect(await refusalOf(aFile(zipOf(lying)))).toMatchObject({ code: 'file-unreadable' });
  });

  it('because it holds too many parts, columns, rows or texts is refused', async () => {
    const wide = aWorkbook({ rows: '<row><c r="IV1"><v>1</v></c></row>' });
    expect(await refusalOf(wide)).toMatchObject({
      code: 'file-too-large',
      message: expect.stringContaining('column 256'),
    });
    const far = aWorkbook({
      rows: '<row r="9"><c r="A9"><v>1</v></c></row>',
      sharedStrings: '<si><t>a</t></si><si><t>b</t></si>',
    });
    expect(await refusalOf(far, { rows: 8 })).toMatchObject({ code: 'file-too-large' });
    expect(await refusalOf(far, { sharedStrings: 1 })).toMatchObject({ code: 'file-too-large' });
    expect(await refusalOf(far, { zipEntries: 3 })).toMatchObject({ code: 'file-too-large' });
  });
});
