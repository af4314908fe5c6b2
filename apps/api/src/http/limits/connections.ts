import { type Server } from 'node:http';
import { type Socket } from 'node:net';
import { type FastifyHttpOptions } from 'fastify';
import { UPLOAD_TIMEOUT_MS } from './body-time';

/** A spreadsheet's worth of rows as JSON fits; files come by another road. */
const BODY_LIMIT_BYTES = 1_048_576;

/** All headers of a request together; a session cookie and a long filter take a tenth of it. */
const HEADERS_LIMIT_BYTES = 16_384;
const MOST_HEADERS = 100;

/** From the first byte to the end of the headers, so that nobody holds a connection by a letter now and then. */
const HEADERS_TIMEOUT_MS = 10_000;

/** How often connections are looked at for the two above; they end at most this much late. */
const CHECK_EVERY_MS = 1_000;

/** Longer than proxies keep theirs, so that none sends on a connection that is just being closed. */
const KEEP_ALIVE_TIMEOUT_MS = 72_000;

/** A connection on which nothing moves, such as that of a client which does not take its answer. */
const SILENCE_TIMEOUT_MS = 120_000;

const MOST_CONNECTIONS = 2_000;

/** A browser opens six; this is an office of forty people. Proxies that are trusted carry everybody's. */
const MOST_CONNECTIONS_PER_ADDRESS = 256;

/** What the web server is told when it is made. */
export const SERVER_LIMITS = {
  bodyLimit: BODY_LIMIT_BYTES,
  requestTimeout: UPLOAD_TIMEOUT_MS,
  keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
  connectionTimeout: SILENCE_TIMEOUT_MS,
  http: {
    maxHeaderSize: HEADERS_LIMIT_BYTES,
    headersTimeout: HEADERS_TIMEOUT_MS,
    connectionsCheckingInterval: CHECK_EVERY_MS,
  },
} satisfies FastifyHttpOptions<Server>;

/**
 * Holds down the number of connections: of all together, and of each address but those of trusted proxies.
 *
 * What is over the limit is closed unanswered; answering would cost what the limit is there to save.
 */
export function limitConnections(
  server: Server,
  isTrusted: (address: string) => boolean,
  factor: number,
): void {
  server.maxConnections = MOST_CONNECTIONS;
  server.maxHeadersCount = MOST_HEADERS;
  const most = MOST_CONNECTIONS_PER_ADDRESS * factor;
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress;
    if (address === undefined || isTrusted(address)) return;
    const count = (open.get(address) ?? 0) + 1;
    if (count > most) {
      socket.destroy();
      return;
    }
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
}
