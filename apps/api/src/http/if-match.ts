import { DomainError } from '@awardbook/problems';
import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { createHash } from 'node:crypto';
import { type FastifyRequest } from 'fastify';

/** A change without `If-Match` could undo somebody else's unseen change. */
export class IfMatchMissing extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'if-match-missing';
  constructor() {
    super(
      'Send If-Match with the ETag of what you change as you read it, so that nobody else’s change is undone unseen.',
    );
  }
}

/** The tag of something that has a version: the version, and the answer it came with. */
export function versionTag(version: number, body: object): string {
  return `"${version}-${createHash('sha1').update(JSON.stringify(body)).digest('base64url').slice(0, 16)}"`;
}

/** What no version ever is: a tag that this program never gave can only be stale. */
const NO_VERSION = 0;

/** @throws IfMatchMissing */
export function versionFrom(ifMatch: string | undefined): number {
  if (ifMatch === undefined || ifMatch.trim() === '') throw new IfMatchMissing();
  const match = /^(?:W\/)?"(\d{1,9})(?:-[\w-]*)?"$/.exec(ifMatch.trim());
  return match === null ? NO_VERSION : Number(match[1]);
}

/** The version that the client read, from `If-Match`. */
export const IfMatch = createParamDecorator((_: undefined, context: ExecutionContext): number =>
  versionFrom(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** Says in the description of the interface that the change needs `If-Match`. */
export const NeedsIfMatch = (noun: string): MethodDecorator =>
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: `The ETag of the ${noun} as it was read.`,
  });
