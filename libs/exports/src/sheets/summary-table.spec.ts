import { BrokenInvariant } from '@awardbook/problems';
import { type SummaryTable, assertTable, roundingNotes } from './summary-table';

const thousand = 100_000n;

const table = (more: Partial<SummaryTable> = {}): SummaryTable => ({
  title: 'Budget by year of funds by account',
  lines: [],
  unit: 'thousands',
  labelHeadings: ['Account'],
  columns: ['FY 2009', 'FY 2010'],
  measures: ['Allotted'],
  rows: [
    { labels: ['ESF'], cents: [12_000n * thousand, 12_000n * thousand + 40_000n] },
    { labels: ['INCLE'], cents: [8_400n * thousand, 9_262n * thousand + 40_000n] },
  ],
  totalColumn: 'Total',
  totalRow: 'Total',
  notes: [],
  ...more,
});

describe('a total whose rounded parts do not add up to it', () => {
  it('is told in a sentence with both figures', () => {
    // 12,000.4 + 9,262.4 = 21,262.8: shown as 12,000 and 9,262, in all 21,263.
    expect(roundingNotes(table())).toEqual([
      'FY 2010: the rounded figures add up to 21,262; the total, rounded once, is 21,263.',
      // The rows are 24,000.4 and 17,662.4.
      'Total, downwards: the rounded figures add up to 41,662; the total, rounded once, is 41,663.',
    ]);
  });

  it('is told for the grand total too', () => {
    const rows = [
      { labels: ['ESF'], cents: [40_000n, 0n] },
      { labels: ['INCLE'], cents: [0n, 40_000n] },
    ];
    // Each row and column shows 0 and is 0; all four cells are 0.8 thousand, shown as 1.
    expect(roundingNotes(table({ rows }))).toEqual([
      'Total, downwards: the rounded figures add up to 0; the total, rounded once, is 1.',
      'Total, across: the rounded figures add up to 0; the total, rounded once, is 1.',
    ]);
  });

  it('is not looked for where nothing is rounded', () => {
    expect(roundingNotes(table({ unit: 'dollars' }))).toEqual([]);
    expect(roundingNotes(table({ totalRow: null, totalColumn: null }))).toEqual([]);
  });

  it('is named with its measure, and many are counted', () => {
    const cents = Array.from({ length: 12 }, () => 40_000n);
    const notes = roundingNotes(
      table({
        columns: ['A', 'B', 'C', 'D', 'E', 'F'],
        measures: ['Obligated', 'Disbursed'],
        rows: [
          { labels: ['ESF'], cents },
          { labels: ['INCLE'], cents },
        ],
        totalColumn: null,
      }),
    );
    expect(notes).toHaveLength(5);
    expect(notes[0]).toMatch(/^A, Obligated: /);
    expect(notes[4]).toBe('8 more totals differ from the sum of their rounded figures in the same way.');
  });
});

it('a summary row without an amount for each column is refused', () => {
  expect(() => assertTable(table({ rows: [{ labels: ['ESF'], cents: [1n] }] }))).toThrow(BrokenInvariant);
});
