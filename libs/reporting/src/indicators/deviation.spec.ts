import { deviationOf } from './deviation';

const reached = (atLeast: number, atMost = atLeast) => ({ atLeast, atMost });
const OVER = { adds: 'sum', isOver: true } as const;
const RUNNING = { adds: 'sum', isOver: false } as const;

describe('a figure is off its target', () => {
  it.each([
    [90, null], // 10 % below is within
    [89, 'below'],
    [110, null],
    [111, 'above'],
  ])('of 100 with %i at the end of the year: %s', (value, expected) => {
    expect(deviationOf(reached(value), 100, OVER)).toBe(expected);
  });

  it('while the year runs, only above it', () => {
    expect(deviationOf(reached(20), 100, RUNNING)).toBeNull();
    expect(deviationOf(reached(111), 100, RUNNING)).toBe('above');
    expect(deviationOf(reached(111), 100, { adds: 'ratio', isOver: false })).toBeNull();
  });

  it('where persons may be counted twice, only if the whole range is', () => {
    expect(deviationOf(reached(80, 120), 100, OVER)).toBeNull();
    expect(deviationOf(reached(60, 89), 100, OVER)).toBe('below');
    expect(deviationOf(reached(111, 150), 100, OVER)).toBe('above');
  });

  it('of zero as soon as anything is reached', () => {
    expect(deviationOf(reached(0), 0, OVER)).toBeNull();
    expect(deviationOf(reached(1), 0, OVER)).toBe('above');
  });
});
