import { type Identifier, identifierFault, normalIdentifier } from './identifier';

const faultOf = (kind: Identifier['kind'], value: string) =>
  identifierFault(normalIdentifier({ kind, value }));

describe('a UEI', () => {
  it.each(['ABCDEFGHJKLM', '1BCDEFGHJKL0', 'zqggkfmwm9u4', ' ZQGG KFMW M9U4 ', 'A12345678B12'])(
    '%p is one',
    (value) => expect(faultOf('uei', value)).toBeNull(),
  );

  it.each([
    ['ABCDEFGHJKL', 'has 11'],
    ['ABCDEFGHJKLMN', 'has 13'],
    ['ABCDEFGHJKLO', 'has one at place 12, where 0 may be meant'],
    ['IBCDEFGHJKLM', 'has one at place 1, where 1 may be meant'],
    ['0BCDEFGHJKLM', 'does not begin with 0'],
    ['AB123456789C', 'has 123456789'],
    ['ABCDEFGHJKL!', 'letters and digits only'],
    ['ABCDEFGHJKLÉ', 'letters and digits only'],
  ])('%p is none: it %s', (value, words) => expect(faultOf('uei', value)).toContain(words));
});

describe('another identifier', () => {
  it.each([
    ['duns', '07-843-4223', '078434223'],
    ['ein', '123456789', '12-3456789'],
    ['cage', '1abc2', '1ABC2'],
    ['iati', 'xm-dac-928', 'XM-DAC-928'],
    ['other', ' KVK 12345678 ', 'KVK 12345678'],
  ] as const)('%s %p is kept as %p', (kind, value, kept) => {
    expect(normalIdentifier({ kind, value })).toEqual({ kind, value: kept });
    expect(faultOf(kind, value)).toBeNull();
  });

  it.each([
    ['duns', '12345678'],
    ['ein', '12-345'],
    ['cage', '1ABC'],
    ['iati', '928'],
    ['other', '   '],
    ['other', 'x'.repeat(101)],
  ] as const)('%s %p is refused', (kind, value) => expect(faultOf(kind, value)).not.toBeNull());
});
