import { IdentitySweep } from '@awardbook/identity';
import { systemActor } from '@awardbook/database';
import { withServices } from '../../support/services';
import { asOwner, Office, OPERATOR } from './office';

const services = withServices({ as: 'api' });
const office = new Office(services);
const WORKER = systemActor('system:worker');

const awayFor = (id: string, days: number) =>
  asOwner(services, (owner) =>
    owner.query(
      `UPDATE people SET last_seen_at = now() - make_interval(days => $1), created_at = now() - interval '1 year' WHERE id = $2`,
      [days, id],
    ),
  );

describe('the sweep', () => {
  it('deactivates who was not here for 90 days, and spares the last administrator and who is back', async () => {
    const administrator = await office.member('administrator');
    const [away, here] = [await office.member(), await office.member()];
    await awayFor(away.person.id, 91);
    await awayFor(here.person.id, 89);
    await awayFor(administrator.person.id, 200);
    expect(await services.app.get(IdentitySweep).sweep(WORKER)).toEqual({ deactivated: 1 });
    expect(await office.people.get(OPERATOR, away.person.id)).toMatchObject({
      status: 'deactivated',
      deactivationReason: 'Not here for 90 days.',
    });
    expect(await office.again(away)).toBeNull();
    expect((await office.people.get(OPERATOR, here.person.id)).status).toBe('active');
    expect((await office.people.get(OPERATOR, administrator.person.id)).status).toBe('active');
    await office.people.reactivate(OPERATOR, away.person.id);
    expect(await services.app.get(IdentitySweep).sweep(WORKER)).toEqual({ deactivated: 0 });
  });

  it('removes what nobody can use any more and nothing else', async () => {
    const [over, live] = [await office.member(), await office.member()];
    const { link } = await office.invite();
    const { link: old } = await office.invite();
    await expect(office.signIn(live.person, 'eight wrong kettles')).rejects.toThrow();
    await asOwner(services, async (owner) => {
      await owner.query(`UPDATE sessions SET expires_at = now() WHERE id = $1`, [over.session.id]);
      await owner.query(`UPDATE one_time_links SET expires_at = now() WHERE token_hash = sha256($1)`, [
        Buffer.from(old.token),
      ]);
      await owner.query(
        `INSERT INTO sso_flows VALUES (sha256('old'), '/', now()), (sha256('new'), '/', now() + interval '1 minute')`,
      );
    });
    const count = (table: string) =>
      asOwner(services, async (owner) => (await owner.query<unknown[]>(`SELECT FROM ${table}`)).length);
    const failures = await count('sign_in_failures');
    const sessions = await count('sessions');
    await services.app.get(IdentitySweep).sweep(WORKER);
    expect(await count('sessions')).toBe(sessions - 1);
    expect(await office.again(live)).not.toBeNull();
    expect((await office.links.lookup(link.token)).purpose).toBe('invitation');
    expect(await count('sso_flows')).toBe(1);
    expect(await count('sign_in_failures')).toBe(failures);
    await asOwner(services, (owner) =>
      owner.query(`UPDATE sign_in_failures SET failed_at = failed_at - interval '16 minutes'`),
    );
    await services.app.get(IdentitySweep).sweep(WORKER);
    expect(await count('sign_in_failures')).toBe(0);
  });
});
