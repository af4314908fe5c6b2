import { createHash } from 'node:crypto';
import { CONFIG, type Config } from '@awardbook/config';
import { type DynamicModule, type ExecutionContext, Injectable } from '@nestjs/common';
import {
  ThrottlerGuard,
  type ThrottlerLimitDetail,
  ThrottlerModule,
  type ThrottlerModuleOptions,
} from '@nestjs/throttler';
import { type FastifyRequest } from 'fastify';
import { BoundedCounters } from './bounded-counters';
import { kindOf, LIMITS, type RequestKind, WINDOW_MS } from './request-kinds';
import { TooManyRequests } from './too-many-requests';

const BEARER = /^Bearer +(\S+)$/i;
const SESSION_COOKIE = /(?:^|;\s*)(?:__Host-)?awardbook=([^;]*)/;

function requestOf(context: ExecutionContext): FastifyRequest {
  return context.switchToHttp().getRequest<FastifyRequest>();
}

function kindIn(context: ExecutionContext): RequestKind {
  const request = requestOf(context);
  return kindOf(request.method, request.routeOptions.url ?? '');
}

/** Session cookie or API token as it was sent, whether or not it is a true one; null without. */
function credentialOf({ headers }: FastifyRequest): string | null {
  const token = BEARER.exec(headers.authorization ?? '')?.[1];
  return token ?? SESSION_COOKIE.exec(headers.cookie ?? '')?.[1] ?? null;
}

/** Only the hash is kept: what is counted must not be a list of secrets. */
function trackerOf(credential: string): string {
  return createHash('sha256').update(credential).digest('base64url').slice(0, 22);
}

function settings({ rateLimitFactor }: Config): ThrottlerModuleOptions {
  return {
    storage: new BoundedCounters(),
    setHeaders: false,
    generateKey: (context, tracker, name) => `${name} ${kindIn(context)} ${tracker}`,
    throttlers: [
      {
        name: 'credential',
        ttl: WINDOW_MS,
        limit: (context) => LIMITS[kindIn(context)].perCredential * rateLimitFactor,
        skipIf: (context) => credentialOf(requestOf(context)) === null,
        getTracker: (request) => trackerOf(credentialOf(request as unknown as FastifyRequest) ?? ''),
      },
      {
        name: 'address',
        ttl: WINDOW_MS,
        limit: (context) => LIMITS[kindIn(context)].perAddress * rateLimitFactor,
      },
    ],
  };
}

/** Counters of this process for everything that the guard counts. */
export function requestLimits(): DynamicModule {
  return ThrottlerModule.forRootAsync({ inject: [CONFIG], useFactory: settings });
}

/**
 * Refuses what comes too fast: by address, and by session or token.
 *
 * It stands before the guard that looks up who asks, so that a flood of guessed tokens costs no query. The address
 * is that of the client as the trusted proxies tell it; of IPv6, the network of 64 bits that one client may roam.
 */
@Injectable()
export class RequestLimitsGuard extends ThrottlerGuard {
  protected override async throwThrottlingException(
    context: ExecutionContext,
    { key, limit, timeToBlockExpire }: ThrottlerLimitDetail,
  ): Promise<never> {
    const from = key.startsWith('address ') ? 'address' : 'credential';
    throw new TooManyRequests(kindIn(context), from, limit, timeToBlockExpire);
  }
}
