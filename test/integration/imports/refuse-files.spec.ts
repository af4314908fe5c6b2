import { join } from 'node:path';
import { refusalOf } from './reading';
import { aFile, aWorkbook, workbookParts, zipOf } from './workbook-files';

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
    const before = process.cpuUsage();
    expect(await refusalOf(bomb)).toMatchObject({
      code: 'file-too-large',
      message: expect.stringContaining('inflates to 4,8'),
    });
    // Of this program alone, in microseconds: on a busy machine the clock tells of others.
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(1_500_000);
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
