import { type Client, Sessions, type SignedIn } from '@awardbook/identity';
import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { SessionCookie } from './session-cookie';

const LONGEST_AGENT = 300;

/** Where a request comes from, as far as it says; through proxies that the configuration trusts only. */
export function clientOf(request: FastifyRequest): Client {
  return {
    address: request.ip,
    agent: (request.headers['user-agent'] ?? '').slice(0, LONGEST_AGENT),
  };
}

/** Hands a browser the session of whoever has just proven who they are, and takes it back. */
@Injectable()
export class Entrance {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: Sessions,
  ) {}

  /**
   * Gives the new session, and ends the one that the browser had: nothing that was known before signing in may be
   * worth anything afterwards.
   */
  async admit(request: FastifyRequest, reply: FastifyReply, signedIn: SignedIn): Promise<void> {
    await this.endCurrent(request);
    this.cookie.give(reply, signedIn.cookieValue);
  }

  /** Ends the browser's session, if it has one, and takes its cookie. */
  async leave(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.endCurrent(request);
    this.cookie.remove(reply);
  }

  private async endCurrent(request: FastifyRequest): Promise<void> {
    const value = this.cookie.read(request);
    const current = value === null ? null : await this.sessions.find(value);
    if (current !== null) await this.sessions.end(current);
  }
}
