import { TOTP } from 'otpauth';
import { aFundedAward } from '../../../builders';
import { signedIn } from '../../../support/people';
import { type Answer, type Api } from '../api-client';
import { type Canaries } from './planting';

/** What somebody who is signed in sends, and the cookie that they were given, as a secret. */
function cookieOf(answer: Answer, canaries: Canaries): Record<string, string> {
  const value = /awardbook=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
  if (value === undefined) throw new Error(`Nobody was signed in: ${JSON.stringify(answer.body)}`);
  return { cookie: `awardbook=${canaries.keep(value, 'the session cookie')}` };
}

const password = (canaries: Canaries, what: string): string =>
  `${canaries.plant(`${what} password`)} of mine`;

/** An invitation to its end: the link, the password, wrong ones, both factors, recovery codes, a token. */
export async function wholeLifeOfAnAccount(api: Api, canaries: Canaries): Promise<Answer[]> {
  const answers: Answer[] = [];
  const send = async (...request: Parameters<Api['send']>): Promise<Answer> => {
    const answer = await api.send(...request);
    answers.push(answer);
    return answer;
  };
  const administrator = (await signedIn(api.databaseUrl, 'administrator')).headers;
  const email = `${canaries.plant('the e-mail')}@example.test`;
  const invitation = await send(
    'POST',
    '/api/people',
    { name: canaries.plant('the name'), email, role: 'finance' },
    administrator,
  );
  const { link, person } = invitation.body as { link: { address: string }; person: { id: string } };
  const token = canaries.keep(link.address.split('#')[1] ?? '', 'the token of an invitation');
  await send('POST', '/api/one-time-links/lookup', { token });
  const first = password(canaries, 'the first');
  const used = await send('POST', '/api/one-time-links/use', { token, password: first });
  const session = cookieOf(used, canaries);

  await send('POST', '/api/session', { email, password: password(canaries, 'a wrong') });
  const next = password(canaries, 'the next');
  await send('PUT', '/api/account/password', { current: first, next }, session);
  const begun = await send('POST', '/api/account/second-factor', undefined, session);
  const { secret } = begun.body as { secret: string };
  canaries.keep(secret, 'the secret of the second factor');
  const confirmed = await send(
    'PUT',
    '/api/account/second-factor',
    { code: new TOTP({ secret }).generate() },
    session,
  );
  const { recoveryCodes } = confirmed.body as { recoveryCodes: string[] };
  for (const code of recoveryCodes) canaries.keep(code, 'a recovery code');
  const again = await send('POST', '/api/session', { email, password: next, code: recoveryCodes[0] });
  cookieOf(again, canaries);

  const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const draft = { name: canaries.plant('the name of a key'), scopes: ['read', 'export'], expiresOn };
  const made = await send('POST', '/api/account/tokens', draft, session);
  const apiToken = canaries.keep((made.body as { token: string }).token, 'an API token');
  const calendar = await send('PUT', '/api/account/calendar-feed', undefined, session);
  const { pathname } = new URL((calendar.body as { address: string }).address);
  canaries.keep(pathname.split('/').at(-1)?.replace('.ics', '') ?? '', 'the token of a calendar');
  await send('GET', pathname);
  await send('GET', '/api/awards', undefined, { authorization: `Bearer ${apiToken}` });
  await send('GET', '/api/people', undefined, { authorization: `Bearer ${apiToken}` });
  await send('POST', `/api/people/${person.id}/one-time-link`, undefined, administrator).then((renewed) =>
    canaries.keep(
      (renewed.body as { address: string }).address.split('#')[1] ?? '',
      'the token of a link for a new password',
    ),
  );
  return answers;
}

/** Facts with texts of people's own in them, and an export of them, which a worker makes. */
export async function recordedTexts(api: Api, canaries: Canaries): Promise<{ exportId: string }> {
  const finance = (await signedIn(api.databaseUrl, 'finance')).headers;
  const { award, fund } = await aFundedAward(api.dataSource, {
    award: { title: canaries.plant('the title') },
  });
  const entry = {
    kind: 'obligation',
    amount: '1.00',
    effectiveOn: '2010-06-01',
    treasuryAccount: fund.treasuryAccount,
    description: canaries.plant('the description'),
  };
  const key = { 'idempotency-key': canaries.plant('the idempotency-key') };
  await api.send('POST', `/api/awards/${award.id}/entries`, { entries: [entry] }, { ...finance, ...key });
  const ordered = await api.send(
    'POST',
    '/api/exports',
    { report: 'ledger', format: 'csv', parameters: {} },
    finance,
  );
  return { exportId: (ordered.body as { id: string }).id };
}
