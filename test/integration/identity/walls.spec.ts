import { type Actor, createDataSource, Transactions } from '@awardbook/database';
import { NOBODY, type SignedIn } from '@awardbook/identity';
import { type DataSource, type EntityManager } from 'typeorm';
import { asApi } from '../../support/logins';
import { withServices } from '../../support/services';
import { asOwner, Office, OPERATOR } from './office';

const services = withServices({ as: 'api' });
const office = new Office(services);

let api: DataSource;
let mine: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  api = await createDataSource(await asApi(services.url), {
    applicationName: 'test',
    poolSize: 2,
  }).initialize();
  mine = await office.member('grantee', { implementers: [await anImplementer()] });
  other = await office.member('administrator');
  await office.people.renewLink(OPERATOR, other.person.id);
});

afterAll(() => api.destroy());

async function anImplementer(): Promise<string> {
  const rows = await asOwner(services, (owner) =>
    owner.query<{ id: string }[]>(
      `INSERT INTO implementers (name, type) VALUES ('River Relief', 'foreign-ngo') RETURNING id`,
    ),
  );
  return rows[0]?.id ?? '';
}

/** A statement as it would be if the services forgot to ask. */
const rawly = <T>(actor: Actor, sql: string, values: unknown[] = []): Promise<T> =>
  new Transactions(api).run(actor, (tx: EntityManager) => tx.query<T>(sql, values));

const OWNED = [
  'credentials',
  'person_implementers',
  'sessions',
  'api_tokens',
  'one_time_links',
  'recovery_codes',
];

describe('past the services, the database', () => {
  it('shows somebody their own row and no one else’s', async () => {
    expect(await rawly(mine.actor, 'SELECT id FROM people')).toEqual([{ id: mine.person.id }]);
    for (const table of OWNED) {
      const others = await rawly<unknown[]>(
        mine.actor,
        `SELECT FROM ${table} WHERE person_id IS DISTINCT FROM $1`,
        [mine.person.id],
      );
      expect({ table, others }).toEqual({ table, others: [] });
    }
  });

  it('lets nobody raise their role, bind themselves to an implementer, or let somebody in', async () => {
    const id = mine.person.id;
    const refused = /row-level security|permission denied/;
    await expect(
      rawly(mine.actor, `UPDATE people SET role = 'administrator' WHERE id = $1`, [id]),
    ).rejects.toThrow(refused);
    await expect(
      rawly(mine.actor, 'INSERT INTO person_implementers SELECT $1, id FROM implementers', [id]),
    ).rejects.toThrow(refused);
    await expect(
      rawly(
        mine.actor,
        `INSERT INTO people (name, email, role) VALUES ('Eve', 'eve@office.example', 'finance')`,
      ),
    ).rejects.toThrow(refused);
    await expect(
      rawly(
        mine.actor,
        `INSERT INTO sessions (id_hash, person_id, via, expires_at, address, agent)
                         VALUES (sha256('x'), $1, 'password', now() + interval '1 day', '', '')`,
        [other.person.id],
      ),
    ).rejects.toThrow(refused);
    for (const table of ['credentials', 'sessions', 'one_time_links'])
      expect(await rawly(mine.actor, `DELETE FROM ${table} WHERE person_id = $1`, [other.person.id])).toEqual(
        [[], 0],
      );
    expect(
      await rawly(mine.actor, `UPDATE people SET name = 'Eve' WHERE id = $1`, [other.person.id]),
    ).toEqual([[], 0]);
  });

  it('lets a request that nobody signed in for look, and change nobody', async () => {
    expect(await rawly<unknown[]>(NOBODY, 'SELECT FROM people')).not.toHaveLength(0);
    expect(await rawly(NOBODY, `UPDATE people SET role = 'administrator'`)).toEqual([[], 0]);
    expect(await rawly(NOBODY, 'DELETE FROM sessions')).toEqual([[], 0]);
    expect(await rawly(NOBODY, 'UPDATE one_time_links SET used_at = NULL')).toEqual([[], 0]);
  });

  it('shows nothing to a transaction that does not say who acts, and deletes people for nobody', async () => {
    for (const table of ['people', ...OWNED]) expect(await api.query(`SELECT FROM ${table}`)).toEqual([]);
    for (const actor of [mine.actor, other.actor, OPERATOR])
      await expect(rawly(actor, 'DELETE FROM people')).rejects.toThrow('permission denied');
  });

  it('tells whose name stands behind an id, and nothing else of them', async () => {
    const named = await rawly(mine.actor, `SELECT actor_name($1) AS a, actor_name('system:worker') AS b`, [
      other.person.id,
    ]);
    expect(named).toEqual([{ a: other.person.name, b: 'Awardbook' }]);
  });
});
