import { createHash, randomUUID } from 'node:crypto';
import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { actorOf } from './access/signed-in';
import { idempotencyKeyOf } from './idempotency/idempotency.interceptor';

/**
 * What makes the facts of one request harmless to post twice, where its body names no reference of its own.
 *
 * Drawn from the actor and the Idempotency-Key when there is one, so that a request done again after a crash finds
 * what it had stored; else new each time. At most 41 characters: rooms add endings to it.
 */
export const RequestReference = createParamDecorator((_: undefined, context: ExecutionContext): string => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const key = idempotencyKeyOf(request);
  if (key === null) return randomUUID();
  const mine = createHash('sha256')
    .update(`${actorOf(request).id}\n${key}`)
    .digest('hex');
  return `door-${mine.slice(0, 36)}`;
});
