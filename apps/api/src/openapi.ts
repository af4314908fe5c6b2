import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemResponse } from './http/problem.dto';

/** One interceptor takes it on every POST, so no controller names it. */
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
        'an Idempotency-Key; PATCH, PUT and DELETE of awards need If-Match.',
    )
    .setVersion('1')
    .addGlobalResponse({
      status: 'default',
      description: 'Why the request was not done.',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemResponse' } } },
    })
    .build();
  const description = SwaggerModule.createDocument(app, about, { extraModels: [ProblemResponse] });
  for (const { post } of Object.values(description.paths)) post?.parameters?.push(IDEMPOTENCY_KEY);
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
