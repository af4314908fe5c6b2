import { isDatabaseAway, systemActor, Transactions } from '@awardbook/database';
import { DataSource } from 'typeorm';
import { withTestDatabase } from '../../support/database';

const db = withTestDatabase();
const ACTOR = systemActor('somebody');

beforeAll(async () => {
  await db.dataSource.query('CREATE TABLE scratch (id integer PRIMARY KEY, value integer NOT NULL)');
  await db.dataSource.query('INSERT INTO scratch VALUES (1, 0), (2, 0)');
});

const valueOf = async (id: number): Promise<number> => {
  const [row] = await db.dataSource.sql<{ value: number }[]>`SELECT value FROM scratch WHERE id = ${id}`;
  return row?.value ?? NaN;
};

/** A gate that opens when so many have come. */
function meeting(count: number): () => Promise<void> {
  let come = 0;
  let open: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return () => {
    come += 1;
    if (come >= count) open();
    return opened;
  };
}

describe('a transaction', () => {
  it('is done in the name of its actor', async () => {
    const [row] = await new Transactions(db.dataSource).run(
      ACTOR,
      (tx) => tx.sql<{ actor: string }[]>`SELECT current_setting('awardbook.actor') AS actor`,
    );
    expect(row).toEqual({ actor: 'somebody' });
  });

  it('leaves nothing behind when its work fails', async () => {
    const work = new Transactions(db.dataSource).run(ACTOR, async (tx) => {
      await tx.sql`UPDATE scratch SET value = 99 WHERE id = 1`;
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await valueOf(1)).toBe(0);
  });

  it('is done again as a whole when it deadlocks with another', async () => {
    const transactions = new Transactions(db.dataSource);
    const bothHold = meeting(2);
    let attempts = 0;
    const addBoth = (first: number, second: number) =>
      transactions.run(ACTOR, async (tx) => {
        attempts += 1;
        await tx.sql`UPDATE scratch SET value = value + 1 WHERE id = ${first}`;
        await bothHold();
        await tx.sql`UPDATE scratch SET value = value + 1 WHERE id = ${second}`;
      });
    await Promise.all([addBoth(1, 2), addBoth(2, 1)]);
    expect(attempts).toBe(3);
    expect([await valueOf(1), await valueOf(2)]).toEqual([2, 2]);
  });

  it('is tried three times at most', async () => {
    let attempts = 0;
    const work = new Transactions(db.dataSource).run(ACTOR, async (tx) => {
      attempts += 1;
      await tx.sql`DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '40001'; END $$`;
    });
    await expect(work).rejects.toMatchObject({ driverError: { code: '40001' } });
    expect(attempts).toBe(3);
  });
});

describe('a snapshot', () => {
  it('reads one state, whatever is committed meanwhile', async () => {
    const before = await valueOf(1);
    const seen = await new Transactions(db.dataSource).snapshot(ACTOR, async (tx) => {
      const read = () => tx.sql<{ value: number }[]>`SELECT value FROM scratch WHERE id = 1`;
      const first = await read();
      await db.dataSource.sql`UPDATE scratch SET value = value + 1 WHERE id = 1`;
      return [...first, ...(await read())].map(({ value }) => value);
    });
    expect(seen).toEqual([before, before]);
    expect(await valueOf(1)).toBe(before + 1);
  });

  it('writes nothing', async () => {
    const work = new Transactions(db.dataSource).snapshot(ACTOR, (tx) => tx.sql`DELETE FROM scratch`);
    await expect(work).rejects.toMatchObject({ driverError: { code: '25006' } });
  });
});

it('a bigint comes as a bigint and a date as the calendar text it is', async () => {
  const [row] = await db.dataSource.sql<unknown[]>`
    SELECT 9007199254740993::bigint AS cents, '2013-10-01'::date AS day, ARRAY['2013-10-01'::date] AS days`;
  expect(row).toMatchObject({ cents: 9_007_199_254_740_993n, day: '2013-10-01' });
});

it('a server that is not there is told from every other fault', async () => {
  const nowhere = new DataSource({ type: 'postgres', url: 'postgres://nobody@127.0.0.1:1/nothing' });
  const away: unknown = await nowhere.initialize().catch((error: unknown) => error);
  const wrong: unknown = await db.dataSource.query('SELECT nonsense').catch((error: unknown) => error);
  expect([isDatabaseAway(away), isDatabaseAway(wrong)]).toEqual([true, false]);
});
