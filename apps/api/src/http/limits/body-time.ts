import { type FastifyRequest } from 'fastify';
import { takesFile } from '../upload/upload';
import { refuseUnreadable } from './refuse-unreadable';

/** From the headers of a request to the last byte of its body. */
const BODY_TIMEOUT_MS = 30_000;

/** The same for a file: the largest that is taken, from an embassy with a slow line. */
export const UPLOAD_TIMEOUT_MS = 300_000;

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Ends a request whose body takes too long; the web server itself has one limit for all, that of uploads. */
export async function limitBodyTime(request: FastifyRequest): Promise<void> {
  if (!hasBody(request) || takesFile(request)) return;
  const { raw } = request;
  const timer = setTimeout(() => {
    const fault = Object.assign(new Error('The body came too slowly.'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    if (!raw.complete) refuseUnreadable(fault, raw.socket);
  }, BODY_TIMEOUT_MS);
  timer.unref();
  raw.once('close', () => clearTimeout(timer));
}
