import { AwardNotFound, AwardsService } from '@awardbook/awards';
import { createDataSource, Transactions } from '@awardbook/database';
import { ImplementersService } from '@awardbook/implementers';
import { LedgerService } from '@awardbook/ledger';
import { type DataSource, type EntityManager } from 'typeorm';
import { aFund } from '../../builders';
import { withServices } from '../../support/services';
import { actorOf } from './two-parties';

const IMPLEMENTERS = 50;
const REQUESTS = 10_000;
const CONNECTIONS = 8;
/** More than there are connections, so that each of them goes from one actor to another all the time. */
const AT_ONCE = 40;
const SEED = 20_100_101;

const services = withServices({ as: 'api', poolSize: CONNECTIONS });

/** Ids by implementer. */
let awardsOf: Map<string, string[]>;
let implementers: string[];

beforeAll(async () => {
  const owner = await createDataSource(services.url, { applicationName: 'test', poolSize: 1 }).initialize();
  try {
    awardsOf = await storePortfolio(owner);
  } finally {
    await owner.destroy();
  }
  implementers = [...awardsOf.keys()];
});

/** Each implementer with two awards of four entries each. */
async function storePortfolio(owner: DataSource): Promise<Map<string, string[]>> {
  const { id: fundId } = await aFund({ allotted: '1000000.00' }).store(owner);
  await owner.query(
    `INSERT INTO implementers (name, type) SELECT 'Implementer ' || n, 'us-ngo' FROM generate_series(1, $1::int) n`,
    [IMPLEMENTERS],
  );
  await owner.query(`INSERT INTO implementer_names (implementer_id, name) SELECT id, name FROM implementers`);
  await owner.query(
    `INSERT INTO awards (fain, title, instrument, implementer_id, program_type, ceiling_cents, starts_on, ends_on)
     SELECT 'S-WALLS-' || i.name || '-' || n, 'Award of ' || i.name, 'grant', i.id, 'bilateral-and-regional', 1000000,
            '2009-10-01', '2013-09-30'
       FROM implementers i, generate_series(1, 2) n`,
  );
  await owner.query(
    `INSERT INTO ledger_entries (award_id, fund_id, kind, amount_cents, effective_on, shares_on)
     SELECT a.id, $1, 'obligation', 100 + n, '2010-06-01', '2010-06-01' FROM awards a, generate_series(1, 4) n`,
    [fundId],
  );
  const rows = await owner.query<{ implementer: string; awards: string[] }[]>(
    'SELECT implementer_id AS implementer, array_agg(id) AS awards FROM awards GROUP BY 1',
  );
  return new Map(rows.map(({ implementer, awards }) => [implementer, awards]));
}

/** The same numbers in every run, so that a failure can be seen again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

class Interrupted extends Error {}

/** Every way in that a grantee has; each answers the implementers, or the awards, whose rows it was given. */
const QUESTIONS: readonly ((own: string, foreign: string) => Promise<string[]>)[] = [
  async (own) => {
    const { items } = await services.app
      .get(AwardsService)
      .list(actorOf('grantee', [own]), {}, { limit: 200, cursor: null });
    return items.map(({ implementer }) => implementer.id);
  },
  async (own) => {
    const { items } = await services.app
      .get(LedgerService)
      .listEntries(actorOf('grantee', [own]), {}, { limit: 200, cursor: null });
    return items.map(({ awardId }) => ownerOf(awardId));
  },
  async (own) => {
    const awardId = awardsOf.get(own)?.[0] ?? '';
    const statement = await services.app.get(LedgerService).statement(actorOf('grantee', [own]), awardId);
    expect(statement.entryCount).toBe(4);
    return statement.entries.map((entry) => ownerOf(entry.awardId));
  },
  async (own, foreign) => {
    const foreignAward = awardsOf.get(foreign)?.[0] ?? '';
    const asked = services.app.get(LedgerService).statement(actorOf('grantee', [own]), foreignAward);
    await expect(asked).rejects.toThrow(AwardNotFound);
    return [own];
  },
  async (own) => {
    const { items } = await services.app
      .get(ImplementersService)
      .list(actorOf('grantee', [own]), { limit: 200, cursor: null });
    return items.map(({ id }) => id);
  },
  (own) => services.app.get(Transactions).read(actorOf('grantee', [own]), readAll),
  (own) => services.app.get(Transactions).snapshot(actorOf('grantee', [own]), readAll),
  (own) => services.app.get(Transactions).run(actorOf('grantee', [own]), readAll),
  // What breaks off in the middle must leave nothing of its actor on the connection either.
  async (own) => {
    const broken = services.app.get(Transactions).run(actorOf('grantee', [own]), async (tx) => {
      await readAll(tx);
      throw new Interrupted();
    });
    await expect(broken).rejects.toThrow(Interrupted);
    return [own];
  },
];

async function readAll(tx: EntityManager): Promise<string[]> {
  const rows = await tx.sql<{ implementer: string }[]>`
    SELECT implementer_id AS implementer FROM awards
     UNION ALL SELECT a.implementer_id FROM ledger_entries e LEFT JOIN awards a ON a.id = e.award_id
     UNION ALL SELECT id FROM implementers`;
  return rows.map(({ implementer }) => implementer);
}

function ownerOf(awardId: string): string {
  return implementers.find((id) => awardsOf.get(id)?.includes(awardId) === true) ?? 'nobody known';
}

it('10,000 interleaved requests of 50 implementers over 8 connections find no foreign row', async () => {
  const random = randomFrom(SEED);
  const foreignRows: { request: number; own: string; found: string }[] = [];
  let rows = 0;
  let next = 0;
  const ask = async (): Promise<void> => {
    for (let request = next; request < REQUESTS; request = next) {
      next += 1;
      const own = implementers[random(IMPLEMENTERS)] ?? '';
      const foreign =
        implementers[(implementers.indexOf(own) + 1 + random(IMPLEMENTERS - 1)) % IMPLEMENTERS] ?? '';
      const found = (await QUESTIONS[random(QUESTIONS.length)]?.(own, foreign)) ?? [];
      if (found.length === 0) foreignRows.push({ request, own, found: 'nothing at all' });
      rows += found.length;
      for (const one of found) if (one !== own) foreignRows.push({ request, own, found: one });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  expect(foreignRows).toEqual([]);
  expect(rows).toBeGreaterThan(REQUESTS);
  const [open] = await services.dataSource.query<{ connections: number }[]>(
    `SELECT count(*)::int AS connections FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'awardbook-test'`,
  );
  expect(open?.connections).toBe(CONNECTIONS);
});
