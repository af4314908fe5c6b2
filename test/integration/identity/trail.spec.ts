import { AccountService, ApiTokens, IdentitySweep, SecondFactor } from '@awardbook/identity';
import { AuditTrail } from '@awardbook/audit';
import { createDataSource, systemActor, Transactions } from '@awardbook/database';
import { TOTP } from 'otpauth';
import { asWorker } from '../../support/logins';
import { withServices } from '../../support/services';
import { asOwner, atOnce, newClient, Office, OPERATOR, PASSWORD } from './office';

const services = withServices({ as: 'api' });
const office = new Office(services);

interface Told {
  subject: string;
  actor: string;
  row_key: string;
}

/** What the trail tells of a person, in order, beside the changes of their rows. */
const toldOf = (id: string): Promise<Told[]> =>
  asOwner(services, (owner) =>
    owner.query<Told[]>(
      `SELECT subject, actor, row_key FROM audit_entries
        WHERE kind = 'event' AND (actor = $1 OR row_key = $1) ORDER BY transaction_id, id`,
      [id],
    ),
  );

it('what matters of an account is in the trail, in the name of who did it, with no secret and no address', async () => {
  const member = await office.member('finance');
  const { id } = member.person;
  await expect(office.signIn(member.person, 'eight wrong kettles')).rejects.toThrow();
  const again = await office.signIn(member.person);
  await office.sessions.end(again);
  const tokens = services.app.get(ApiTokens);
  const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const { token, record } = await tokens.create(member.actor, { name: 'T', scopes: ['read'], expiresOn });
  await tokens.revoke(member.actor, record.id);
  const factor = services.app.get(SecondFactor);
  const { secret } = await factor.begin(member.actor);
  const codes = await factor.confirm(member.actor, new TOTP({ secret }).generate());
  await factor.turnOff(member.actor, PASSWORD);
  const next = 'ten green boats at dawn';
  await services.app.get(AccountService).changePassword(member, { current: PASSWORD, next });
  const { token: link } = await office.people.renewLink(OPERATOR, id);
  await atOnce(5, () => office.signIn(member.person, 'eight wrong kettles', newClient()));
  await office.people.deactivate(OPERATOR, id, 'Left.');
  await office.people.anonymise(OPERATOR, id);

  const told = await toldOf(id);
  expect(told.filter(({ subject }) => subject !== 'sign-in-refused').map(({ subject }) => subject)).toEqual([
    'person-invited',
    'one-time-link-made',
    'one-time-link-used',
    'signed-in',
    'signed-in',
    'signed-out',
    'token-made',
    'token-revoked',
    'second-factor-on',
    'second-factor-off',
    'password-changed',
    'one-time-link-made',
    'account-locked',
    'person-deactivated',
    'person-anonymised',
  ]);
  expect(told.filter(({ subject }) => subject === 'sign-in-refused')).toHaveLength(6);
  expect(new Set(told.map(({ actor }) => actor))).toEqual(new Set([OPERATOR.id, id, 'nobody']));

  const all = JSON.stringify(
    await asOwner(services, (owner) => owner.query('SELECT to_jsonb(a)::text AS row FROM audit_entries a')),
  );
  const secrets = [PASSWORD, next, token, link, secret, again.cookieValue, codes[0] ?? '', '$argon2id$'];
  for (const kept of secrets) expect(all).not.toContain(kept);
});

it('the worker’s own login may sweep, and what it does is told as the program’s', async () => {
  const [gone, kept] = [await office.member(), await office.member('administrator')];
  await asOwner(services, (owner) =>
    owner.query(
      `UPDATE people SET last_seen_at = now() - interval '91 days', created_at = now() - interval '1 year' WHERE id = $1`,
      [gone.person.id],
    ),
  );
  const worker = await createDataSource(await asWorker(services.url), {
    applicationName: 'test',
    poolSize: 2,
  }).initialize();
  try {
    const transactions = new Transactions(worker);
    const sweep = new IdentitySweep(transactions, new AuditTrail(transactions));
    expect(await sweep.sweep(systemActor('system:worker'))).toEqual({ deactivated: 1 });
  } finally {
    await worker.destroy();
  }
  expect(await office.again(gone)).toBeNull();
  expect(await office.again(kept)).not.toBeNull();
  expect((await toldOf(gone.person.id)).at(-1)).toEqual({
    subject: 'person-deactivated',
    actor: 'system:worker',
    row_key: gone.person.id,
  });
});
