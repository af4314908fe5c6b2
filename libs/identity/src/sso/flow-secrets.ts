import { hkdfSync } from 'node:crypto';

/** What has to match when the browser comes back from the provider. */
export interface FlowSecrets {
  /** Ties the answer to this browser. */
  readonly state: string;
  /** Ties the identity token to this visit. */
  readonly nonce: string;
  /** Proves at the token's desk that we began the visit (PKCE, RFC 7636). */
  readonly codeVerifier: string;
}

const SECRET_BYTES = 32;

/**
 * Derived from the token that only the browser holds, so that the database knows nothing that would let anybody finish
 * the visit.
 */
export function flowSecrets(flowToken: string): FlowSecrets {
  const derive = (purpose: string): string =>
    Buffer.from(hkdfSync('sha256', flowToken, 'awardbook single sign-on', purpose, SECRET_BYTES)).toString(
      'base64url',
    );
  return { state: derive('state'), nonce: derive('nonce'), codeVerifier: derive('code verifier') };
}
