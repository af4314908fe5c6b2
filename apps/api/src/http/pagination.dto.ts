import { Type } from 'class-transformer';
import { IsInt, Length, Max, Min } from 'class-validator';
import { MayBeAbsent } from './fields/field-rules';
import { type FastifyReply, type FastifyRequest } from 'fastify';

const DEFAULT_LIMIT = 50;

/** Part of a list: how many, and after which. */
export class PageQuery {
  /** At most 200 in one answer. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number = DEFAULT_LIMIT;

  /** Opaque: the `next` of the answer before. */
  @MayBeAbsent()
  @Length(1, 500)
  cursor?: string;
}

/** The page as services take it. */
export function pageOf(query: PageQuery): { limit: number; cursor: string | null } {
  return { limit: query.limit ?? DEFAULT_LIMIT, cursor: query.cursor ?? null };
}

/** Announces the next page in the `Link` header: the same address with the next cursor. */
export function linkNext(request: FastifyRequest, reply: FastifyReply, next: string | null): void {
  if (next === null) return;
  const [path = '', search = ''] = request.url.split('?', 2);
  const parameters = new URLSearchParams(search);
  parameters.set('cursor', next);
  void reply.header('Link', `<${path}?${parameters.toString()}>; rel="next"`);
}
