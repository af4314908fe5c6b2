import {
  LastAdministrator,
  LinkNotGood,
  OneTimeLinks,
  SecondFactor,
  type SignedIn,
} from '@awardbook/identity';
import { TOTP } from 'otpauth';
import { startServices, withServices } from '../../support/services';
import {
  asOwner,
  atOnce,
  CLIENT,
  fulfilled,
  newClient,
  Office,
  OPERATOR,
  PASSWORD,
  refusalsOf,
} from './office';

const services = withServices({ as: 'api' });
const office = new Office(services);

const ABOUT = 50;

describe('fifty at once', () => {
  it('who deactivate each other leave one administrator', async () => {
    const administrators: SignedIn[] = [];
    for (let count = 0; count < ABOUT; count += 1) administrators.push(await office.member('administrator'));
    const outcomes = await atOnce(ABOUT, (index) => {
      return office.people.deactivate(OPERATOR, administrators[index]?.person.id ?? '', 'Everybody goes.');
    });
    expect(refusalsOf(outcomes)).toEqual({ LastAdministrator: 1 });
    const [left, ...others] = (
      await office.people.list(
        OPERATOR,
        { role: 'administrator', status: 'active' },
        { limit: 200, cursor: null },
      )
    ).items;
    expect(others).toEqual([]);
    const id = left?.id ?? '';
    const demoted = office.people.change(OPERATOR, id, left?.version ?? 0, { role: 'finance' });
    await expect(demoted).rejects.toThrow(LastAdministrator);
    await expect(office.people.anonymise(OPERATOR, id)).rejects.toThrow(LastAdministrator);
  });

  it('who use one invitation make one session', async () => {
    const { person, link } = await office.invite();
    const outcomes = await atOnce(ABOUT, () => office.links.use(link.token, { password: PASSWORD }, CLIENT));
    expect(refusalsOf(outcomes)).toEqual({ LinkNotGood: ABOUT - 1 });
    const [won] = fulfilled(outcomes);
    expect((await office.again({ cookieValue: won?.cookieValue ?? '' }))?.person.id).toBe(person.id);
  });

  it('who set up make one administrator', async () => {
    const empty = await startServices({}, { as: 'api' });
    try {
      const links = empty.app.get(OneTimeLinks);
      expect(await links.setUpNeeded()).toBe(true);
      const { token } = await links.createSetUpLink(OPERATOR);
      expect(await links.lookup(token)).toMatchObject({
        purpose: 'set-up',
        name: null,
        email: null,
        role: null,
      });
      const outcomes = await atOnce(ABOUT, (index) =>
        links.use(
          token,
          { password: PASSWORD, name: `Ada ${index}`, email: `ada-${index}@office.example` },
          CLIENT,
        ),
      );
      expect(refusalsOf(outcomes)).toEqual({ LinkNotGood: ABOUT - 1 });
      expect(fulfilled(outcomes)[0]?.person).toMatchObject({ role: 'administrator', status: 'active' });
      expect(await links.setUpNeeded()).toBe(false);
      await expect(links.createSetUpLink(OPERATOR)).rejects.toThrow('There is an administrator already');
      await expect(links.lookup(token)).rejects.toThrow(LinkNotGood);
    } finally {
      await empty.close();
    }
  });

  it('who use one recovery code get in once, and those who use one code of the authenticator too', async () => {
    const member = await office.member();
    const factor = services.app.get(SecondFactor);
    const { secret } = await factor.begin(member.actor);
    const totp = new TOTP({ secret });
    const [recovery] = await factor.confirm(member.actor, totp.generate());
    const byRecovery = await atOnce(ABOUT, () =>
      office.signIn(member.person, PASSWORD, newClient(), recovery),
    );
    expect(fulfilled(byRecovery)).toHaveLength(1);
    await asOwner(services, (owner) => owner.query('DELETE FROM sign_in_failures'));
    // The step of now was used to turn it on; the next one is good already.
    const next = totp.generate({ timestamp: Date.now() + 30_000 });
    const byDigits = await atOnce(2, () => office.signIn(member.person, PASSWORD, newClient(), next));
    expect(refusalsOf(byDigits)).toEqual({ SecondFactorWrong: 1 });
  });
});
