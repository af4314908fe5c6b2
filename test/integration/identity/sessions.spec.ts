import { AccountService, SessionNotFound } from '@awardbook/identity';
import { withServices } from '../../support/services';
import { asOwner, Office, PASSWORD } from './office';

const services = withServices({ as: 'api' });
const office = new Office(services);

/** As if so many minutes had gone by since the session was last used, or since it began. */
const passMinutes = (id: string, minutes: number, since: 'last_used_at' | 'expires_at') =>
  asOwner(services, (owner) =>
    owner.query(`UPDATE sessions SET ${since} = ${since} - make_interval(mins => $1) WHERE id = $2`, [
      minutes,
      id,
    ]),
  );

describe('a session', () => {
  it.each([
    ['program-officer', 30],
    ['administrator', 15],
  ] as const)('of a %s may stand unused for %d minutes', async (role, minutes) => {
    const member = await office.member(role);
    expect(member.session.idleMinutes).toBe(minutes);
    expect(member.session.idleEndsAt.getTime() - member.session.lastUsedAt.getTime()).toBe(minutes * 60_000);
    await passMinutes(member.session.id, minutes - 1, 'last_used_at');
    expect(await office.again(member)).not.toBeNull();
    await passMinutes(member.session.id, 1, 'last_used_at');
    expect(await office.again(member)).toBeNull();
    await expect(office.sessions.renew(member)).rejects.toThrow(SessionNotFound);
  });

  it('begins its idle time anew when it is used, and not when it is only looked at', async () => {
    const member = await office.member();
    await passMinutes(member.session.id, 20, 'last_used_at');
    const looked = await office.again(member);
    expect((await office.again(member))?.session.lastUsedAt).toEqual(looked?.session.lastUsedAt);
    if (looked !== null) await office.sessions.touch(looked);
    await passMinutes(member.session.id, 20, 'last_used_at');
    expect(await office.again(member)).not.toBeNull();
  });

  it('ends after 12 hours, however busy it is', async () => {
    const member = await office.member();
    expect(member.session.expiresAt.getTime() - member.session.createdAt.getTime()).toBe(12 * 3_600_000);
    await passMinutes(member.session.id, 12 * 60 - 10, 'expires_at');
    const nearly = await office.again(member);
    expect(nearly?.session.idleEndsAt).toEqual(nearly?.session.expiresAt);
    await passMinutes(member.session.id, 10, 'expires_at');
    expect(await office.again(member)).toBeNull();
  });

  it('is another one after each sign-in, and none of them is what the cookie of before held', async () => {
    const first = await office.member();
    const second = await office.signIn(first.person);
    expect(second.cookieValue).not.toBe(first.cookieValue);
    expect(second.session.id).not.toBe(first.session.id);
  });

  it('is over once signed out, whoever replays its cookie', async () => {
    const member = await office.member();
    await office.sessions.end(member);
    expect(await office.again(member)).toBeNull();
    await office.sessions.end(member);
  });

  it('is found by nothing but its cookie', async () => {
    const { session, cookieValue } = await office.member();
    for (const guess of [
      '',
      session.id,
      cookieValue.slice(1),
      `${cookieValue}=`,
      `${cookieValue.slice(0, -1)}_`,
    ])
      expect(await office.sessions.find(guess)).toBeNull();
  });
});

describe('the sessions of somebody', () => {
  it('are listed with where they are, the latest used first, and can be ended one by one', async () => {
    const first = await office.member();
    const second = await office.signIn(first.person, PASSWORD, {
      address: '192.0.2.9',
      agent: 'x'.repeat(400),
    });
    const listed = await office.sessions.list(second.actor);
    expect(listed.map(({ id }) => id)).toEqual([second.session.id, first.session.id]);
    expect(listed[0]).toMatchObject({ address: '192.0.2.9', agent: 'x'.repeat(300), via: 'password' });
    await office.sessions.endOther(second.actor, first.session.id);
    expect(await office.again(first)).toBeNull();
    await expect(office.sessions.endOther(second.actor, first.session.id)).rejects.toThrow(SessionNotFound);
  });

  it('are out of reach for others', async () => {
    const [mine, other] = [await office.member(), await office.member()];
    await expect(office.sessions.endOther(mine.actor, other.session.id)).rejects.toThrow(SessionNotFound);
    expect(await office.again(other)).not.toBeNull();
  });

  it('end but for this one when asked for, and when the password changes', async () => {
    const first = await office.member();
    const second = await office.signIn(first.person);
    expect(await office.sessions.endOthers(second)).toBe(1);
    expect(await office.again(first)).toBeNull();
    const third = await office.signIn(first.person);
    const account = services.app.get(AccountService);
    await account.changePassword(second, { current: PASSWORD, next: 'ten green boats at dawn' });
    expect(await office.again(third)).toBeNull();
    expect(await office.again(second)).not.toBeNull();
    await expect(office.signIn(first.person)).rejects.toThrow();
    expect((await office.signIn(first.person, 'ten green boats at dawn')).person.id).toBe(first.person.id);
  });
});

describe('one’s own account', () => {
  it('has a name that its owner may change, and a password that may not be guessed from it', async () => {
    const member = await office.member();
    const account = services.app.get(AccountService);
    expect((await account.rename(member.actor, ' Augusta  Ada ')).name).toBe('Augusta Ada');
    const shown = await account.get(member.actor);
    expect(shown).toMatchObject({
      person: { name: 'Augusta Ada', role: 'program-officer' },
      recoveryCodesLeft: 0,
    });
    expect(shown.passwordChangedAt).not.toBeNull();
    const renamed = { ...member, person: shown.person };
    await expect(
      account.changePassword(renamed, { current: PASSWORD, next: 'augusta-ada-augusta' }),
    ).rejects.toMatchObject({ fields: [{ pointer: '/next', code: 'password-too-personal' }] });
  });
});
