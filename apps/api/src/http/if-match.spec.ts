import { IfMatchMissing, versionFrom, versionTag } from './if-match';

describe('If-Match', () => {
  it('gives back the version of the tag that a read gave', () =>
    expect(versionFrom(versionTag(7, { title: 'Shelter' }))).toBe(7));

  it('is stale for a tag that was never given', () => expect(versionFrom('"something else"')).toBe(0));

  it.each([undefined, '', ' '])('is required (%p)', (header) =>
    expect(() => versionFrom(header)).toThrow(IfMatchMissing),
  );
});
