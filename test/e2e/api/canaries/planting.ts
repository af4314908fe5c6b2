import { randomBytes } from 'node:crypto';

/** Fields whose value lets somebody in, or stands for something that does. */
const SECRET_NAME = /password|token|secret|current|next|code|state|cookie|authorization|session/i;

const MARK = 'CANARY';

interface Schema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
}

interface Operation {
  parameters?: { name: string; in: 'path' | 'query' | 'header' | 'cookie'; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
}

export interface InterfaceDescription {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** A request with a canary in every field that it has. */
export interface PlantedRequest {
  readonly name: string;
  readonly method: string;
  readonly address: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** Texts that are nowhere else, and what each of them was planted as. */
export class Canaries {
  readonly secrets = new Map<string, string>();
  readonly others = new Map<string, string>();

  /** @param place where it is planted; its last word says whether it is a secret */
  plant(place: string): string {
    const canary = `${MARK}${randomBytes(9).toString('hex')}`;
    const name = place.split(/[ .]/).at(-1) ?? '';
    (SECRET_NAME.test(name) ? this.secrets : this.others).set(canary, place);
    return canary;
  }

  /** Something that the program itself made and that must stay between it and its owner. */
  keep(secret: string, place: string): string {
    this.secrets.set(secret, place);
    return secret;
  }
}

/** Headers that carry something in every request, whether or not the description names them. */
function plantHeaders(canaries: Canaries, place: string): Record<string, string> {
  const plant = (name: string): string => canaries.plant(`${place} ${name}`);
  return {
    'user-agent': plant('user-agent'),
    referer: `http://localhost/${plant('referer')}`,
    'x-forwarded-for': plant('x-forwarded-for'),
    'x-request-id': plant('x-request-id'),
    'idempotency-key': plant('idempotency-key'),
    'if-match': `"${plant('if-match')}"`,
  };
}

/** What somebody sends who has made every credential up. */
export function madeUpCredentials(canaries: Canaries, place: string): Record<string, string> {
  return {
    authorization: `Bearer awb_${canaries.plant(`${place} authorization`)}`,
    cookie: `awardbook=${canaries.plant(`${place} cookie`)}; other=${canaries.plant(`${place} cookie`)}`,
  };
}

function plantBody(
  description: InterfaceDescription,
  schema: Schema | undefined,
  canaries: Canaries,
  place: string,
): unknown {
  if (schema === undefined) return undefined;
  const inner = (part: Schema | undefined, name: string) =>
    plantBody(description, part, canaries, `${place}.${name}`);
  if (schema.$ref !== undefined) {
    const referred = description.components.schemas[schema.$ref.split('/').at(-1) ?? ''];
    return plantBody(description, referred, canaries, place);
  }
  const choice = schema.allOf?.[0] ?? schema.oneOf?.[0];
  if (choice !== undefined) return plantBody(description, choice, canaries, place);
  if (schema.type === 'array') return [plantBody(description, schema.items, canaries, place)];
  if (schema.type === 'object') {
    const named = Object.entries(schema.properties ?? {}).map(([name, part]) => [name, inner(part, name)]);
    const more =
      typeof schema.additionalProperties === 'object' ? [['q', inner({ type: 'string' }, 'q')]] : [];
    return Object.fromEntries([...named, ...more]) as unknown;
  }
  return canaries.plant(place);
}

/** One request for every operation of the interface, a canary wherever it takes something. */
export function plantedRequests(description: InterfaceDescription, canaries: Canaries): PlantedRequest[] {
  return Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      const name = `${method.toUpperCase()} ${path}`;
      const parameters = operation.parameters ?? [];
      const plant = (parameter: string): string => canaries.plant(`${name} ${parameter}`);
      const address = path.replace(/\{(\w+)\}/g, (_, parameter: string) => plant(parameter));
      const query = parameters
        .filter((parameter) => parameter.in === 'query')
        .map((parameter) => parameter.name);
      const search = [...query, 'token', 'unknown'].map((parameter) => `${parameter}=${plant(parameter)}`);
      const schema = operation.requestBody?.content['application/json']?.schema;
      return {
        name,
        method: method.toUpperCase(),
        address: `${address}?${search.join('&')}`,
        headers: plantHeaders(canaries, name),
        body: plantBody(description, schema, canaries, name),
      };
    }),
  );
}
