import { TOTP } from 'otpauth';
import { anImplementer } from '../../../builders';
import { REPORT_REQUESTS } from './report-requests';
import { type GoodRequest, type MakeRequest, type RequestContext } from './request-context';
import { REVIEW_REQUESTS } from './review-requests';
import { PASSWORD } from './subjects';

let numbers = 0;
const nextNumber = (): number => (numbers += 1);

async function ifMatch(
  { api, id }: RequestContext,
  table: 'awards' | 'implementers' | 'people' | 'sub_awards' | 'report_packages',
): Promise<GoodRequest['headers']> {
  const rows = await api.dataSource.query<{ version: number }[]>(
    `SELECT version FROM ${table} WHERE id = $1`,
    [id],
  );
  return { 'if-match': `"${rows[0]?.version ?? 1}"` };
}

const fundFact = ({ world }: RequestContext, more: object): GoodRequest => ({
  body: { treasuryAccount: world.treasuryAccount, amount: '1.00', source: 'Test', ...more },
});

const correction = (): GoodRequest => ({
  body: { amount: null, effectiveOn: '2010-07-01', reason: 'A test of who may.' },
});

/** Sets the person's second factor up and gives the code that confirms it; empty for who is not let in. */
async function secondFactorCode({ api, headers }: RequestContext): Promise<string> {
  const answer = await api.send('POST', '/api/account/second-factor', undefined, headers);
  const { secret } = answer.body as { secret?: string };
  return secret === undefined ? '000000' : new TOTP({ secret }).generate();
}

async function withSecondFactor(context: RequestContext): Promise<GoodRequest> {
  const code = await secondFactorCode(context);
  await context.api.send('PUT', '/api/account/second-factor', { code }, context.headers);
  return { body: { password: PASSWORD } };
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A document whose bytes no other has. */
function aLetter(): FormData {
  const form = new FormData();
  form.set('title', 'Letter');
  form.set('kind', 'correspondence');
  form.set('shared', 'false');
  form.set('file', new Blob([`Letter ${nextNumber()} of the matrix`]), 'letter.txt');
  return form;
}

/** Another day each time. */
const dueOn = (number: number): string => new Date(Date.UTC(2020, 0, number)).toISOString().slice(0, 10);

const budgetYears = '?from=2009&to=2013';

/** From a day that is in no closed year. */
const sharesBody = () => ({
  split: 'category',
  effectiveOn: inDays(0),
  shares: [{ code: 'protection', basisPoints: 10_000 }],
});

/** One period of an award of the matrix, nothing but a trip. */
export const budgetBody = {
  reason: 'A test of who may.',
  periods: [
    {
      startsOn: '2009-10-01',
      endsOn: '2010-09-30',
      lines: [{ objectClass: 'travel', federal: '1.00', costShare: '0.00' }],
      indirect: [],
    },
  ],
};

/** An amendment of the award in the address, in a state; of an award that is not there, none. */
async function anAmendment(
  { api, id }: RequestContext,
  state: 'draft' | 'proposed' | 'approved',
): Promise<GoodRequest> {
  const [amendment] = await api.dataSource.query<{ id: string }[]>(
    `INSERT INTO award_amendments (award_id, effective_on, description, grants_officer, drafted_by)
     SELECT id, '2010-01-01', 'A test of who may.', $2, 'tester' FROM awards WHERE id = $1 RETURNING id`,
    [id, `Officer ${nextNumber()}`],
  );
  const steps = { draft: [], proposed: ['proposed'], approved: ['proposed', 'approved'] }[state];
  for (const step of steps)
    await api.dataSource.query(
      `UPDATE award_amendments SET state = $2, version = version + 1, kinds = '{key-personnel}', changes = '[]'
        WHERE id = $1`,
      [amendment?.id, step],
    );
  return {
    parts: { amendmentId: amendment?.id ?? '0199a3c2-7b1e-7c3a-9f00-5a2d4e6f8a10' },
    headers: { 'if-match': `"${1 + steps.length}"` },
  };
}

/** Routes that need more than their address. */
const REQUESTS: Readonly<Record<string, MakeRequest>> = {
  ...REPORT_REQUESTS,
  ...REVIEW_REQUESTS,
  'POST /api/session': ({ email }) => ({ body: { email, password: PASSWORD } }),
  'PUT /api/session/acting-for': () => ({ body: { implementer: null } }),
  'POST /api/one-time-links/lookup': () => ({ body: { token: 'a'.repeat(43) } }),
  'POST /api/one-time-links/use': () => ({ body: { token: 'a'.repeat(43), password: PASSWORD } }),
  'PATCH /api/account': () => ({ body: { name: `Renamed ${nextNumber()}` } }),
  'PUT /api/account/password': () => ({
    body: { current: PASSWORD, next: 'eleven amber lanterns by the sea' },
  }),
  'PUT /api/account/second-factor': async (context) => ({ body: { code: await secondFactorCode(context) } }),
  'DELETE /api/account/second-factor': withSecondFactor,
  'POST /api/account/recovery-codes': withSecondFactor,
  'PUT /api/account/reminders': () => ({ body: { channel: 'page' } }),
  'POST /api/account/tokens': () => ({
    body: { name: 'Of the matrix', scopes: ['read'], expiresOn: inDays(1) },
  }),
  'GET /api/saved-views': () => ({ query: '?page=awards' }),
  'POST /api/saved-views': () => ({
    body: { page: 'awards', name: `View ${nextNumber()}`, query: 'q=test', opens: false },
  }),
  'PATCH /api/saved-views/{id}': () => ({ body: { name: `View ${nextNumber()}` } }),
  'POST /api/people': () => ({
    body: { name: 'Invited Person', email: `invited-${nextNumber()}@example.test`, role: 'leadership' },
  }),
  'PATCH /api/people/{id}': async (context) => ({
    body: { name: `Managed Person ${nextNumber()}` },
    headers: { ...(await ifMatch(context, 'people')) },
  }),
  'POST /api/people/{id}/deactivation': () => ({ body: { reason: 'A test of who may.' } }),
  'GET /api/reports/budget-by-year-by-account': () => ({ query: budgetYears }),
  'GET /api/report-compliance': () => ({ query: '?by=officer' }),
  'GET /api/reports/spending': () => ({ query: '?by=account' }),
  'POST /api/implementers': () => ({
    body: { name: `Implementer of the matrix ${nextNumber()}`, type: 'us-ngo' },
  }),
  'PATCH /api/implementers/{id}': async (context) => ({
    body: { country: 'GH' },
    headers: { ...(await ifMatch(context, 'implementers')) },
  }),
  'PUT /api/implementers/{id}/names': async (context) => ({
    body: {
      names: [{ name: `Name ${nextNumber()} of the matrix`, sort: 'other', usedFrom: null, usedUntil: null }],
    },
    headers: { ...(await ifMatch(context, 'implementers')) },
  }),
  'PUT /api/implementers/{id}/identifiers': async (context) => ({
    body: { identifiers: [] },
    headers: { ...(await ifMatch(context, 'implementers')) },
  }),
  'PUT /api/implementers/{id}/contacts': async (context) => ({
    body: { contacts: [] },
    headers: { ...(await ifMatch(context, 'implementers')) },
  }),
  'PUT /api/implementers/{id}/merge': async (context) => {
    const into = await anImplementer().store(context.api.dataSource);
    return {
      body: { into: into.id, intoVersion: into.version, reason: 'A test of who may.' },
      headers: { ...(await ifMatch(context, 'implementers')) },
    };
  },
  'DELETE /api/implementers/{id}/merge': async (context) => ({
    headers: { ...(await ifMatch(context, 'implementers')) },
  }),
  'POST /api/awards': ({ world }) => ({
    body: {
      fain: `S-MATRIX-${nextNumber()}`,
      title: 'Of the matrix',
      instrument: 'grant',
      implementer: world.own.implementer,
      programType: 'bilateral-and-regional',
      ceiling: '10.00',
      startsOn: '2009-10-01',
      endsOn: '2013-09-30',
    },
  }),
  'PATCH /api/awards/{id}': async (context) => ({
    body: { title: `OURS award ${nextNumber()}` },
    headers: { ...(await ifMatch(context, 'awards')) },
  }),
  'PUT /api/awards/{id}/shares': async (context) => ({
    body: sharesBody(),
    headers: { ...(await ifMatch(context, 'awards')) },
  }),
  'POST /api/awards/{id}/shares/preview': () => ({ body: sharesBody() }),
  'POST /api/awards/{id}/status-changes': async (context) => ({
    body: { to: 'closing-out', effectiveOn: '2014-01-01' },
    headers: { ...(await ifMatch(context, 'awards')) },
  }),
  'POST /api/awards/{id}/sub-awards': ({ world }) => ({
    body: {
      number: `SUB-MATRIX-${nextNumber()}`,
      title: 'Of the matrix',
      subRecipient: world.subRecipient,
      amount: '0.01',
      startsOn: '2009-10-01',
      endsOn: '2013-09-30',
    },
  }),
  'PATCH /api/sub-awards/{id}': async (context) => ({
    body: { title: `OURS sub-award ${nextNumber()}` },
    headers: { ...(await ifMatch(context, 'sub_awards')) },
  }),
  'DELETE /api/sub-awards/{id}': async (context) => ({
    headers: { ...(await ifMatch(context, 'sub_awards')) },
  }),
  'POST /api/awards/{id}/documents': () => ({ body: aLetter() }),
  'DELETE /api/awards/{id}/documents/{documentId}': () => ({ body: { reason: 'A test of who may.' } }),
  'POST /api/awards/{id}/notes': () => ({ body: { body: 'A test of who may.' } }),
  'POST /api/awards/{id}/budgets': () => ({ body: budgetBody }),
  'POST /api/awards/{id}/budgets/{number}/approval': () => ({ body: {} }),
  'POST /api/awards/{id}/amendments': () => ({ body: { description: 'A test of who may.' } }),
  'GET /api/awards/{id}/amendments/{amendmentId}': (context) => anAmendment(context, 'approved'),
  'PATCH /api/awards/{id}/amendments/{amendmentId}': async (context) => ({
    ...(await anAmendment(context, 'draft')),
    body: { description: 'Another test of who may.' },
  }),
  'DELETE /api/awards/{id}/amendments/{amendmentId}': (context) => anAmendment(context, 'draft'),
  'POST /api/awards/{id}/amendments/{amendmentId}/proposal': (context) => anAmendment(context, 'draft'),
  'POST /api/awards/{id}/amendments/{amendmentId}/return': async (context) => ({
    ...(await anAmendment(context, 'proposed')),
    body: { reason: 'A test of who may.' },
  }),
  'POST /api/awards/{id}/amendments/{amendmentId}/approval': async (context) => ({
    ...(await anAmendment(context, 'proposed')),
    body: {},
  }),
  'PUT /api/awards/{id}/reporting-terms': async ({ api, id }) => {
    const rows = await api.dataSource.query<{ version: number }[]>(
      'SELECT version FROM reporting_terms WHERE award_id = $1',
      [id],
    );
    return {
      body: {
        frequency: 'quarterly',
        interimDays: 30,
        finalDays: 120,
        firstPeriodEndsOn: '2009-10-01',
        parts: ['progress'],
        certifierDiffers: false,
        officer: null,
      },
      headers: { 'if-match': `"${rows[0]?.version ?? 0}"` },
    };
  },
  'POST /api/awards/{id}/report-packages': () => ({
    body: {
      request: 'A test of who may.',
      periodStartsOn: '2010-01-01',
      periodEndsOn: '2010-01-31',
      dueOn: '2010-02-28',
      parts: ['progress'],
    },
  }),
  'POST /api/report-packages/{id}/due-dates': async (context) => ({
    body: { dueOn: dueOn(nextNumber()), reason: 'A test of who may.' },
    headers: { ...(await ifMatch(context, 'report_packages')) },
  }),
  'POST /api/awards/{id}/entries': ({ world }) => ({
    body: {
      entries: [
        {
          kind: 'obligation',
          amount: '0.01',
          effectiveOn: '2010-06-01',
          treasuryAccount: world.treasuryAccount,
        },
      ],
    },
  }),
  'POST /api/entries/{id}/correction': correction,
  'POST /api/appropriations': (context) =>
    fundFact(context, { appropriatedOn: '2009-12-01', status: 'enacted' }),
  'POST /api/appropriations/{id}/correction': correction,
  'POST /api/allotments': (context) => fundFact(context, { allottedOn: '2009-12-01', status: 'allotted' }),
  'POST /api/allotments/{id}/correction': correction,
  'POST /api/exports': () => ({ body: { report: 'ledger', format: 'csv', parameters: {} } }),
};

/** A request that nothing is wrong with but, perhaps, who makes it. */
export async function goodRequest(route: string, context: RequestContext): Promise<GoodRequest> {
  return (await REQUESTS[route]?.(context)) ?? {};
}
