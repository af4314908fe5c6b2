import {
  ApiTokenNotFound,
  ApiTokens,
  assertMay,
  may,
  NotAllowed,
  TooManyApiTokens,
} from '@awardbook/identity';
import { withServices } from '../../support/services';
import { asOwner, atOnce, fulfilled, Office, OPERATOR, refusalsOf } from './office';

const services = withServices({ as: 'api' });
const office = new Office(services);
const tokens = () => services.app.get(ApiTokens);

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const DRAFT = { name: 'Nightly figures', scopes: ['read'] as const, expiresOn: inDays(30) };

describe('an API token', () => {
  it('lets a program act for its owner within its scopes, and is shown once', async () => {
    const { actor, person } = await office.member('finance');
    const { token, record } = await tokens().create(actor, DRAFT);
    expect(token).toMatch(/^awb_[\w-]{43}$/);
    expect(record).toMatchObject({
      name: 'Nightly figures',
      hint: token.slice(-4),
      scopes: ['read'],
      lastUsedAt: null,
    });
    const found = await tokens().find(token);
    expect(found?.person.id).toBe(person.id);
    expect(found?.actor).toEqual({ id: person.id, role: 'finance', implementers: [], scopes: ['read'] });
    if (found === null) throw new Error('A token that was just made is found.');
    expect(may(found.actor, 'portfolio.read')).toBe(true);
    expect(() => assertMay(found.actor, 'money.post')).toThrow('make one with the scope "post"');
    expect(() => tokens().list(found.actor)).toThrow(NotAllowed);
    const kept = await asOwner(services, (owner) =>
      owner.query('SELECT to_jsonb(t)::text AS row FROM api_tokens t'),
    );
    expect(JSON.stringify(kept)).not.toContain(token.slice(4));
  });

  it('tells when it was used last', async () => {
    const { actor } = await office.member();
    const { token } = await tokens().create(actor, DRAFT);
    await tokens().find(token);
    expect((await tokens().list(actor))[0]?.lastUsedAt).not.toBeNull();
  });

  it('is good for nothing once it is revoked, past its day, or its owner is gone', async () => {
    const { actor, person } = await office.member();
    const [one, two, three] = [
      await tokens().create(actor, DRAFT),
      await tokens().create(actor, DRAFT),
      await tokens().create(actor, DRAFT),
    ];
    await tokens().revoke(actor, one.record.id);
    expect(await tokens().find(one.token)).toBeNull();
    await expect(tokens().revoke(actor, one.record.id)).rejects.toThrow(ApiTokenNotFound);
    await asOwner(services, (owner) =>
      owner.query('UPDATE api_tokens SET expires_at = now() WHERE id = $1', [two.record.id]),
    );
    expect(await tokens().find(two.token)).toBeNull();
    expect((await tokens().list(actor)).map(({ id }) => id)).toEqual([three.record.id]);
    await office.people.deactivate(OPERATOR, person.id, 'Left.');
    await office.people.reactivate(OPERATOR, person.id);
    expect(await tokens().find(three.token)).toBeNull();
  });

  it('is nobody else’s to see or revoke', async () => {
    const [mine, other] = [await office.member(), await office.member()];
    const { record } = await tokens().create(other.actor, DRAFT);
    expect(await tokens().list(mine.actor)).toEqual([]);
    await expect(tokens().revoke(mine.actor, record.id)).rejects.toThrow(ApiTokenNotFound);
  });

  it('is one of twenty at most, even when fifty are asked for at once', async () => {
    const { actor } = await office.member();
    const outcomes = await atOnce(50, () => tokens().create(actor, DRAFT));
    expect(refusalsOf(outcomes)).toEqual({ TooManyApiTokens: 30 });
    expect(fulfilled(outcomes)).toHaveLength(20);
    await expect(tokens().create(actor, DRAFT)).rejects.toThrow(TooManyApiTokens);
  });
});
