import { type PersonRole, type TokenScope } from '@awardbook/identity';
import { goodRequest } from './access/requests';
import { FOREIGN_TO } from './access/objects';
import { type Rule, RULES } from './access/rules';
import { makeSubjects, newSession, type Subject } from './access/subjects';
import { FOREIGN_MARK, foreignObject, makeWorld, missingObject, objectOf, type World } from './access/world';
import { type Answer, withApi } from './api-client';

type Whose = 'own' | 'foreign' | 'missing';

function mayByToken({ scopes }: Rule, given: readonly TokenScope[]): boolean {
  return scopes !== null && scopes.every((scope) => given.includes(scope));
}

/** What must come of it: worked out from the rules above alone. */
function expectedStatus(rule: Rule, subject: Subject, whose: Whose): number {
  if (rule.who === 'anybody') return rule.status;
  if (subject.role === null) return 401;
  if (!rule.who.includes(subject.role)) return 403;
  if (subject.scopes !== null && !mayByToken(rule, subject.scopes)) return 403;
  if (whose === 'missing') return 404;
  const isForeign = rule.object !== null && FOREIGN_TO[rule.object].includes(subject.role);
  return whose === 'foreign' && isForeign ? 404 : rule.status;
}

/** The answer without what names the occurrence and the object that was asked for. */
function withoutNames(answer: Answer, id: string): unknown {
  const body = JSON.stringify(answer.body)
    .replaceAll(id, '{id}')
    .replace(/urn:uuid:[0-9a-f-]{36}/, 'urn:uuid');
  const headers = Object.fromEntries(answer.headers);
  for (const own of ['x-request-id', 'date', 'content-length']) delete headers[own];
  return { status: answer.status, body, headers };
}

/** What a problem is about; empty for anything else. */
function typeOf(answer: Answer): string {
  return (answer.body as { type?: string } | null)?.type ?? '';
}

/** People of one address; each request comes from another one, for the limits are not what is asked about here. */
let requests = 0;
function anAddress(): Record<string, string> {
  requests += 1;
  return { 'x-forwarded-for': `10.${(requests >> 16) & 255}.${(requests >> 8) & 255}.${requests & 255}` };
}

describe('who may do what', () => {
  const api = withApi({ AWARDBOOK_TRUSTED_PROXIES: '127.0.0.1' });
  let world: World;
  let subjects: Subject[] = [];
  /** By route: one that is there for all who are not let in to it. */
  const foreign: Record<string, string> = {};

  beforeAll(async () => {
    world = await makeWorld(api);
    const { databaseUrl, dataSource } = api;
    subjects = await makeSubjects({ databaseUrl, dataSource, implementers: [world.own.implementer] });
  });

  const sessionOf = (role: PersonRole) =>
    newSession(role, {
      databaseUrl: api.databaseUrl,
      dataSource: api.dataSource,
      implementers: [world.own.implementer],
    });

  /** Sends what nothing is wrong with, in the subject's name or, where that uses a person up, in an equal one's. */
  async function ask(route: string, rule: Rule, subject: Subject, id: string): Promise<Answer> {
    const isUsedUp = rule.usesUp === 'person' && subject.role !== null && subject.scopes === null;
    const session = isUsedUp ? await sessionOf(subject.role ?? 'leadership') : subject.session;
    const headers = isUsedUp && session !== null ? session.headers : subject.headers;
    const email = (session ?? world.administrator).person.email;
    const request = await goodRequest(route, { api, world, id, role: subject.role, email, headers });
    const [method = '', pattern = ''] = route.split(' ');
    // A document is asked for under the award that it belongs to.
    const award = pattern.includes('{documentId}') ? world.own.award : id;
    const parts = { id: award, number: '1', documentId: id, ...request.parts };
    const path = pattern.replace(/\{(\w+)\}/g, (braced, name: string) => parts[name as 'id'] ?? braced);
    const address = `${path}${request.query ?? ''}`;
    const all = { ...headers, ...request.headers, ...anAddress() };
    return api.send(method, address, request.body, all);
  }

  async function idOf(route: string, rule: Rule, subject: Subject, whose: Whose): Promise<string> {
    if (rule.object === null) return '';
    if (whose === 'missing') return missingObject();
    const isLetIn = expectedStatus(rule, subject, 'own') === rule.status;
    const usedUp = rule.usesUp === 'object';
    // Who is refused anyway is refused whatever there is.
    if (whose === 'foreign' || !isLetIn || subject.session === null) {
      // To staff nobody's awards are foreign: what they use up has to be made anew.
      const isTheirs = subject.role !== null && !FOREIGN_TO[rule.object].includes(subject.role);
      if (isLetIn && isTheirs && usedUp)
        return objectOf(api, world, { kind: rule.object, route, owner: world.stranger, usedUp });
      return foreign[route] ?? '';
    }
    return objectOf(api, world, { kind: rule.object, route, owner: subject.session, usedUp });
  }

  /** One sentence for each answer that is not the expected one. */
  async function faultsOf(route: string, rule: Rule, subject: Subject): Promise<string[]> {
    const faults: string[] = [];
    const kinds: readonly Whose[] = rule.object === null ? ['own'] : ['own', 'foreign', 'missing'];
    const refusals: unknown[] = [];
    for (const whose of kinds) {
      const id = await idOf(route, rule, subject, whose);
      const answer = await ask(route, rule, subject, id);
      const expected = expectedStatus(rule, subject, whose);
      if (answer.status !== expected) {
        faults.push(`${subject.name}, ${whose}: ${answer.status} instead of ${expected} (${typeOf(answer)})`);
      }
      if (subject.role === 'grantee' && JSON.stringify(answer.body).includes(FOREIGN_MARK))
        faults.push(`${subject.name}, ${whose}: sees what is not theirs`);
      if (expected === 404) refusals.push(withoutNames(answer, id));
    }
    if (refusals.length === 2 && JSON.stringify(refusals[0]) !== JSON.stringify(refusals[1]))
      faults.push(`${subject.name}: can tell foreign from missing`);
    return faults;
  }

  it('is said here of every route that there is, and of none that there is not', async () => {
    const { paths } = (await api.get('/api/openapi.json')).body as { paths: Record<string, object> };
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(Object.keys(RULES).sort()).toEqual(routes.sort());
  });

  it.each(Object.keys(RULES))('%s', async (route) => {
    const rule = RULES[route];
    if (rule === undefined) throw new Error('Every key has its rule.');
    const faults: string[] = [];
    // Whoever only reads stands in nobody's way.
    const atOnce = route.startsWith('GET ') ? 6 : 1;
    if (rule.object !== null) foreign[route] = await foreignObject(api, world, rule.object, route);
    for (let first = 0; first < subjects.length; first += atOnce) {
      const some = subjects.slice(first, first + atOnce);
      faults.push(...(await Promise.all(some.map((each) => faultsOf(route, rule, each)))).flat());
    }
    expect(faults).toEqual([]);
  });

  it('hides a foreign award under its FAIN as well', async () => {
    const grantee = await sessionOf('grantee');
    const ask = async (fain: string) => {
      const answer = await api.get(`/api/awards/${fain}`, grantee.headers);
      return withoutNames(answer, fain);
    };
    expect(await ask(world.foreign.fain)).toEqual(await ask('S-NOBODYS-1'));
    expect((await api.get(`/api/awards/${world.own.fain}`, grantee.headers)).status).toBe(200);
  });

  it('finds nothing foreign by any filter or search', async () => {
    const grantee = await sessionOf('grantee');
    for (const address of [
      `/api/awards?q=${FOREIGN_MARK}`,
      `/api/awards?implementer=${world.foreign.implementer}`,
      `/api/entries?award=${world.foreign.award}`,
      `/api/entries?implementer=${world.foreign.implementer}`,
      `/api/implementers?q=${FOREIGN_MARK}`,
      `/api/award-balances?q=${FOREIGN_MARK}`,
      `/api/implementer-balances?q=${FOREIGN_MARK}`,
      `/api/implementers/${world.foreign.implementer}/sub-awards`,
    ]) {
      const answer = await api.get(address, grantee.headers);
      const items = (answer.body as { items?: unknown[] }).items ?? [];
      expect([address, answer.status === 200 ? items : []]).toEqual([address, []]);
      expect([200, 404, 422]).toContain(answer.status);
    }
  });

  it('lets a token do no more than its session might, when both are sent', async () => {
    const officer = subjects.find(({ name }) => name === 'session of program-officer');
    const reader = subjects.find(({ name }) => name === 'token of program-officer for read');
    const both = { ...officer?.headers, ...reader?.headers };
    const body = { name: 'Nobody', type: 'us-ngo' };
    expect((await api.send('POST', '/api/implementers', body, both)).status).toBe(403);
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)'])(
    'sends nobody to %s after signing in',
    async (returnTo) => {
      const answer = await api.get(`/api/sign-in/sso?returnTo=${encodeURIComponent(returnTo)}`);
      expect(answer.status).toBe(422);
    },
  );
});
