import { createHash } from 'node:crypto';
import { type FastifyReply, type FastifyRequest } from 'fastify';

/** The instant of an answer; two answers that differ in nothing else say the same. */
const AS_OF = /"asOf":"[^"]*"/;

/**
 * A weak tag of a JSON answer.
 *
 * The instant it was drawn at is left out: that is what makes the tag weak and a report repeatable.
 */
export function weakTagOf(body: string): string {
  return `W/"${createHash('sha1').update(body.replace(AS_OF, '')).digest('base64url')}"`;
}

/** Weak comparison of RFC 9110: `W/` does not count. */
export function matchesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const bare = (text: string): string => text.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((candidate) => bare(candidate) === bare(tag));
}

/** Gives every JSON answer to a read its tag, and answers 304 when the client has it already. */
export async function tagReads(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead || reply.statusCode !== 200 || !request.url.startsWith('/api/') || typeof payload !== 'string')
    return payload;
  const own = reply.getHeader('ETag');
  const tag = typeof own === 'string' ? own : weakTagOf(payload);
  void reply.header('ETag', tag);
  if (!matchesTag(request.headers['if-none-match'], tag)) return payload;
  void reply.code(304).removeHeader('Content-Type').removeHeader('Content-Length');
  return null;
}
