import { type TakenRow } from './bench-row';
import { markdownTable, mergedTable } from './performance-page';

const row = (part: string, name: string, measured: string): TakenRow => ({
  ...{ name, limit: 'none', measured, ratio: '–', ok: true },
  ...{ part, taken: '2026-11-22, abc' },
});
const namesOf = (table: string) =>
  table
    .split('\n')
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => `${cells[6]}: ${cells[1]} ${cells[3]}`);
const PARTS = ['load', 'pages', 'sheets'];

describe('the table of a size', () => {
  const table = markdownTable([
    row('load', 'bulk load', '1 s'),
    row('pages', 'list of 50', '2 s'),
    row('sheets', 'writer', '3 s'),
  ]);

  it('takes the rows of what was measured again, under whatever name, and keeps the others', () => {
    const again = mergedTable(
      table,
      [row('pages', 'list of 60', '9 s'), row('pages', 'award', '8 s')],
      PARTS,
    );
    expect(namesOf(again)).toEqual([
      'load: bulk load 1 s',
      'pages: list of 60 9 s',
      'pages: award 8 s',
      'sheets: writer 3 s',
    ]);
  });

  it('starts from nothing, in the order of the parts', () => {
    const first = mergedTable('', [row('sheets', 'writer', '3 s'), row('load', 'bulk load', '1 s')], PARTS);
    expect(namesOf(first)).toEqual(['load: bulk load 1 s', 'sheets: writer 3 s']);
  });

  it('drops the rows of parts that there are no longer', () => {
    expect(namesOf(mergedTable(table, [], ['load', 'sheets']))).toEqual([
      'load: bulk load 1 s',
      'sheets: writer 3 s',
    ]);
  });
});
