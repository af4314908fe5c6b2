import fc from 'fast-check';
import { type Json } from '../packages/report-part';
import { canonicalJson } from './canonical-json';

describe('canonical JSON', () => {
  it('writes names in the order of their code units, and no white space', () => {
    const value = { b: [1, 'ü', null], a: { d: true, c: '1250.00' }, '€': 1, '\r': 2, '1': 3 };
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":3,"a":{"c":"1250.00","d":true},"b":[1,"ü",null],"€":1}');
  });

  it('says what was said, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // Minus zero has no form of its own in JSON.
        expect(JSON.parse(canonicalJson(value as Json))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
