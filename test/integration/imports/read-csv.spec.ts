import { cellsOf, read, refusalOf } from './reading';
import { aFile } from './workbook-files';

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
