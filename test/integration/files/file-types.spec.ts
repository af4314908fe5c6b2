import path from 'node:path';
import { checkContent, checkFileName, FileTypeRefused } from '@awardbook/files';
import { convertedTo } from '../../support/soffice';
import { aFile, zipOf } from '../imports/workbook-files';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const OLE2 = Buffer.from('d0cf11e0a1b11ae10000', 'hex');
const officeZip = (...parts: string[]): Buffer =>
  zipOf(['[Content_Types].xml', ...parts].map((part) => ({ path: part, content: '<x/>' })));
const openDocument = (mediaType: string): Buffer =>
  zipOf([
    { path: 'mimetype', content: mediaType },
    { path: 'content.xml', content: '<x/>' },
  ]);

const check = (content: string | Buffer, name: string) =>
  checkContent(aFile(content), name, checkFileName(name).type);

describe('a file is taken for what its name says', () => {
  it.each(['xlsx', 'ods', 'pdf'])('as LibreOffice saves a table as .%s', async (ending) => {
    const made = await convertedTo(ending, aFile('fain,amount\nS-1,1.00\n', 'table.csv'));
    const [file = ''] = made.files;
    await checkContent(file, path.basename(file), checkFileName(`table.${ending}`).type);
    await expect(checkContent(file, 'table.csv', checkFileName('table.csv').type)).rejects.toThrow(
      FileTypeRefused,
    );
    await made.remove();
  });

  it.each([
    ['letter.docx', officeZip('word/document.xml')],
    ['letter.odt', openDocument('application/vnd.oasis.opendocument.text')],
    ['slides.pptx', officeZip('ppt/presentation.xml')],
    ['seal.png', PNG],
    ['photo.jpeg', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['SCAN.TIF', Buffer.from('49492a0008000000', 'hex')],
    ['scan.tiff', Buffer.from('4d4d002a00000008', 'hex')],
    ['notes.txt', 'Größe, 5 ½ %, наличные\r\n\fPage two'],
    ['table.csv', '\uFEFFcountry,amount\nMZ,1.00\n'],
    ['mozambique.csv', 'MZ,1.00\n'],
  ])('%s', (name, content) => expect(check(content, name)).resolves.toBeUndefined());

  it('also where a letter of several bytes lies across two pieces of a long text', () =>
    expect(check(`${'a'.repeat((1 << 18) - 1)}é`, 'long.txt')).resolves.toBeUndefined());
});

describe('a file is refused, and told what it is,', () => {
  it.each([
    ['letter.pdf', PNG, '“letter.pdf” is not a PDF: its content is a PNG picture.'],
    [
      'letter.docx',
      officeZip('xl/workbook.xml'),
      'is not a Word document: its content is an Excel workbook.',
    ],
    [
      'table.xlsx',
      OLE2,
      'its content is an old Office file (.doc, .xls, .ppt) or one protected by a password.',
    ],
    [
      'letter.docx',
      officeZip('word/document.xml', 'word/vbaProject.bin'),
      'its content is an Office file with macros.',
    ],
    ['letter.docx', officeZip('anything.xml'), 'its content is an archive.'],
    [
      'letter.odt',
      zipOf([{ path: 'mimetype', content: 'application/epub+zip' }]),
      'its content is an archive.',
    ],
    ['letter.docx', Buffer.from('PK\x03\x04 and nothing else', 'latin1'), 'its content is an archive.'],
    ['letter.txt', Buffer.from('4d5a900003000000', 'hex'), 'its content is a program.'],
    ['letter.txt', '<!DOCTYPE html><title>x</title>', 'its content is a web page.'],
    ['letter.txt', Buffer.from('Gr\xf6\xdfe', 'latin1'), 'its content is text that is not UTF-8.'],
    [
      'letter.txt',
      Buffer.from('cut off in the middle of a letter: \xc3', 'latin1'),
      'text that is not UTF-8.',
    ],
    ['letter.png', Buffer.from([1, 2, 3, 0]), 'its content cannot be recognized.'],
    ['letter.csv', '', '“letter.csv” is empty.'],
  ])('%s', async (name, content, sentence) => {
    const refused = check(content, name);
    await expect(refused).rejects.toThrow(FileTypeRefused);
    await expect(refused).rejects.toThrow(sentence);
  });

  it.each([
    ['setup.exe', '“setup.exe” ends in .exe, and such files are not stored.'],
    ['macros.docm', 'ends in .docm'],
    ['letter', '“letter” has no ending'],
    ['archive.zip', 'Save it as PDF, DOCX'],
  ])('%s, whatever it holds', (name, sentence) => expect(() => checkFileName(name)).toThrow(sentence));
});
