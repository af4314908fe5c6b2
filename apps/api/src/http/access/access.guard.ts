import { ApiTokens, Sessions, assertMay } from '@awardbook/identity';
import { assert } from '@awardbook/problems';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { SignInNeeded } from './access.errors';
import { accessOf } from './needs';
import { SessionCookie } from './session-cookie';
import { type SignedIn, rememberSignedIn } from './signed-in';

const BEARER = /^Bearer +(\S+)$/i;

/** What the page sends with what it asks for by itself, so that an open page does not keep a session alive. */
const BACKGROUND_HEADER = 'awardbook-background';

/** Says who makes a request, by its token or its session, and lets in only those who may do what the route does. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
  ) {}

  /** @throws SignInNeeded, NotAllowed */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = accessOf(context.getClass(), context.getHandler());
    assert(access !== undefined, 'every route says what it needs, or the program does not start');
    if ('openBecause' in access) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const who = await this.identify(request);
    rememberSignedIn(request, who);
    assertMay(who.actor, access.needs);
    return true;
  }

  /** A token that is sent decides alone: a session beside it must not lend it what it may not do. */
  private async identify(request: FastifyRequest): Promise<SignedIn> {
    const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
    if (token !== undefined) {
      const found = await this.tokens.find(token);
      if (found === null) throw new SignInNeeded('token');
      return found;
    }
    const value = this.cookie.read(request);
    if (value === null) throw new SignInNeeded('nothing');
    const found = await this.sessions.find(value);
    const isUse = request.headers[BACKGROUND_HEADER] === undefined;
    const used = found !== null && isUse ? await this.sessions.touch(found) : found;
    if (used === null) throw new SignInNeeded('session');
    return used;
  }
}
