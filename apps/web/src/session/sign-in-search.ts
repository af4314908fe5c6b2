/** What the address of the sign-in page carries. */
export interface SignInSearch {
  /** The page that was asked for. */
  next?: string | undefined;
  /** Why single sign-on sent the person back. */
  problem?: string | undefined;
  said?: 'signed-out' | undefined;
}

/** Only a page of this site is gone to next, whatever somebody wrote into a link. */
export function readSignInSearch(search: Record<string, unknown>): SignInSearch {
  const { next, problem, said } = search;
  const local =
    typeof next === 'string' && /^\/(?!\/)[^\\\p{Cc}]*$/u.test(next) && !next.startsWith('/sign-in');
  return {
    next: local ? next : undefined,
    problem: typeof problem === 'string' ? problem : undefined,
    said: said === 'signed-out' ? said : undefined,
  };
}

const SSO_PROBLEMS: Record<string, string> = {
  'sso-person-unknown':
    'Your organization knows you, but you are not invited here. Ask an administrator of your office to invite you with the e-mail address that your organization has of you.',
  'sso-email-unverified':
    'Your organization has not verified your e-mail address. Have it verified there, then sign in again.',
  'sso-away':
    'Your organization’s sign-in does not answer. Try again in a moment, or sign in with your password.',
  'sso-flow-over': 'That took too long, or was begun in another window. Try again.',
};

/** A sentence for the code that single sign-on came back with. */
export function ssoProblemInWords(code: string): string {
  return (
    SSO_PROBLEMS[code] ?? 'Your sign-in could not be completed. Try it again, or sign in with your password.'
  );
}
