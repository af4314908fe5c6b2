import { checkTokenDraft, scopesOf } from './token-rules';

const NOW = new Date('2026-02-10T15:00:00Z');
const draft = { name: 'Nightly figures', scopes: ['read'] as const, expiresOn: '2026-03-01' };

const faultOf = (change: object): string | undefined => {
  try {
    checkTokenDraft({ ...draft, ...change }, 'leadership', NOW);
  } catch (error) {
    return (error as { fields: { code: string }[] }).fields[0]?.code;
  }
  return undefined;
};

describe('an API token', () => {
  it('reaches no further than the role of whoever makes it', () => {
    expect(scopesOf('program-officer')).toEqual(['read', 'export', 'record']);
    expect(scopesOf('finance')).toEqual(['read', 'export', 'record', 'post']);
    expect(scopesOf('grantee')).toEqual(['read', 'record']);
    expect(scopesOf('administrator')).toEqual(['read']);
    expect(faultOf({ scopes: ['record'] })).toBe('scope-beyond-role');
    expect(faultOf({ scopes: [] })).toBe('scopes-none');
  });

  it('is good to the end of its last day', () =>
    expect(checkTokenDraft(draft, 'finance', NOW).toISOString()).toBe('2026-03-02T00:00:00.000Z'));

  it('is good for today at least and a year at most', () => {
    expect(faultOf({ expiresOn: '2026-02-10' })).toBeUndefined();
    expect(faultOf({ expiresOn: '2026-02-09' })).toBe('expiry-out-of-reach');
    expect(faultOf({ expiresOn: '2027-02-10' })).toBeUndefined();
    expect(faultOf({ expiresOn: '2027-02-11' })).toBe('expiry-out-of-reach');
    expect(faultOf({ expiresOn: 'soon' })).toBe('expiry-out-of-reach');
  });

  it('has a name', () => expect(faultOf({ name: '  ' })).toBe('name-length'));
});
