import { DomainError } from '@awardbook/problems';
import { type FastifyRequest } from 'fastify';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i;

export class UnknownHost extends DomainError {
  override readonly refusal = 'forbidden';
  override readonly code = 'unknown-host';
  constructor(host: string, publicName: string) {
    super(`This program does not answer as "${host.slice(0, 80)}"; open it as ${publicName}.`);
  }
}

/** Whether an address to listen on can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/** The name in a Host header, without its port. */
function nameIn(hostHeader: string): string {
  return hostHeader.replace(/:\d+$/, '');
}

/**
 * Refuses names that are not this machine's, while the program listens on loopback.
 *
 * Without this a page of another site could point its own name at 127.0.0.1 and read everything as if it were
 * same-origin (DNS rebinding). A proxy on the same machine hands on the name under which people know the program. A
 * program that listens elsewhere has a proxy in front of it, which knows its names.
 */
export function checkHost(request: FastifyRequest, publicName: string): void {
  const host = request.headers.host ?? '';
  const name = nameIn(host);
  if (!isLoopback(name) && name.toLowerCase() !== publicName) throw new UnknownHost(host, publicName);
}
