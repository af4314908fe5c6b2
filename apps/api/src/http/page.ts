import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply } from 'fastify';

const YEAR_S = 31_536_000;

/** Addresses that belong to programs; the page's router never sees them. */
const PROGRAM_ADDRESS = /^\/(api|metrics)(\/|$)/;

/** Files that carry a hash of their content in their name. */
const HASHED = /^\/assets\//;

/** The file behind an address, or null; never one outside the folder. */
function fileBehind(root: string, address: string): string | null {
  const file = path.resolve(root, `.${address}`);
  if (!file.startsWith(root + path.sep) || path.basename(file).startsWith('.')) return null;
  return existsSync(file) && statSync(file).isFile() ? path.relative(root, file) : null;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '/');
  } catch {
    // A malformed escape names no file; the page says that there is nothing.
    return '/';
  }
}

function sendPageOrFile(root: string, url: string, reply: FastifyReply): FastifyReply {
  const address = decoded(url);
  if (PROGRAM_ADDRESS.test(address)) return reply.callNotFound() as unknown as FastifyReply;
  const file = fileBehind(root, address);
  if (file !== null && HASHED.test(address)) {
    return reply.sendFile(file, { maxAge: YEAR_S * 1000, immutable: true });
  }
  // A missing script must not be answered with a page: the browser would try to run it.
  if (file === null && HASHED.test(address)) return reply.callNotFound() as unknown as FastifyReply;
  // The page itself is asked for anew each time, so that it never names scripts of an older build.
  void reply.header('Cache-Control', 'no-cache');
  return reply.sendFile(file ?? 'index.html', { cacheControl: false });
}

/**
 * Serves the built page: its files, and for every other address the page itself, whose router takes it from there.
 */
export async function servePage(server: FastifyInstance, webDir: string): Promise<void> {
  const root = path.resolve(webDir);
  await server.register(fastifyStatic, { root, serve: false });
  server.get('/*', (request, reply) => sendPageOrFile(root, request.url, reply));
}
