const PATH_CHARACTERS = 2_000;
const ANYWHERE = 'https://page.invalid';

/**
 * A path of our own page to come back to, or the start page: never another site, however it is spelled.
 */
export function returnPathOf(text: string): string {
  if (!text.startsWith('/') || text.length > PATH_CHARACTERS || !URL.canParse(text, ANYWHERE)) return '/';
  const url = new URL(text, ANYWHERE);
  return url.origin === ANYWHERE ? `${url.pathname}${url.search}${url.hash}` : '/';
}
