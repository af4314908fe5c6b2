import {
  CurrentPasswordWrong,
  NoPasswordHere,
  PasswordTooShortAlone,
  SecondFactor,
  SecondFactorAlreadyOn,
  SecondFactorNeeded,
  SecondFactorNotOn,
  SecondFactorNotProven,
  SecondFactorWrong,
  type SignedIn,
  AccountService,
  AccountLocked,
} from '@awardbook/identity';
import { TOTP } from 'otpauth';
import { withServices } from '../../support/services';
import { asOwner, CLIENT, newClient, Office, OPERATOR, PASSWORD } from './office';

const services = withServices({ as: 'api' });
const office = new Office(services);
const factor = () => services.app.get(SecondFactor);

/** Somebody with a second factor, their authenticator and their recovery codes. */
async function withSecondFactor(): Promise<{ member: SignedIn; totp: TOTP; recoveryCodes: string[] }> {
  const member = await office.member();
  const { secret } = await factor().begin(member.actor);
  const totp = new TOTP({ secret });
  return { member, totp, recoveryCodes: await factor().confirm(member.actor, totp.generate()) };
}

/** The code after the one of now, which was used up to turn the factor on. */
const nextOf = (totp: TOTP): string => totp.generate({ timestamp: Date.now() + 30_000 });

/** As if nobody had used a code yet. */
const forgetSteps = () =>
  asOwner(services, (owner) => owner.query('UPDATE credentials SET totp_last_step = NULL'));

describe('a second factor', () => {
  it('is on once the authenticator has proven that it has the secret', async () => {
    const member = await office.member();
    await expect(factor().confirm(member.actor, '123456')).rejects.toThrow(SecondFactorNotOn);
    const { secret, uri } = await factor().begin(member.actor);
    expect(uri).toContain(secret);
    const totp = new TOTP({ secret });
    const wrong = totp.generate({ timestamp: Date.now() + 3_600_000 });
    await expect(factor().confirm(member.actor, wrong)).rejects.toThrow(SecondFactorNotProven);
    // Not on yet: the password alone is enough.
    await office.signIn(member.person);
    const codes = await factor().confirm(member.actor, totp.generate());
    expect(new Set(codes).size).toBe(10);
    expect((await office.again(member))?.person.secondFactor).toBe(true);
    await expect(factor().begin(member.actor)).rejects.toThrow(SecondFactorAlreadyOn);
    await expect(factor().confirm(member.actor, nextOf(totp))).rejects.toThrow(SecondFactorAlreadyOn);
  });

  it('is asked for after the right password only, and takes each code once', async () => {
    const { member, totp } = await withSecondFactor();
    await expect(office.signIn(member.person, 'eight wrong kettles whistle')).rejects.toMatchObject({
      code: 'sign-in-refused',
    });
    await expect(office.signIn(member.person)).rejects.toThrow(SecondFactorNeeded);
    const code = nextOf(totp);
    expect((await office.signIn(member.person, PASSWORD, newClient(), code)).person.id).toBe(
      member.person.id,
    );
    await expect(office.signIn(member.person, PASSWORD, newClient(), code)).rejects.toThrow(
      SecondFactorWrong,
    );
  });

  it('refuses the code of an earlier step once a later one was used', async () => {
    const { member, totp } = await withSecondFactor();
    await forgetSteps();
    await office.signIn(member.person, PASSWORD, newClient(), nextOf(totp));
    await expect(office.signIn(member.person, PASSWORD, newClient(), totp.generate())).rejects.toThrow(
      SecondFactorWrong,
    );
  });

  it('takes five wrong codes and no more, while asking for one costs nothing', async () => {
    const { member, totp } = await withSecondFactor();
    for (let time = 1; time <= 8; time += 1)
      await expect(office.signIn(member.person)).rejects.toThrow(SecondFactorNeeded);
    const wrong = totp.generate({ timestamp: Date.now() + 3_600_000 });
    for (let guess = 1; guess <= 5; guess += 1)
      await expect(office.signIn(member.person, PASSWORD, newClient(), wrong)).rejects.toThrow(
        SecondFactorWrong,
      );
    await expect(office.signIn(member.person, PASSWORD, newClient(), nextOf(totp))).rejects.toThrow(
      AccountLocked,
    );
  });

  it('stands where it is needed in the database only sealed', async () => {
    const { member } = await withSecondFactor();
    const { secret } = await factor()
      .begin((await office.member()).actor)
      .then((begun) => begun);
    const [row] = await asOwner(services, (owner) =>
      owner.query<{ sealed: Buffer }[]>(
        'SELECT totp_secret_encrypted AS sealed FROM credentials WHERE person_id = $1',
        [member.person.id],
      ),
    );
    expect(row?.sealed.length).toBe(12 + 16 + 20);
    expect(row?.sealed.toString('latin1')).not.toContain(secret);
  });
});

describe('a recovery code', () => {
  it('stands in for the authenticator once, however it is typed', async () => {
    const { member, recoveryCodes } = await withSecondFactor();
    const typed = recoveryCodes[3]?.toUpperCase().replaceAll('-', ' ') ?? '';
    expect((await office.signIn(member.person, PASSWORD, newClient(), typed)).person.id).toBe(
      member.person.id,
    );
    await expect(office.signIn(member.person, PASSWORD, newClient(), typed)).rejects.toThrow(
      SecondFactorWrong,
    );
    const account = await services.app.get(AccountService).get(member.actor);
    expect(account.recoveryCodesLeft).toBe(9);
  });

  it('is good for its owner only', async () => {
    const [mine, other] = [await withSecondFactor(), await withSecondFactor()];
    await expect(
      office.signIn(mine.member.person, PASSWORD, newClient(), other.recoveryCodes[0]),
    ).rejects.toThrow(SecondFactorWrong);
  });

  it('is good for nothing once there are new ones', async () => {
    const { member, recoveryCodes } = await withSecondFactor();
    await expect(factor().renewRecoveryCodes(member.actor, 'eight wrong kettles')).rejects.toThrow(
      CurrentPasswordWrong,
    );
    const fresh = await factor().renewRecoveryCodes(member.actor, PASSWORD);
    await expect(office.signIn(member.person, PASSWORD, newClient(), recoveryCodes[0])).rejects.toThrow(
      SecondFactorWrong,
    );
    expect((await office.signIn(member.person, PASSWORD, newClient(), fresh[0])).person.id).toBe(
      member.person.id,
    );
  });
});

describe('without a second factor', () => {
  it('one is left by the password, unless that is too short to stand alone', async () => {
    const { member } = await withSecondFactor();
    const account = services.app.get(AccountService);
    const current = await office.again(member);
    if (current === null) throw new Error('The session of the member is live.');
    await account.changePassword(current, { current: PASSWORD, next: 'vIo7#lin' });
    await expect(factor().turnOff(member.actor, 'vIo7#lin')).rejects.toThrow(PasswordTooShortAlone);
    await account.changePassword(current, { current: 'vIo7#lin', next: PASSWORD });
    await expect(factor().turnOff(member.actor, 'eight wrong kettles')).rejects.toThrow(CurrentPasswordWrong);
    await factor().turnOff(member.actor, PASSWORD);
    expect((await office.signIn(member.person)).person.secondFactor).toBe(false);
    await expect(factor().turnOff(member.actor, PASSWORD)).rejects.toThrow(SecondFactorNotOn);
  });

  it('somebody signs in again who has lost everything, by a link of the administrator', async () => {
    const { member } = await withSecondFactor();
    const link = await office.people.resetSecondFactor(OPERATOR, member.person.id);
    expect(await office.again(member)).toBeNull();
    await expect(office.signIn(member.person)).rejects.toMatchObject({ code: 'sign-in-refused' });
    await expect(office.links.use(link.token, { password: 'vIo7#lin' }, CLIENT)).rejects.toMatchObject({
      code: 'password-refused',
    });
    await office.links.use(link.token, { password: PASSWORD }, CLIENT);
    expect((await office.signIn(member.person)).person.secondFactor).toBe(false);
  });

  it('a link for a new password does not get past it', async () => {
    const { member, totp } = await withSecondFactor();
    const link = await office.people.renewLink(OPERATOR, member.person.id);
    expect(await office.links.lookup(link.token)).toMatchObject({ purpose: 'reset', secondFactor: true });
    const use = (code?: string) =>
      office.links.use(
        link.token,
        { password: 'nine amber kettles sing', ...(code === undefined ? {} : { code }) },
        newClient(),
      );
    await expect(use()).rejects.toThrow(SecondFactorNeeded);
    await expect(use('000000')).rejects.toThrow(SecondFactorWrong);
    expect((await use(nextOf(totp))).person.id).toBe(member.person.id);
  });

  it('whoever has no password here is told where theirs is', async () => {
    const member = await office.member();
    await asOwner(services, (owner) =>
      owner.query('DELETE FROM credentials WHERE person_id = $1', [member.person.id]),
    );
    await expect(factor().begin(member.actor)).rejects.toThrow(NoPasswordHere);
  });
});
