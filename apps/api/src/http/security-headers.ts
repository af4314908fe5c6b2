import { type Config } from '@awardbook/config';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';

const YEAR_S = 31_536_000;

/**
 * What the page may load and run: files of its own server. No inline script and no inline style, so that a text
 * that found its way into the page as markup could neither act nor dress itself up.
 */
const PAGE_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameSrc: ["'none'"],
  workerSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Data are no document: should a browser take them for one, it loads and runs nothing. */
const DATA_POLICY = "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'";

/** The page that tries the interface sets styles and pictures inside its markup; its scripts are files, too. */
const DOCS_POLICY =
  "default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;" +
  "font-src 'self' data:;object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'";

/** Devices that no page here has a use for. */
const NO_DEVICES = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';

/** Headers that hold for every answer, refusals and files included. */
export function protectAnswers(app: NestFastifyApplication, config: Config): void {
  const isEncrypted = config.publicUrl.startsWith('https:');
  app.useSecurityHeaders({
    contentSecurityPolicy: { useDefaults: false, directives: PAGE_POLICY },
    // On plain HTTP browsers ignore it; behind TLS a year, as long as the certificate is looked after.
    strictTransportSecurity: isEncrypted ? { maxAge: YEAR_S, includeSubDomains: true } : false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    xContentTypeOptions: true,
    xFrameOptions: { action: 'deny' },
  });
}

/** What depends on the address, and the id under which the log knows the request. */
export async function completeHeaders(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  void reply.header('X-Request-Id', String(request.id)).header('Permissions-Policy', NO_DEVICES);
  if (/^\/api\/docs\b/.test(request.url)) void reply.header('Content-Security-Policy', DOCS_POLICY);
  else if (isOfPrograms(request.url)) void reply.header('Content-Security-Policy', DATA_POLICY);
  if (isOfPrograms(request.url) && !reply.hasHeader('Cache-Control'))
    void reply.header('Cache-Control', 'no-store');
  return payload;
}

function isOfPrograms(url: string): boolean {
  return /^\/(api|metrics)(\/|\?|$)/.test(url);
}
