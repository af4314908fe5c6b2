import { type EntityManager } from 'typeorm';
import { createDataSource, Transactions } from '@awardbook/database';
import { MIGRATIONS } from '../../../migrations';
import { CreateAudit1795377720000 } from '../../../migrations/1795377720000-create-audit';
import { verifyLedger } from '../../../libs/audit/src/sealing/verify-ledger';
import { aFundedAward, TESTER } from '../../builders';
import { emptyDatabase, withTestDatabase } from '../../support/database';

const db = withTestDatabase();

class RolledBack extends Error {}

/** What is found after a deed past every trigger, which is then taken back. */
async function faultsAfter(deed: string): Promise<string[]> {
  let sentences: string[] = [];
  const taken = db.dataSource.transaction(async (tx: EntityManager) => {
    await tx.query('SET LOCAL session_replication_role = replica');
    await tx.query(deed);
    sentences = (await verifyLedger(tx)).map((fault) => `${fault.code}: ${fault.sentence}`);
    throw new RolledBack();
  });
  await expect(taken).rejects.toThrow(RolledBack);
  return sentences;
}

let awardId: string;
let single: string;
let bulk: string;

beforeAll(async () => {
  const { award, fund } = await aFundedAward(db.dataSource);
  awardId = award.id;
  await new Transactions(db.dataSource).run(TESTER, async (tx) => {
    const insert = (rows: number, amount: number) =>
      tx.query(`
        INSERT INTO ledger_entries (award_id, fund_id, amount_cents, kind, effective_on, shares_on, description)
        SELECT '${award.id}', '${fund.id}', ${amount} + n, 'obligation', '2010-01-01', '2010-01-01', 'Entry ' || n
          FROM generate_series(1, ${rows}) n`);
    await insert(3, 1_000);
    await insert(200, 2_000);
  });
  const idOf = async (amount: number): Promise<string> => {
    const [row] = await db.dataSource.sql<{ id: string }[]>`
      SELECT id FROM ledger_entries WHERE amount_cents = ${amount}`;
    return row?.id ?? '';
  };
  single = await idOf(1_002);
  bulk = await idOf(2_100);
});

it('agrees when nobody touched it', async () => {
  expect(await db.dataSource.transaction(verifyLedger)).toEqual([]);
});

it('names an entry that was altered or removed, alone or among those of a bulk load', async () => {
  const alter = 'UPDATE ledger_entries SET amount_cents = amount_cents + 1 WHERE id =';
  expect(await faultsAfter(`${alter} '${single}'`)).toEqual([
    expect.stringMatching(
      `^ledger-altered: Ledger entry ${single} is not as it was recorded: see entry \\d+ of`,
    ),
  ]);
  expect(await faultsAfter(`DELETE FROM ledger_entries WHERE id = '${single}'`)).toEqual([
    expect.stringMatching(`^ledger-removed: Ledger entry ${single} is gone`),
  ]);
  expect(await faultsAfter(`${alter} '${bulk}'`)).toEqual([
    expect.stringMatching(`^ledger-altered: The 200 ledger entries of award ${awardId} .* 200 are there`),
  ]);
  expect(await faultsAfter(`DELETE FROM ledger_entries WHERE id = '${bulk}'`)).toEqual([
    expect.stringMatching(`^ledger-removed: The 200 ledger entries of award ${awardId} .* 199 are there`),
  ]);
  for (const change of [
    `description = description || '!'`,
    `recorded_by = 'somebody else'`,
    `recorded_at = recorded_at + interval '1 second'`,
    `effective_on = '2010-01-02', shares_on = '2010-01-02'`,
    `idempotency_key = 'x'`,
    `provenance = 'synthetic'`,
    `corrects_id = '${single}'`,
  ])
    expect(await faultsAfter(`UPDATE ledger_entries SET ${change} WHERE id = '${bulk}'`)).not.toEqual([]);
});

it('tells of entries that were put in past the program', async () => {
  const columns = 'award_id, fund_id, amount_cents, kind, effective_on, shares_on, recorded_at, recorded_by';
  const forged = `INSERT INTO ledger_entries (${columns}) SELECT ${columns} FROM ledger_entries WHERE id = '${single}'`;
  expect(await faultsAfter(forged)).toEqual([
    `ledger-added: Award ${awardId} has one ledger entry that the trail does not tell of.`,
  ]);
});

it('reaches back to what the ledger held before there was a trail', async () => {
  const database = await emptyDatabase();
  const earlier = await createDataSource(database.url, { applicationName: 'test' }).initialize();
  const runner = earlier.createQueryRunner();
  try {
    for (const migration of MIGRATIONS) {
      if (migration === CreateAudit1795377720000) {
        await runner.query(`
          SET session_replication_role = replica;
          INSERT INTO ledger_entries (award_id, fund_id, amount_cents, kind, effective_on, shares_on, recorded_at, recorded_by)
          SELECT uuidv7(), uuidv7(), 100, 'obligation', '2010-01-01', '2010-01-01', now() - n * interval '1 day', 'local-user'
            FROM generate_series(1, 5) n;
          SET session_replication_role = origin`);
      }
      await new migration().up(runner);
    }
    expect(await earlier.transaction(verifyLedger)).toEqual([]);
    await runner.query(
      `SET session_replication_role = replica; UPDATE ledger_entries SET amount_cents = 101`,
    );
    expect(await earlier.transaction(verifyLedger)).toHaveLength(5);
  } finally {
    await runner.release();
    await earlier.destroy();
    await database.drop();
  }
});
