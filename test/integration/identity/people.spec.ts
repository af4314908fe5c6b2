import { ImplementersService } from '@awardbook/implementers';
import {
  ApiTokens,
  EmailTaken,
  LinkNotGood,
  NotAllowed,
  PersonChanged,
  PersonFieldInvalid,
  PersonNotFound,
  PersonStateWrong,
  SignInRefused,
} from '@awardbook/identity';
import { hash } from '@node-rs/argon2';
import { withServices } from '../../support/services';
import { CLIENT, Office, OPERATOR, PASSWORD, asOwner, newEmail } from './office';

const services = withServices({ as: 'api' });
const office = new Office(services);

const anImplementer = async (name: string): Promise<string> =>
  (await services.app.get(ImplementersService).create(OPERATOR, { name, type: 'foreign-ngo' })).id;

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('somebody who is invited', () => {
  it('chooses a password by the link, is signed in, and signs in with it later', async () => {
    const { person, link } = await office.invite({ name: 'Ada Lovelace', role: 'finance' });
    expect(person).toMatchObject({ name: 'Ada Lovelace', role: 'finance', status: 'invited', version: 1 });
    expect(await office.links.lookup(link.token)).toMatchObject({
      purpose: 'invitation',
      name: 'Ada Lovelace',
      email: person.email,
      role: 'finance',
      secondFactor: false,
    });
    const first = await office.links.use(link.token, { password: PASSWORD, name: 'Ada King' }, CLIENT);
    expect(first.person).toMatchObject({ id: person.id, name: 'Ada King', status: 'active', version: 2 });
    expect(first.actor).toEqual({ id: person.id, role: 'finance', implementers: [], scopes: null });
    const later = await office.signIn({ ...first.person, email: first.person.email?.toUpperCase() ?? '' });
    expect(later.person.id).toBe(person.id);
    expect(later.session.via).toBe('password');
    expect((await office.again(later))?.person.lastSeenAt).not.toBeNull();
  });

  it('has seven days, and one link at a time that is good once', async () => {
    const { person, link } = await office.invite();
    expect(link.expiresAt.getTime() - Date.now()).toBeGreaterThan(6.99 * 86_400_000);
    const newer = await office.people.renewLink(OPERATOR, person.id);
    expect(newer.purpose).toBe('invitation');
    await expect(office.links.lookup(link.token)).rejects.toThrow(LinkNotGood);
    await office.links.use(newer.token, { password: PASSWORD }, CLIENT);
    await expect(office.links.use(newer.token, { password: PASSWORD }, CLIENT)).rejects.toThrow(LinkNotGood);
    await expect(office.links.lookup('nonsense')).rejects.toThrow(LinkNotGood);
  });

  it('keeps the link when the password is refused', async () => {
    const { link } = await office.invite();
    await expect(office.links.use(link.token, { password: 'short' }, CLIENT)).rejects.toMatchObject({
      code: 'password-refused',
      fields: [{ pointer: '/password', code: 'password-too-short' }],
    });
    expect((await office.links.use(link.token, { password: PASSWORD }, CLIENT)).person.status).toBe('active');
  });

  it('cannot use a link that is past its time', async () => {
    const { link } = await office.invite();
    await asOwner(services, (owner) =>
      owner.query(`UPDATE one_time_links SET expires_at = now() - interval '1 second'`),
    );
    await expect(office.links.use(link.token, { password: PASSWORD }, CLIENT)).rejects.toThrow(LinkNotGood);
  });

  it('is somebody whose address nobody else has, in any case', async () => {
    const email = newEmail();
    await office.invite({ email });
    await expect(office.invite({ email: email.toUpperCase() })).rejects.toThrow(EmailTaken);
  });

  it('is bound to implementers as a grantee, and only then', async () => {
    const implementer = await anImplementer('River Relief');
    await expect(office.invite({ role: 'grantee' })).rejects.toThrow('Name at least one.');
    await expect(office.invite({ role: 'finance', implementers: [implementer] })).rejects.toThrow(
      PersonFieldInvalid,
    );
    const unknown = '00000000-0000-7000-8000-000000000000';
    await expect(
      office.invite({ role: 'grantee', implementers: [implementer, unknown] }),
    ).rejects.toMatchObject({
      fields: [{ pointer: '/implementers/1', code: 'implementer-not-found' }],
    });
    const member = await office.member('grantee', { implementers: [implementer] });
    expect(member.person.implementers).toEqual([{ id: implementer, name: 'River Relief' }]);
    expect(member.actor.implementers).toEqual([implementer]);
  });

  it('keeps nothing in the database that lets anybody in', async () => {
    const { link } = await office.invite();
    const { cookieValue } = await office.member();
    const kept = await asOwner(services, async (owner) =>
      JSON.stringify(
        await Promise.all(
          ['one_time_links', 'sessions', 'credentials'].map((table) =>
            owner.query(`SELECT to_jsonb(t) FROM ${table} t`),
          ),
        ),
      ),
    );
    for (const secret of [link.token, cookieValue, PASSWORD]) expect(kept).not.toContain(secret);
    expect(kept).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });
});

it('a password that was hashed at another cost is hashed at today’s when its owner signs in', async () => {
  const { person } = await office.member();
  const cheap = await hash(PASSWORD, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
  const costOf = () =>
    asOwner(services, async (owner) => {
      const [row] = await owner.query<{ hash: string }[]>(
        'SELECT password_hash AS hash FROM credentials WHERE person_id = $1',
        [person.id],
      );
      return row?.hash.split('$')[3];
    });
  await asOwner(services, (owner) =>
    owner.query('UPDATE credentials SET password_hash = $1 WHERE person_id = $2', [cheap, person.id]),
  );
  expect(await costOf()).toBe('m=8192,t=1,p=1');
  await office.signIn(person);
  expect(await costOf()).toBe('m=19456,t=2,p=1');
  expect((await office.signIn(person)).person.id).toBe(person.id);
});

describe('a change of somebody', () => {
  it('ends every session and token at once when it is of the role, and none when it is of the name', async () => {
    const member = await office.member('finance');
    const { token } = await services.app
      .get(ApiTokens)
      .create(member.actor, { name: 'Figures', scopes: ['read'], expiresOn: inDays(30) });
    const { id } = member.person;
    const renamed = await office.people.change(OPERATOR, id, member.person.version, { name: 'Ada King' });
    expect(renamed.version).toBe(member.person.version + 1);
    expect((await office.again(member))?.person.name).toBe('Ada King');
    expect(await services.app.get(ApiTokens).find(token)).not.toBeNull();
    await office.people.change(OPERATOR, id, renamed.version, { role: 'leadership' });
    expect(await office.again(member)).toBeNull();
    expect(await services.app.get(ApiTokens).find(token)).toBeNull();
    expect((await office.signIn(member.person)).actor.role).toBe('leadership');
  });

  it('is refused to who holds an older version, and leaves the version when nothing differs', async () => {
    const { person } = await office.invite({ name: 'Ada Lovelace' });
    const same = await office.people.change(OPERATOR, person.id, 1, {
      name: 'Ada Lovelace',
      role: person.role,
    });
    expect(same.version).toBe(1);
    await office.people.change(OPERATOR, person.id, 1, { name: 'Ada King' });
    await expect(office.people.change(OPERATOR, person.id, 1, { name: 'Ada Byron' })).rejects.toThrow(
      PersonChanged,
    );
  });

  it('reaches the next request of a grantee who is bound to others', async () => {
    const [one, other] = [await anImplementer('Hill Health'), await anImplementer('Dune Schools')];
    const member = await office.member('grantee', { implementers: [one, other] });
    const chosen = await office.sessions.actFor(member, other);
    expect(chosen.actor.implementers).toEqual([other]);
    await office.people.change(OPERATOR, member.person.id, member.person.version, { implementers: [one] });
    expect((await office.again(member))?.actor.implementers).toEqual([one]);
  });

  it('unbinds who is a grantee no longer', async () => {
    const { person } = await office.member('grantee', {
      implementers: [await anImplementer('Coast Clinics')],
    });
    const changed = await office.people.change(OPERATOR, person.id, person.version, { role: 'leadership' });
    expect(changed.implementers).toEqual([]);
  });
});

describe('somebody who leaves', () => {
  it('is out at once when deactivated, and back with the same password when reactivated', async () => {
    const member = await office.member();
    const gone = await office.people.deactivate(OPERATOR, member.person.id, 'On leave until June.');
    expect(gone).toMatchObject({ status: 'deactivated', deactivationReason: 'On leave until June.' });
    expect(await office.again(member)).toBeNull();
    await expect(office.signIn(member.person)).rejects.toThrow(SignInRefused);
    await expect(office.people.deactivate(OPERATOR, member.person.id, 'Again.')).rejects.toThrow(
      PersonStateWrong,
    );
    await expect(office.people.renewLink(OPERATOR, member.person.id)).rejects.toThrow(
      'Reactivate the account',
    );
    const back = await office.people.reactivate(OPERATOR, member.person.id);
    expect(back).toMatchObject({ status: 'active', deactivationReason: null });
    expect((await office.signIn(member.person)).person.id).toBe(member.person.id);
  });

  it('loses the invitation with it, and is invited again', async () => {
    const { person, link } = await office.invite();
    await office.people.deactivate(OPERATOR, person.id, 'Invited by mistake.');
    await expect(office.links.lookup(link.token)).rejects.toThrow(LinkNotGood);
    expect((await office.people.reactivate(OPERATOR, person.id)).status).toBe('invited');
    expect((await office.people.renewLink(OPERATOR, person.id)).purpose).toBe('invitation');
  });

  it('leaves an id and nothing that leads back when made anonymous', async () => {
    const member = await office.member('grantee', { implementers: [await anImplementer('Lake Legal Aid')] });
    const { id, email, name } = member.person;
    const former = await office.people.anonymise(OPERATOR, id);
    expect(former).toMatchObject({
      name: `Former member ${id.slice(-4)}`,
      email: null,
      status: 'anonymised',
    });
    expect(former.implementers).toEqual([]);
    expect(await office.again(member)).toBeNull();
    const left = await asOwner(services, async (owner) => ({
      shown: await owner.query<{ name: string }[]>('SELECT actor_name($1) AS name', [id]),
      credentials: await owner.query('SELECT FROM credentials WHERE person_id = $1', [id]),
      named: await owner.query('SELECT FROM people WHERE email = $1 OR name = $2', [
        email,
        `${name} of nobody else`,
      ]),
    }));
    expect(left).toEqual({ shown: [{ name: former.name }], credentials: [], named: [] });
    for (const undo of [
      office.people.reactivate(OPERATOR, id),
      office.people.renewLink(OPERATOR, id),
      office.people.anonymise(OPERATOR, id),
      office.people.change(OPERATOR, id, former.version, { name }),
    ])
      await expect(undo).rejects.toThrow(PersonStateWrong);
    // The address is free for somebody new.
    expect((await office.invite({ email: email ?? '' })).person.id).not.toBe(id);
  });
});

describe('a new password by link', () => {
  it('replaces the old one and ends every session', async () => {
    const member = await office.member();
    const link = await office.people.renewLink(OPERATOR, member.person.id);
    expect(link.purpose).toBe('reset');
    expect(link.expiresAt.getTime() - Date.now()).toBeLessThan(24.01 * 3_600_000);
    const fresh = await office.links.use(link.token, { password: 'nine amber kettles sing' }, CLIENT);
    expect(await office.again(member)).toBeNull();
    expect((await office.again(fresh))?.person.id).toBe(member.person.id);
    await expect(office.signIn(member.person)).rejects.toThrow(SignInRefused);
    expect((await office.signIn(member.person, 'nine amber kettles sing')).person.id).toBe(member.person.id);
  });
});

describe('the list of people', () => {
  it('is in the order of their names, page by page, and narrowed by what is asked for', async () => {
    for (const name of ['Zuzana Q-list', 'bela Q-list', 'Anna Q-list'])
      await office.invite({ name, role: 'leadership' });
    const filter = { q: 'q-LIST', role: 'leadership', status: 'invited' } as const;
    const first = await office.people.list(OPERATOR, filter, { limit: 2, cursor: null });
    expect(first.items.map(({ name }) => name)).toEqual(['Anna Q-list', 'bela Q-list']);
    const second = await office.people.list(OPERATOR, filter, { limit: 2, cursor: first.next });
    expect(second.items.map(({ name }) => name)).toEqual(['Zuzana Q-list']);
    expect(second.next).toBeNull();
    expect((await office.people.list(OPERATOR, { q: '%' }, { limit: 2, cursor: null })).items).toEqual([]);
  });

  it('is for administrators, by the service and by the database', async () => {
    const administrator = await office.member('administrator');
    const officer = await office.member('program-officer');
    expect((await office.people.get(administrator.actor, officer.person.id)).name).toBe('Ada Lovelace');
    expect(() => office.people.list(officer.actor, {}, { limit: 2, cursor: null })).toThrow(NotAllowed);
    await expect(office.people.get(OPERATOR, '00000000-0000-7000-8000-000000000000')).rejects.toThrow(
      PersonNotFound,
    );
  });
});
