import { MAX_CELL_CHARACTERS, cleanText, fitCell, toCellXml, toCsvField } from './cell-text';

describe('text of a cell', () => {
  it.each([
    ['a control character', 'a\u0001b', 'a\ufffdb'],
    ['half a surrogate pair', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['a noncharacter', 'a\uffffb', 'a\ufffdb'],
  ])('shows a mark where it had %s', (_, text, clean) => expect(cleanText(text)).toBe(clean));

  it('keeps tabs, line ends, accents and emoji', () => {
    expect(cleanText('Côte\td’Ivoire\r\n😀')).toBe('Côte\td’Ivoire\r\n😀');
  });

  it('escapes what XML reads, and what spreadsheets would read as an escape', () => {
    expect(toCellXml('a < b & c > d')).toBe('a &lt; b &amp; c &gt; d');
    expect(toCellXml('_x0041_ and a_b')).toBe('_x005F_x0041_ and a_b');
    expect(toCellXml('one\r\ntwo')).toBe('one_x000D_\ntwo');
  });

  it('keeps a text of exactly the limit whole', () => {
    const longest = 'x'.repeat(MAX_CELL_CHARACTERS);
    expect(fitCell(longest)).toEqual({ text: longest, cut: false });
  });

  it('says in the cell that a longer text was cut, how long it is, and where it is whole', () => {
    const { cut, text } = fitCell('x'.repeat(40_000));
    expect(cut).toBe(true);
    expect(text).toHaveLength(MAX_CELL_CHARACTERS);
    expect(text).toMatch(/x \[cut here: 40000 characters, a cell holds 32767; the CSV has it whole]$/);
  });

  it('does not cut a pair of surrogates in half', () => {
    expect(fitCell('😀'.repeat(20_000)).text).not.toMatch(/\p{Surrogate}/u);
    expect(fitCell(`x${'😀'.repeat(20_000)}`).text).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('text as a CSV field', () => {
  it.each([
    ['plain', 'plain'],
    ['with, comma', '"with, comma"'],
    ['a "word"', '"a ""word"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1 202 555 0100', "'+1 202 555 0100"],
    ['-none-', "'-none-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tindented', "'\tindented"],
    ['\rreturned', '"\'\rreturned"'],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['1 = 1', '1 = 1'],
  ])('writes %j as %j', (text, field) => expect(toCsvField(text)).toBe(field));
});
