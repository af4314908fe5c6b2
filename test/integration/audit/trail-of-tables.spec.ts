import { AuditTrail } from '@awardbook/audit';
import { systemActor, Transactions } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { aFund, aFundedAward, anAward, anImplementer } from '../../builders';
import { withTestDatabase } from '../../support/database';
import { type Line, linesOfWork } from './trail';

const db = withTestDatabase();
const OFFICER = { ...systemActor('officer-1'), role: 'program-officer' as const };

/** What SQL in the officer's name adds to the trail. */
const linesOfSql = (...statements: string[]): Promise<Line[]> =>
  linesOfWork(db.dataSource, () =>
    new Transactions(db.dataSource).run(OFFICER, async (tx: EntityManager) => {
      for (const statement of statements) await tx.query(statement);
    }),
  );

const tablesOf = (lines: readonly Line[]) => lines.map(({ kind, subject }) => `${kind} ${subject}`);

it('tells of every domain table who wrote what', async () => {
  const { lines, ids } = await recordOneOfEach();
  expect(new Set(lines.map(({ subject }) => subject))).toEqual(
    new Set([
      'implementers',
      'implementer_names',
      'implementer_identifiers',
      'implementer_contacts',
      'implementer_merges',
      'awards',
      'award_category_shares',
      'award_country_shares',
      'appropriations',
      'allotments',
      'ledger_entries',
      'portfolio',
      'people',
      'credentials',
      'person_implementers',
      'person_identities',
      'api_tokens',
      'places',
      'funding_accounts',
      'funding_offices',
      'treasury_accounts',
    ]),
  );
  for (const line of lines.filter(({ actor }) => actor === 'officer-1')) {
    expect(line).toMatchObject({ kind: 'inserted', actorRole: 'program-officer', before: null });
    expect(line.rowKey).not.toBe('');
    expect(line.after).not.toEqual({});
  }
  expect(lines.find(({ subject }) => subject === 'ledger_entries')).toMatchObject({
    awardId: ids.award,
    after: { award_id: ids.award, kind: 'obligation', amount_cents: 10_000 },
  });
});

async function recordOneOfEach(): Promise<{ lines: Line[]; ids: { award: string } }> {
  const ids = { award: '' };
  const lines = await linesOfWork(db.dataSource, async () => {
    const { award, fund } = await aFundedAward(db.dataSource);
    const other = await anImplementer().store(db.dataSource);
    ids.award = award.id;
    await new Transactions(db.dataSource).run(OFFICER, async (tx) => {
      for (const statement of [
        `INSERT INTO award_category_shares VALUES ('${award.id}', '2010-01-01', 'protection', 10000)`,
        `INSERT INTO award_country_shares VALUES ('${award.id}', '2010-01-01', 'GH', 10000)`,
        `INSERT INTO ledger_entries (award_id, fund_id, amount_cents, kind, effective_on, shares_on)
         VALUES ('${award.id}', '${fund.id}', 10000, 'obligation', '2010-01-01', '2010-01-01')`,
        `INSERT INTO implementer_identifiers VALUES ('other', 'KVK 1', '${award.implementer.id}')`,
        `INSERT INTO implementer_contacts (implementer_id, name) VALUES ('${award.implementer.id}', 'Bea')`,
        `INSERT INTO implementer_merges (survivor_id, merged_id, reason, award_ids, name_keys, identifier_keys, contact_ids)
         VALUES ('${award.implementer.id}', '${other.id}', 'Test', '{}', '{}', '{}', '{}')`,
        `INSERT INTO portfolio (name, sample) VALUES ('Test', false)`,
        `INSERT INTO people (id, email, name, role, status)
         VALUES ('00000000-0000-7000-8000-000000000001', 'ada@example.org', 'Ada', 'grantee', 'active')`,
        `INSERT INTO credentials (person_id, password_hash, password_changed_at)
         VALUES ('00000000-0000-7000-8000-000000000001', '$argon2id$secret', now())`,
        `INSERT INTO person_implementers VALUES ('00000000-0000-7000-8000-000000000001', '${award.implementer.id}')`,
        `INSERT INTO person_identities (issuer, subject, person_id)
         VALUES ('https://id.example.org', 'ada-at-home', '00000000-0000-7000-8000-000000000001')`,
        `INSERT INTO api_tokens (person_id, name, token_hash, hint, scopes, expires_at)
         VALUES ('00000000-0000-7000-8000-000000000001', 'Sheets', sha256('awb_x'), 'xxxx', '{read}', now() + interval '1 day')`,
        `INSERT INTO places (code, kind, region, name) VALUES ('ZZ', 'country', 'AF', 'Nowhere')`,
        `INSERT INTO funding_accounts VALUES ('TEST', 'Test account')`,
        `INSERT INTO funding_offices VALUES ('TEST', 'Test office')`,
        `INSERT INTO treasury_accounts (code, account_code, agency, main_account, sub_account, title)
         VALUES ('099-X-9999-000', 'TEST', '099', '9999', '000', 'Test')`,
      ])
        await tx.query(statement);
    });
  });
  return { lines, ids };
}

it('tells of a change the columns that differ, before and after, and nothing of a write that changes nothing', async () => {
  const award = await anAward({ ceiling: '1000000.00' }).store(db.dataSource);
  const where = `WHERE id = '${award.id}'`;
  expect(await linesOfSql(`UPDATE awards SET ceiling_cents = 150000000, version = 2 ${where}`)).toMatchObject(
    [
      {
        actor: 'officer-1',
        actorRole: 'program-officer',
        login: 'postgres',
        kind: 'updated',
        subject: 'awards',
        rowKey: award.id,
        awardId: award.id,
        implementerId: award.implementer.id,
        before: { ceiling_cents: 100_000_000, version: 1 },
        after: { ceiling_cents: 150_000_000, version: 2 },
      },
    ],
  );
  expect(await linesOfSql(`UPDATE awards SET title = title, version = version ${where}`)).toEqual([]);
  const [removed] = await linesOfSql(`DELETE FROM awards ${where}`);
  expect(removed).toMatchObject({ kind: 'deleted', before: { fain: award.fain }, after: null });
});

it('tells each row of one statement, and a changed key as one row gone and another come', async () => {
  const awards = [await anAward().store(db.dataSource), await anAward().store(db.dataSource)];
  const inList = awards.map(({ id }) => `'${id}'`).join(', ');
  const renamed = await linesOfSql(`UPDATE awards SET title = title || '!' WHERE id IN (${inList})`);
  expect(renamed.map(({ rowKey }) => rowKey).sort()).toEqual(awards.map(({ id }) => id).sort());
  const moved = await linesOfSql(
    `INSERT INTO places (code, kind, region, name) VALUES ('QQ', 'country', 'AF', 'Old Land')`,
    `UPDATE places SET code = 'QX' WHERE code = 'QQ'`,
  );
  expect(tablesOf(moved).sort()).toEqual(['deleted places', 'inserted places', 'inserted places']);
});

it('keeps secrets, and names and addresses of people, out of the trail', async () => {
  const lines = await linesOfSql(
    `INSERT INTO people (id, email, name, role) VALUES ('00000000-0000-7000-8000-000000000002', 'bob@example.org', 'Bob Canary', 'finance')`,
    `INSERT INTO credentials (person_id, password_hash, password_changed_at, totp_secret_encrypted)
     VALUES ('00000000-0000-7000-8000-000000000002', '$argon2id$canary', now(), '\\xc0ffee')`,
    `UPDATE credentials SET password_hash = '$argon2id$canary2' WHERE person_id = '00000000-0000-7000-8000-000000000002'`,
    `UPDATE people SET name = 'Robert Canary', version = 2 WHERE id = '00000000-0000-7000-8000-000000000002'`,
    `INSERT INTO person_identities (issuer, subject, person_id)
     VALUES ('https://id.example.org', 'bob-canary', '00000000-0000-7000-8000-000000000002')`,
  );
  expect(tablesOf(lines)).toEqual([
    'inserted people',
    'inserted credentials',
    'updated credentials',
    'updated people',
    'inserted person_identities',
  ]);
  const text = JSON.stringify(lines, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  for (const secret of ['canary', 'Canary', 'bob', 'c0ffee']) expect(text).not.toContain(secret);
  expect(lines[2]).toMatchObject({
    before: { password_hash: '(not shown)' },
    after: { password_hash: '(not shown)' },
  });
  expect(lines[3]).toMatchObject({
    before: { name: '(not shown)', version: 1 },
    after: { name: '(not shown)', version: 2 },
  });
});

it('tells nothing of a visit: when somebody was last seen is no change of theirs', async () => {
  const lines = await linesOfSql(
    `UPDATE people SET last_seen_at = now() WHERE id = '00000000-0000-7000-8000-000000000002'`,
    `UPDATE credentials SET totp_last_step = 1 WHERE person_id = '00000000-0000-7000-8000-000000000002'`,
    'UPDATE api_tokens SET last_used_at = now()',
  );
  expect(lines).toEqual([]);
});

it('names the login of whoever writes past the program', async () => {
  const implementer = await anImplementer().store(db.dataSource);
  const [line] = await linesOfWork(db.dataSource, () =>
    db.dataSource.query(`UPDATE implementers SET name = 'Renamed' WHERE id = '${implementer.id}'`),
  );
  expect(line).toMatchObject({ actor: 'database:postgres', actorRole: '', implementerId: implementer.id });
});

it('tells a bulk load of the ledger by award, with a digest that its rows can be held against', async () => {
  const { award, fund } = await aFundedAward(db.dataSource);
  const other = await anAward().store(db.dataSource);
  await aFund({ allotted: other.ceiling.toString() }).store(db.dataSource);
  const insertOf = (rows: number) => `
    INSERT INTO ledger_entries (award_id, fund_id, amount_cents, kind, effective_on, shares_on)
    SELECT CASE WHEN n % 2 = 0 THEN '${award.id}' ELSE '${other.id}' END::uuid, '${fund.id}', 100 + n, 'obligation', '2010-01-01', '2010-01-01'
      FROM generate_series(1, ${rows}) n`;
  expect(tablesOf(await linesOfSql(insertOf(50)))).toHaveLength(50);
  const lines = await linesOfSql(insertOf(60));
  expect(lines.map(({ awardId, after }) => [awardId, after?.['entries']]).sort()).toEqual(
    [
      [award.id, 30],
      [other.id, 30],
    ].sort(),
  );
  for (const { awardId, after } of lines) {
    const [row] = await db.dataSource.sql<{ digest: string; cents: bigint }[]>`
      SELECT encode(sha256(string_agg(
               ledger_entry_bytes(id, fund_id, signed_cents, effective_on, shares_on, reversal, corrects_id, kind,
                                  provenance, description, idempotency_key), ''::bytea ORDER BY id)), 'hex') AS digest,
             sum(signed_cents)::bigint AS cents
        FROM ledger_entries
       WHERE award_id = ${awardId} AND id BETWEEN ${String(after?.['first_id'])}::uuid AND ${String(after?.['last_id'])}::uuid`;
    expect(after).toMatchObject({ sha256: row?.digest, signed_cents: Number(row?.cents) });
  }
});

it('records events, inside a transaction if and only if it holds', async () => {
  const transactions = new Transactions(db.dataSource);
  const trail = new AuditTrail(transactions);
  const lines = await linesOfWork(db.dataSource, async () => {
    await trail.record(OFFICER, {
      kind: 'refused',
      subject: 'money.post',
      details: { route: '/api/entries' },
    });
    await transactions.run(OFFICER, (tx) =>
      trail.recordWithin(tx, { kind: 'signed-in', subject: 'somebody' }),
    );
    await transactions
      .run(OFFICER, async (tx) => {
        await trail.recordWithin(tx, { kind: 'password-changed' });
        throw new Error('undone');
      })
      .catch(() => undefined);
  });
  expect(lines).toMatchObject([
    {
      kind: 'event',
      actor: 'officer-1',
      subject: 'refused',
      rowKey: 'money.post',
      after: { route: '/api/entries' },
    },
    { kind: 'event', subject: 'signed-in', rowKey: 'somebody', after: null },
  ]);
});
