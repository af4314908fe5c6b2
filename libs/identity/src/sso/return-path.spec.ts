import { returnPathOf } from './return-path';

describe('where somebody comes back to from single sign-on', () => {
  it.each(['/', '/awards', '/awards/1?limit=50#entries'])('is the path %s of our own page', (path) =>
    expect(returnPathOf(path)).toBe(path),
  );

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'awards',
    '',
    `/${'x'.repeat(2_000)}`,
  ])('is the start page instead of %j', (text) => expect(returnPathOf(text)).toBe('/'));
});
