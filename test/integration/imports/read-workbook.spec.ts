import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path, { dirname } from 'node:path';
import { readTable } from '../../../libs/imports/src/reading/read-table';
import { cellsOf, read } from './reading';
import { aFile, aWorkbook, workbookParts, zipOf } from './workbook-files';

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
        '<c r="E4" t="b"><v>1</v></c><c r="F4" t="str"><f>A4</f><v>a_x000D_b_x0000_</v></c></row>' +
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
  });

  it('is read alike by the built program, whose thread is JavaScript', () => {
    const built = path.join(__dirname, '../../../dist/apps/worker/libs/imports/src/reading/read-table.js');
    if (!existsSync(built)) return console.warn('skipped: the program is not built; "npm test" builds it');
    const file = aWorkbook({ rows: '<row><c><v>1</v></c><c t="inlineStr"><is><t>x</t></is></c></row>' });
    const script = `
      const { readTable } = require(${JSON.stringify(built)});
      (async () => { for await (const rows of readTable(${JSON.stringify(file)}, 'entries')) console.log(JSON.stringify(rows)); })();`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([{ row: 1, cells: ['1', 'x'] }]);
  });
});
