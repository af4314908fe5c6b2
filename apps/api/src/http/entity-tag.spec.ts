import { matchesTag, weakTagOf } from './entity-tag';

describe('the tag of an answer', () => {
  it('stays the same when only the instant of the answer differs', () =>
    expect(weakTagOf('{"asOf":"2026-01-01T00:00:00Z","total":"1.00"}')).toBe(
      weakTagOf('{"asOf":"2026-01-02T00:00:00Z","total":"1.00"}'),
    ));

  it('changes with a figure', () =>
    expect(weakTagOf('{"total":"1.00"}')).not.toBe(weakTagOf('{"total":"1.01"}')));

  it.each([
    ['W/"a"', '"a"', true],
    ['"x", W/"a"', 'W/"a"', true],
    ['*', '"a"', true],
    ['"b"', '"a"', false],
    [undefined, '"a"', false],
  ])('If-None-Match %s against %s: %s', (header, tag, expected) =>
    expect(matchesTag(header, tag)).toBe(expected),
  );
});
