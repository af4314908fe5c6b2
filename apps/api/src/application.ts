import { randomUUID } from 'node:crypto';
import { CONFIG, type Config } from '@awardbook/config';
import { RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { ApiModule } from './api.module';
import { tagReads } from './http/entity-tag';
import { checkHost, isLoopback } from './http/host-check';
import { servePage } from './http/page';
import { unreadableAddressProblem } from './http/problem';
import { sendProblem } from './http/problem.filter';
import { RequestMetrics } from './metrics/request-metrics';
import { serveOpenApi } from './openapi';

const BODY_LIMIT_BYTES = 1_048_576;

/** From the first byte to the last, so that slow senders cannot hold connections for ever. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Longer than proxies keep theirs, so that none sends on a connection that is just being closed. */
const KEEP_ALIVE_TIMEOUT_MS = 72_000;

function newAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, unreadableAddressProblem(), String(request.id)),
  });
}

function protect(app: NestFastifyApplication): void {
  app.enableCsrfProtection();
  app.useSecurityHeaders({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Charts carry their own style elements; styles cannot act.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Whoever ends TLS in front of the program decides this.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}

function addHooks(server: FastifyInstance, config: Config, metrics: RequestMetrics): void {
  // JSON is the one language of requests; text and forms answer 415.
  server.removeContentTypeParser('text/plain');
  if (isLoopback(config.host)) {
    server.addHook('onRequest', (request, _reply, done) => {
      checkHost(request);
      done();
    });
  }
  server.addHook('onSend', tagReads);
  server.addHook('onSend', async (request, reply, payload) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('Cache-Control'))
      void reply.header('Cache-Control', 'no-store');
    return payload;
  });
  server.addHook('onResponse', async (request, reply) => metrics.observe(request, reply));
}

/** The door without any wiring behind it, enough to describe itself; needs neither settings nor database. */
export async function createPreview(): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule, newAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  setPrefix(app);
  return app;
}

function setPrefix(app: NestFastifyApplication): void {
  app.setGlobalPrefix('api', { exclude: [{ path: 'metrics', method: RequestMethod.GET }] });
}

/**
 * The whole door, not yet listening.
 *
 * @throws ConfigFaulty when a setting is wrong
 */
export async function createApplication(): Promise<{ app: NestFastifyApplication; config: Config }> {
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule, newAdapter(), {
    abortOnError: false,
    bodyParser: false,
    bufferLogs: true,
  });
  const config = app.get<Config>(CONFIG);
  app.useLogger(app.get(Logger));
  setPrefix(app);
  protect(app);
  const server = app.getHttpAdapter().getInstance();
  addHooks(server, config, app.get(RequestMetrics));
  serveOpenApi(app);
  if (config.webDir !== null) await servePage(server, config.webDir);
  return { app, config };
}
