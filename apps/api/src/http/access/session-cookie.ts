import { CONFIG, type Config } from '@awardbook/config';
import { Inject, Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';

/** A sign-in by another site's page has to come back within this time, seconds. */
const FLOW_SECONDS = 600;

/** What a cookie may hold here: what our own tokens are made of. */
const COOKIE_VALUE = /^[\w-]{1,200}$/;

/** Each value that the name has; a browser may send two of one name when somebody else planted one. */
function cookiesNamed(request: FastifyRequest, name: string): string[] {
  return (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}

/**
 * The cookies that hold a session and a sign-in on its way.
 *
 * Scripts cannot read them (HttpOnly) and other sites' requests that change things do not carry them (SameSite=Lax).
 * Behind TLS they are Secure and `__Host-`: no other host, and no plain connection, can plant one. They carry no
 * lifetime of their own: the server knows when a session ends.
 */
@Injectable()
export class SessionCookie {
  readonly name: string;
  private readonly flowName: string;
  private readonly attributes: string;

  constructor(@Inject(CONFIG) config: Config) {
    const isSecure = config.publicUrl.startsWith('https:');
    this.name = isSecure ? '__Host-awardbook' : 'awardbook';
    this.flowName = `${this.name}-sign-in`;
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  }

  /** Null when there is none, or not exactly one. */
  read(request: FastifyRequest): string | null {
    return this.readNamed(request, this.name);
  }

  give(reply: FastifyReply, value: string): void {
    void reply.header('Set-Cookie', `${this.name}=${value}; ${this.attributes}`);
  }

  remove(reply: FastifyReply): void {
    void reply.header('Set-Cookie', `${this.name}=; Max-Age=0; ${this.attributes}`);
  }

  /** The token of a sign-in that has gone to another site and is to come back. */
  readFlow(request: FastifyRequest): string | null {
    return this.readNamed(request, this.flowName);
  }

  giveFlow(reply: FastifyReply, value: string): void {
    void reply.header('Set-Cookie', `${this.flowName}=${value}; Max-Age=${FLOW_SECONDS}; ${this.attributes}`);
  }

  removeFlow(reply: FastifyReply): void {
    void reply.header('Set-Cookie', `${this.flowName}=; Max-Age=0; ${this.attributes}`);
  }

  private readNamed(request: FastifyRequest, name: string): string | null {
    const [value, another] = cookiesNamed(request, name);
    return value === undefined || another !== undefined || !COOKIE_VALUE.test(value) ? null : value;
  }
}
