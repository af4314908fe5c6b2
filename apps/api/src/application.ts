import { randomUUID } from 'node:crypto';
import { CONFIG, type Config, readConfig } from '@awardbook/config';
import { RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { ApiModule } from './api.module';
import { tagReads } from './http/entity-tag';
import { checkHost, isLoopback } from './http/host-check';
import { limitBodyTime } from './http/limits/body-time';
import { limitConnections, SERVER_LIMITS } from './http/limits/connections';
import { refuseUnreadable } from './http/limits/refuse-unreadable';
import { trustedAmong } from './http/limits/trusted-proxies';
import { servePage } from './http/page';
import { unreadableAddressProblem } from './http/problem';
import { sendProblem } from './http/problem.filter';
import { completeHeaders, protectAnswers } from './http/security-headers';
import { readUploads } from './http/upload/upload';
import { RequestMetrics } from './metrics/request-metrics';
import { serveOpenApi } from './openapi';

function newAdapter(trustProxy: (address: string) => boolean = () => false): FastifyAdapter {
  return new FastifyAdapter({
    ...SERVER_LIMITS,
    trustProxy,
    clientErrorHandler: refuseUnreadable,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, unreadableAddressProblem(), String(request.id)),
  });
}

function addHooks(server: FastifyInstance, config: Config, metrics: RequestMetrics): void {
  // JSON is the one language of requests but for uploads; text and forms answer 415.
  server.removeContentTypeParser('text/plain');
  if (isLoopback(config.host)) {
    server.addHook('onRequest', (request, _reply, done) => {
      checkHost(request, new URL(config.publicUrl).hostname);
      done();
    });
  }
  server.addHook('onRequest', limitBodyTime);
  server.addHook('onSend', tagReads);
  server.addHook('onSend', completeHeaders);
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
  // The web server has to know its proxies before the modules that could tell are there.
  const isTrusted = trustedAmong(readConfig().trustedProxies);
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule, newAdapter(isTrusted), {
    abortOnError: false,
    bodyParser: false,
    bufferLogs: true,
  });
  const config = app.get<Config>(CONFIG);
  app.useLogger(app.get(Logger));
  setPrefix(app);
  app.enableCsrfProtection(
    config.publicUrl.startsWith('https:') ? { trustedOrigins: [config.publicUrl] } : {},
  );
  protectAnswers(app, config);
  const server = app.getHttpAdapter().getInstance();
  limitConnections(server.server, isTrusted, config.rateLimitFactor);
  addHooks(server, config, app.get(RequestMetrics));
  await readUploads(app);
  serveOpenApi(app);
  if (config.webDir !== null) await servePage(server, config.webDir);
  return { app, config };
}
