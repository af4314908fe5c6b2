import { MAX_AMOUNT_CENTS, WHOLE_WEIGHT, dealtUpto } from '@awardbook/money';
import * as fc from 'fast-check';
import { withTestDatabase } from '../../support/database';

const SEED = 1_031;
const PAIRS = 20_000;

const db = withTestDatabase();

const edges: [bigint, bigint][] = [-MAX_AMOUNT_CENTS, -1n, 0n, 1n, MAX_AMOUNT_CENTS].flatMap((cents) =>
  [0n, 1n, WHOLE_WEIGHT / 2n - 1n, WHOLE_WEIGHT / 2n, WHOLE_WEIGHT - 1n, WHOLE_WEIGHT].map(
    (upto): [bigint, bigint] => [cents, upto],
  ),
);

it(`SQL deals every amount to the same cent as TypeScript (seed ${SEED})`, async () => {
  const cents = fc.bigInt({ min: -MAX_AMOUNT_CENTS, max: MAX_AMOUNT_CENTS });
  const upto = fc.bigInt({ min: 0n, max: WHOLE_WEIGHT });
  const pairs = [...edges, ...fc.sample(fc.tuple(cents, upto), { seed: SEED, numRuns: PAIRS })];
  const rows = await db.dataSource.sql<{ dealt: bigint }[]>`
    SELECT dealt_upto(given.cents, given.upto) AS dealt
      FROM unnest(${pairs.map(([each]) => each)}::bigint[], ${pairs.map(([, each]) => each)}::bigint[])
           WITH ORDINALITY AS given (cents, upto, position) ORDER BY given.position`;
  expect(rows.map((row) => row.dealt)).toEqual(pairs.map(([each, bound]) => dealtUpto(each, bound)));
});

it('SQL writes cents as the text that Money writes', async () => {
  const [row] = await db.dataSource.sql<[Record<string, string>]>`
    SELECT money_text(0) AS zero, money_text(-5) AS small, money_text(999999999999999) AS longest`;
  expect(row).toEqual({ zero: '0.00', small: '-0.05', longest: '9999999999999.99' });
});
