import { createHash, timingSafeEqual } from 'node:crypto';
import { CONFIG, type Config } from '@awardbook/config';
import { DomainError } from '@awardbook/problems';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';

/** Somebody elsewhere asked for the figures of the process without their token. */
export class MetricsClosed extends DomainError {
  override readonly refusal = 'unauthenticated';
  override readonly code = 'metrics-closed';
  constructor() {
    super(
      'The metrics are read on the machine itself, or with "Authorization: Bearer …" and the token that ' +
        'AWARDBOOK_METRICS_TOKEN holds.',
    );
  }
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** What a proxy adds for the client behind it; a proxy on this machine would else lend everybody its address. */
const FORWARDING_HEADERS = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Lets in who has the token, and programs on this very machine that no proxy speaks for. */
@Injectable()
export class MetricsGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (this.hasToken(request) || isFromThisMachine(request)) return true;
    throw new MetricsClosed();
  }

  private hasToken({ headers }: FastifyRequest): boolean {
    const { metricsToken } = this.config;
    if (metricsToken === null || headers.authorization === undefined) return false;
    // Compared by their digests: neither its length nor a common beginning shows in the time that it takes.
    return timingSafeEqual(digest(headers.authorization), digest(`Bearer ${metricsToken}`));
  }
}

function isFromThisMachine({ raw, headers }: FastifyRequest): boolean {
  return (
    LOOPBACK.test(raw.socket.remoteAddress ?? '') &&
    FORWARDING_HEADERS.every((name) => headers[name] === undefined)
  );
}
