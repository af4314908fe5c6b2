import { type Actor } from '@awardbook/database';
import { type Authenticated, type AuthenticatedByToken, NOBODY } from '@awardbook/identity';
import { assert } from '@awardbook/problems';
import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';

/** Somebody in a browser, or a program that acts for somebody. */
export type SignedIn = Authenticated | AuthenticatedByToken;

/** Beside the requests, not on them: nothing that a client sends can ever be taken for it. */
const signedIn = new WeakMap<FastifyRequest, SignedIn>();

/** Notes who makes the request, for everything behind the guard. */
export function rememberSignedIn(request: FastifyRequest, who: SignedIn): void {
  signedIn.set(request, who);
}

/** Null when nobody has signed in, or the route is open. */
export function signedInOf(request: FastifyRequest): SignedIn | null {
  return signedIn.get(request) ?? null;
}

/** Who acts in the request. */
export function actorOf(request: FastifyRequest): Actor {
  return signedInOf(request)?.actor ?? NOBODY;
}

function requestOf(context: ExecutionContext): FastifyRequest {
  return context.switchToHttp().getRequest<FastifyRequest>();
}

/** Who makes the request; services record it with everything they write. */
export const CurrentActor = createParamDecorator((_: undefined, context: ExecutionContext): Actor =>
  actorOf(requestOf(context)),
);

/** The person and session behind the request, on routes whose action no token may do. */
export const CurrentSession = createParamDecorator(
  (_: undefined, context: ExecutionContext): Authenticated => {
    const who = signedInOf(requestOf(context));
    assert(who !== null && 'session' in who, 'the guard lets nobody in here without a session');
    return who;
  },
);
