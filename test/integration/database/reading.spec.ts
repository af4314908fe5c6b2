import { type Actor, atOnce, createDataSource, KEPT, systemActor, Transactions } from '@awardbook/database';
import { type DataSource, type EntityManager } from 'typeorm';
import { withTestDatabase } from '../../support/database';

const db = withTestDatabase();
const ACTOR = systemActor('somebody');

const whoActs = async (tx: EntityManager): Promise<string> => {
  const [row] = await tx.sql<[{ actor: string }]>`
    ${KEPT} SELECT current_setting('awardbook.actor', true) AS actor`;
  return row.actor;
};

const valueOf = async (tx: EntityManager, value: number): Promise<number> => {
  const [row] = await tx.sql<[{ value: number }]>`SELECT ${value}::integer AS value`;
  return row.value;
};

describe.each([
  ['that sends statements together', true],
  ['that sends one statement after the other', false],
])('reading on a connection %s', (_, isPipelined) => {
  let dataSource: DataSource;
  let transactions: Transactions;

  beforeAll(async () => {
    dataSource = await createDataSource(db.url, {
      applicationName: 'test',
      poolSize: 1,
      isPipelined,
    }).initialize();
    transactions = new Transactions(dataSource);
  });

  afterAll(() => dataSource.destroy());

  it.each(['read', 'snapshot'] as const)(
    'is done in the name of its actor and writes nothing: %s',
    async (kind) => {
      expect(await transactions[kind](ACTOR, whoActs)).toBe('somebody');
      const written = transactions[kind](ACTOR, (tx) => tx.sql`CREATE TABLE scratch (id integer)`);
      await expect(written).rejects.toMatchObject({ driverError: { code: '25006' } });
      await expect(dataSource.query('SELECT FROM scratch')).rejects.toMatchObject({
        driverError: { code: '42P01' },
      });
    },
  );

  it('leaves nothing of its actor to who has the connection next', async () => {
    await transactions.read(ACTOR, whoActs);
    expect(await whoActs(dataSource.manager)).toBe('');
  });

  it('keeps fifty at once apart', async () => {
    const actors = Array.from({ length: 50 }, (_one, index): Actor => systemActor(`person-${index}`));
    const seen = await Promise.all(actors.map((actor) => transactions.read(actor, whoActs)));
    expect(seen).toEqual(actors.map(({ id }) => id));
  });

  it('serves the next after one that failed', async () => {
    const failed = transactions.snapshot(ACTOR, (tx) => tx.sql`SELECT 1 / ${0}::integer`);
    await expect(failed).rejects.toMatchObject({ driverError: { code: '22012' } });
    const thrown = transactions.read(ACTOR, () => Promise.reject(new Error('changed my mind')));
    await expect(thrown).rejects.toThrow('changed my mind');
    expect(await transactions.read(ACTOR, whoActs)).toBe('somebody');
  });

  it('answers reads at once in the order in which they were asked', async () => {
    const answers = await transactions.snapshot(ACTOR, (tx) =>
      atOnce(
        tx,
        () => valueOf(tx, 1),
        () => whoActs(tx),
        () => valueOf(tx, 3),
      ),
    );
    expect(answers).toEqual([1, 'somebody', 3]);
  });

  it('fails with the first error of reads at once, and serves the next', async () => {
    const failed = transactions.snapshot(ACTOR, (tx) =>
      atOnce(
        tx,
        () => valueOf(tx, 1),
        () => tx.sql`SELECT 1 / ${0}::integer`,
        () => valueOf(tx, 3),
      ),
    );
    await expect(failed).rejects.toMatchObject({ driverError: { code: '22012' } });
    expect(await transactions.read(ACTOR, whoActs)).toBe('somebody');
  });

  it('plans a statement that is marked so once, and every other each time', async () => {
    for (let time = 0; time < 3; time += 1) await transactions.read(ACTOR, whoActs);
    const kept = await dataSource.query<{ statement: string; times: bigint }[]>(
      `SELECT statement, generic_plans + custom_plans AS times FROM pg_prepared_statements
        WHERE statement LIKE '%AS actor'`,
    );
    expect(kept).toHaveLength(1);
    expect(kept[0]?.times).toBeGreaterThanOrEqual(3n);
    const unmarked = await dataSource.query<[{ count: bigint }]>(
      `SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%AS value'`,
    );
    expect(unmarked[0].count).toBe(0n);
  });
});
