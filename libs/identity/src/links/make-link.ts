import { type EntityManager } from 'typeorm';
import { hashOf, newToken } from '../secrets/random-token';
import { type LinkPurpose, type OneTimeLink } from './one-time-link';
import { appendLink } from './one-time-links.queries';

/** A new link in place of whatever the person had. */
export async function makeLink(
  tx: EntityManager,
  personId: string | null,
  purpose: LinkPurpose,
): Promise<OneTimeLink> {
  const token = newToken();
  const expiresAt = await appendLink(tx, { tokenHash: hashOf(token), personId, purpose });
  return { token, purpose, expiresAt };
}

/** Where the page takes the link; the token stands behind the # so that no server ever logs it. */
export function welcomeAddress(publicUrl: string, { token }: Pick<OneTimeLink, 'token'>): string {
  return `${publicUrl}/welcome#${token}`;
}
