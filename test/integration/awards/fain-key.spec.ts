import { fainKey } from '@awardbook/awards';
import * as fc from 'fast-check';
import { withTestDatabase } from '../../support/database';

const SEED = 1_029;

const db = withTestDatabase();

it(`SQL makes the same key of every text as TypeScript (seed ${SEED})`, async () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 30 }));
  // PostgreSQL keeps no NUL in a text.
  const storable = text.filter((each) => !each.includes('\0'));
  const texts = [
    'S-SJTIP-13-CA-1029',
    'ıſK',
    'straße-1',
    ...fc.sample(storable, { seed: SEED, numRuns: 5_000 }),
  ];
  const rows = await db.dataSource.sql<{ key: string }[]>`
    SELECT key_of_fain(given.fain) AS key
      FROM unnest(${texts}::text[]) WITH ORDINALITY AS given (fain, position) ORDER BY given.position`;
  expect(rows.map(({ key }) => key)).toEqual(texts.map(fainKey));
});
