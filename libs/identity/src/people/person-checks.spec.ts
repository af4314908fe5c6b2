import { checkBinding, checkedEmail, checkedName, checkedReason } from './person-checks';

describe('what is said of a person', () => {
  it('is kept without spaces around and in one spelling of each letter', () => {
    expect(checkedName('  Ada   Lovelace ')).toBe('Ada Lovelace');
    expect(checkedName('Ame\u0301lie')).toBe('Amélie');
    expect(checkedEmail(' Ada@Office.example ')).toBe('Ada@Office.example');
  });

  it.each(['', '   ', 'x'.repeat(201), 'Ada\u202eecalevoL', 'Ada\u0000'])('is no name: %j', (text) =>
    expect(() => checkedName(text)).toThrow('A name has 1 to 200 printable characters.'),
  );

  it.each(['ada', 'ada@', '@office.example', 'ada lovelace@office.example', `${'x'.repeat(251)}@a.b`])(
    'is no address: %j',
    (text) => expect(() => checkedEmail(text)).toThrow('An e-mail address is such as'),
  );

  it('gives a reason', () => expect(() => checkedReason(' ')).toThrow('Say why'));

  it('binds grantees, and nobody else, to implementers', () => {
    expect(() => checkBinding('grantee', ['a'])).not.toThrow();
    expect(() => checkBinding('finance', [])).not.toThrow();
    expect(() => checkBinding('grantee', [])).toThrow('Name at least one.');
    expect(() => checkBinding('finance', ['a'])).toThrow('Only grantees are bound');
  });
});
