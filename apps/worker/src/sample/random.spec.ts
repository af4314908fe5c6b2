import { Identifiers } from './identifiers';
import { Random } from './random';

const draw = (random: Random, count: number): number[] =>
  Array.from({ length: count }, () => random.bits32());

describe('Random', () => {
  it('makes the same choices from the same labels, on every machine', () => {
    expect(draw(Random.of('seed', 1), 5)).toEqual(draw(Random.of('seed', 1), 5));
    // Fixed: another version of this file that gave other figures would change every portfolio.
    expect(draw(Random.of('seed', 1), 3)).toMatchInlineSnapshot(`
     [
       3198453940,
       290785429,
       2826713837,
     ]
    `);
  });

  it('makes others from other labels, also when the labels only join to the same text', () => {
    expect(draw(Random.of('seed', 1), 5)).not.toEqual(draw(Random.of('seed', 2), 5));
    expect(draw(Random.of('ab', 'c'), 5)).not.toEqual(draw(Random.of('a', 'bc'), 5));
  });

  it('takes whole numbers with both ends', () => {
    const random = Random.of('integers');
    const seen = new Set(Array.from({ length: 1_000 }, () => random.integer(3, 5)));
    expect([...seen].sort()).toEqual([3, 4, 5]);
  });

  it('picks as often as the weights say, and never what weighs nothing', () => {
    const random = Random.of('weights');
    const picked = Array.from({ length: 10_000 }, () =>
      random.weighted([
        ['often', 9],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    const often = picked.filter((item) => item === 'often').length;
    expect(often).toBeGreaterThan(8_800);
    expect(often).toBeLessThan(9_200);
    expect(picked).not.toContain('never');
  });

  it('shuffles without losing anything', () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = Random.of('shuffle').shuffled(items);
    expect(shuffled).not.toEqual(items);
    expect([...shuffled].sort((one, other) => one - other)).toEqual(items);
  });
});

describe('Identifiers', () => {
  it('are uuids of version 7 that rise', () => {
    const identifiers = new Identifiers('test', 1);
    const made = Array.from({ length: 10_000 }, () => identifiers.next());
    expect(
      made.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toEqual([]);
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
  });
});
