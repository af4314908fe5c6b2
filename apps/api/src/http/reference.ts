import { createHash, randomUUID } from 'node:crypto';
import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { idempotencyKeyOf } from './idempotency/idempotency.interceptor';

/**
 * What makes the facts of one request harmless to post twice, where its body names no reference of its own.
 *
 * Drawn from the Idempotency-Key when there is one, so that a request done again after a crash finds what it had
 * stored; else new each time. At most 41 characters: rooms add endings to it.
 */
export const RequestReference = createParamDecorator((_: undefined, context: ExecutionContext): string => {
  const key = idempotencyKeyOf(context.switchToHttp().getRequest<FastifyRequest>());
  return key === null ? randomUUID() : `door-${createHash('sha256').update(key).digest('hex').slice(0, 36)}`;
});
