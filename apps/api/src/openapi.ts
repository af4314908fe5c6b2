import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { SESSION_SECURITY, TOKEN_SECURITY } from './http/access/needs';
import { SHOWN_ONCE_EXTENSION } from './http/idempotency/shown-once';
import { ProblemResponse } from './http/problem.dto';

/** One interceptor takes it on every POST whose answer is no secret, so no controller names it. */
const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description: 'The same key and body again gets the first answer again, and nothing is done twice.',
  schema: { type: 'string' as const, minLength: 1, maxLength: 80 },
};

/** The description of the interface, from the controllers themselves. */
export function buildOpenApi(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Awardbook')
    .setDescription(
      'Awards, Treasury accounts, an append-only ledger and fiscal-year reports. Money is a decimal string in US ' +
        'dollars, a date is YYYY-MM-DD, an instant RFC 3339 in UTC. Errors are RFC 9457 problems. A POST may carry ' +
        'an Idempotency-Key unless its answer is a secret; changes of awards and people need If-Match. What an ' +
        'operation needs of whoever asks stands under x-needs.',
    )
    .setVersion('1')
    .addSecurity(SESSION_SECURITY, {
      type: 'apiKey',
      in: 'cookie',
      name: '__Host-awardbook',
      description:
        'A session, begun by POST /api/session; named awardbook where the page is opened without TLS.',
    })
    .addSecurity(TOKEN_SECURITY, {
      type: 'http',
      scheme: 'bearer',
      description: 'A personal API token, awb_…; an operation lists the scope that it needs.',
    })
    .addGlobalResponse({
      status: 'default',
      description: 'Why the request was not done.',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemResponse' } } },
    })
    .build();
  const description = SwaggerModule.createDocument(app, about, { extraModels: [ProblemResponse] });
  for (const { post } of Object.values(description.paths))
    if (post !== undefined && !(SHOWN_ONCE_EXTENSION in post)) post.parameters?.push(IDEMPOTENCY_KEY);
  return withSortedChoices(description);
}

/** The compiler lists the members of a union in the order it met them, which differs from build to build. */
function withSortedChoices<T>(part: T): T {
  if (Array.isArray(part)) return part.map(withSortedChoices) as T;
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([name, value]: [string, unknown]) =>
    name === 'enum' && Array.isArray(value)
      ? [name, (value as unknown[]).toSorted()]
      : [name, withSortedChoices(value)],
  );
  return Object.fromEntries(entries) as T;
}

/** The description at /api/openapi.json, and a page to try it at /api/docs, with scripts of our own server. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => buildOpenApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Awardbook interface',
  });
}
