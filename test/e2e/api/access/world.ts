import { Transactions } from '@awardbook/database';
import { randomUUID } from 'node:crypto';
import {
  aBudget,
  aDocument,
  aFundedAward,
  anAward,
  anImplementer,
  aSubAward,
  awardsOf,
  budgetsOf,
  documentsOf,
  mergingOf,
  TESTER,
} from '../../../builders';
import { aPerson, aSession, signedIn, type TestSession, tokenHeaders } from '../../../support/people';
import { type Answer, type Api } from '../api-client';
import { aReportFor, REPORT_KINDS_OF_MATRIX, type ReportObject } from './report-world';
import { type ObjectKind } from './objects';
import { PASSWORD } from './subjects';

/** Stands in every text of the foreign implementer, so that a leak shows wherever it is. */
export const FOREIGN_MARK = 'NOTYOURS';

type StandingKind = 'award' | 'sub-award' | 'implementer' | 'entry';

/** What one side of the wall owns. */
type Estate = Readonly<Record<StandingKind, string>> & { readonly fain: string };

/** Two implementers with an award and an entry each, and people to make more with. */
export interface World {
  readonly treasuryAccount: string;
  /** Id of an implementer that gets money by sub-awards. */
  readonly subRecipient: string;
  readonly own: Estate;
  readonly foreign: Estate;
  /** Somebody whose exports, sessions and tokens are nobody's business. */
  readonly stranger: TestSession;
  readonly finance: TestSession;
  readonly administrator: TestSession;
}

async function anEstate(api: Api, mark: string): Promise<Estate & { treasuryAccount: string }> {
  const { id: implementer } = await anImplementer({ name: `${mark} Implementer` }).store(api.dataSource);
  const { award, fund } = await aFundedAward(api.dataSource, {
    award: { implementer, fain: `S-${mark}-1`, title: `${mark} award` },
  });
  const finance = await signedIn(api.databaseUrl, 'finance');
  await budgetsOf(api.dataSource).record(TESTER, award.id, aBudget(award, { travel: '1.00' }));
  const entry = await anEntry(api, finance, award.id, fund.treasuryAccount, `${mark} entry`);
  const subAward = await aSubAward(api.dataSource, award, { title: `${mark} sub-award` });
  return {
    award: award.id,
    'sub-award': subAward.id,
    implementer,
    entry,
    fain: award.fain,
    treasuryAccount: fund.treasuryAccount,
  };
}

export async function makeWorld(api: Api): Promise<World> {
  const own = await anEstate(api, 'OURS');
  const foreign = await anEstate(api, FOREIGN_MARK);
  const finance = await signedIn(api.databaseUrl, 'finance');
  // More than all allotments that will be made come to.
  await aFundFact(api, finance, own.treasuryAccount, { kind: 'appropriation', amount: '10000.00' });
  return {
    treasuryAccount: own.treasuryAccount,
    subRecipient: (await anImplementer().store(api.dataSource)).id,
    own,
    foreign,
    stranger: await signedIn(api.databaseUrl, 'program-officer'),
    finance,
    administrator: await signedIn(api.databaseUrl, { role: 'administrator', password: PASSWORD }),
  };
}

function idIn(answer: Answer): string {
  if (answer.status > 202) throw new Error(`Nothing was made: ${JSON.stringify(answer.body)}`);
  const body = answer.body as { id?: string; items?: { id: string }[] };
  return body.id ?? body.items?.[0]?.id ?? '';
}

async function anEntry(
  api: Api,
  finance: TestSession,
  award: string,
  treasuryAccount: string,
  description: string,
): Promise<string> {
  const entry = {
    kind: 'obligation',
    amount: '1.00',
    effectiveOn: '2010-06-01',
    treasuryAccount,
    description,
  };
  const answer = await api.send(
    'POST',
    `/api/awards/${award}/entries`,
    { entries: [entry] },
    finance.headers,
  );
  return idIn(answer);
}

async function aFundFact(
  api: Api,
  finance: TestSession,
  treasuryAccount: string,
  { kind, amount }: { kind: 'appropriation' | 'allotment'; amount: string },
): Promise<string> {
  const on = kind === 'appropriation' ? { appropriatedOn: '2009-12-01' } : { allottedOn: '2009-12-01' };
  const status = kind === 'appropriation' ? 'enacted' : 'allotted';
  const body = { treasuryAccount, amount, status, source: 'Test', ...on };
  return idIn(await api.send('POST', `/api/${kind}s`, body, finance.headers));
}

async function latestOf(
  api: Api,
  table: 'sessions' | 'api_tokens' | 'saved_views',
  personId: string,
): Promise<string> {
  const rows = await api.dataSource.query<{ id: string }[]>(
    `SELECT id FROM ${table} WHERE person_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1`,
    [personId],
  );
  return rows[0]?.id ?? '';
}

/** Who is brought to one's own desk to be managed; in the state that the route is for. */
async function aManagedPerson(api: Api, route: string): Promise<string> {
  const { id } = await aPerson(api.databaseUrl, { role: 'leadership', name: 'Managed Person' });
  if (route.endsWith('/reactivation')) {
    await api.dataSource.sql`
      UPDATE people SET status = 'deactivated', deactivation_reason = 'test' WHERE id = ${id}`;
  }
  if (route.endsWith('/second-factor')) {
    await api.dataSource.sql`
      INSERT INTO credentials (person_id, totp_secret_encrypted, totp_confirmed_at)
      VALUES (${id}, ${Buffer.alloc(64)}, now())`;
  }
  return id;
}

/** An object of the owner's for this route, made anew unless it is one of those that stay. */
export async function objectOf(
  api: Api,
  world: World,
  { kind, route, owner, usedUp }: { kind: ObjectKind; route: string; owner: TestSession; usedUp: boolean },
): Promise<string> {
  switch (kind) {
    case 'award':
      return usedUp
        ? (await anAward({ implementer: world.own.implementer }).store(api.dataSource)).id
        : world.own.award;
    case 'sub-award':
      return usedUp ? aSubAwardOf(api, world.own.award) : world.own['sub-award'];
    case 'implementer':
      return world.own.implementer;
    case 'duplicate':
      return (await anImplementer().store(api.dataSource)).id;
    case 'merged':
      return aMergedRecord(api);
    case 'document':
      return aDocumentOf(api, world.own.award, true);
    case 'draft':
      return aDraftOf(api, world.own.award);
    case 'entry':
      return usedUp
        ? anEntry(api, world.finance, world.own.award, world.treasuryAccount, 'OURS to correct')
        : world.own.entry;
    case 'appropriation':
    case 'allotment':
      return aFundFact(api, world.finance, world.treasuryAccount, { kind, amount: '1.00' });
    case 'export':
      return anExport(api, owner);
    case 'report':
    case 'draft-report':
    case 'reviewed-report':
    case 'returned-report':
    case 'accepted-report':
      return aReportFor(api, kind, { implementer: world.own.implementer, officer: world.stranger });
    case 'session':
      await aSession(api.databaseUrl, owner.person);
      return latestOf(api, 'sessions', owner.person.id);
    case 'token':
      await tokenHeaders(api.databaseUrl, owner.person, ['read']);
      return latestOf(api, 'api_tokens', owner.person.id);
    case 'saved-view':
      await api.dataSource.query(
        `INSERT INTO saved_views (person_id, page, name, query) VALUES ($1, 'awards', gen_random_uuid()::text, '')`,
        [owner.person.id],
      );
      return latestOf(api, 'saved_views', owner.person.id);
    case 'person':
      return aManagedPerson(api, route);
  }
}

async function aSubAwardOf(api: Api, award: string): Promise<string> {
  return (await aSubAward(api.dataSource, await awardsOf(api.dataSource).get(TESTER, award))).id;
}

async function aDocumentOf(api: Api, award: string, shared: boolean): Promise<string> {
  return (await aDocument(documentsOf(api.dataSource, api.dataDir), award, { shared })).id;
}

/** A draft with all parts, on request, so that it needs no terms. */
async function aDraftOf(api: Api, award: string): Promise<string> {
  return new Transactions(api.dataSource).run(TESTER, async (tx) => {
    const rows = await tx.query<{ id: string }[]>(
      `INSERT INTO report_packages (award_id, kind, request, period_starts_on, period_ends_on, due_on, parts)
       VALUES ($1, 'ad-hoc', 'A test of who may.', '2010-01-01', '2010-03-31', '2010-04-30',
               '{progress,indicators,results,financial,attachments}') RETURNING id`,
      [award],
    );
    const id = rows[0]?.id ?? '';
    await tx.query(`INSERT INTO report_steps (package_id, to_state) VALUES ($1, 'draft')`, [id]);
    return id;
  });
}

async function aMergedRecord(api: Api): Promise<string> {
  const [from, into] = [
    await anImplementer().store(api.dataSource),
    await anImplementer().store(api.dataSource),
  ];
  const draft = { into: into.id, intoVersion: into.version, reason: 'Test' };
  await mergingOf(api.dataSource).merge(TESTER, from.id, from.version, draft);
  return from.id;
}

async function anExport(api: Api, owner: TestSession): Promise<string> {
  const body = { report: 'ledger', format: 'csv', parameters: {} };
  return idIn(await api.send('POST', '/api/exports', body, owner.headers));
}

/** One that is there, and not for a grantee of the own implementer, nor for anybody but the stranger. */
export async function foreignObject(
  api: Api,
  world: World,
  kind: ObjectKind,
  route: string,
): Promise<string> {
  // One of the own award that the office keeps to itself.
  if (kind === 'document') return aDocumentOf(api, world.own.award, false);
  if (kind === 'draft') return aDraftOf(api, world.foreign.award);
  if (isReport(kind))
    return aReportFor(api, kind, { implementer: world.foreign.implementer, officer: world.stranger });
  if (kind in world.foreign) return world.foreign[kind as StandingKind];
  return objectOf(api, world, { kind, route, owner: world.stranger, usedUp: false });
}

const isReport = (kind: ObjectKind): kind is ReportObject =>
  (REPORT_KINDS_OF_MATRIX as readonly string[]).includes(kind);

/** An id that nothing has; of the same form as those that are there. */
export function missingObject(): string {
  return randomUUID().replace(/^(.{14})4/, '$17');
}
