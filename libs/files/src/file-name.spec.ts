import { checkFileName } from './file-name';

describe('the name of a file that somebody sends', () => {
  it.each([
    ['report.pdf', 'report.pdf'],
    ['C:\\Users\\ana\\Quarter 1.PDF', 'Quarter 1.PDF'],
    ['../../etc/plan.pdf', 'plan.pdf'],
    ['re\u202Efdp.port\u202C.pdf\n', 'refdp.port.pdf'],
    ['e\u0301tude.pdf', '\u00E9tude.pdf'],
    [`${'a'.repeat(196)}.pdf`, `${'a'.repeat(196)}.pdf`],
  ])('of %j is %j', (given, fileName) => {
    expect(checkFileName(given)).toMatchObject({ fileName, type: { content: 'pdf' } });
  });

  it.each([
    ['', 0],
    ['folder/', 0],
    [`${'a'.repeat(197)}.pdf`, 201],
  ])('is refused with its length: %j', (given, length) => {
    expect(() => checkFileName(given)).toThrow(
      `A file's name has 1 to 200 characters; this one has ${length}. Rename the file.`,
    );
  });
});
