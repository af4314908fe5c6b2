import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type PersonRole } from '@awardbook/identity';
import { type DataSource } from 'typeorm';
import { withTestDatabase } from '../../support/database';
import { type TestSession, signedIn } from '../../support/people';
import { type RunningApi, startApi } from '../../support/processes';

/** An answer, read. */
export interface Answer {
  status: number;
  headers: Headers;
  /** The JSON value, or the text when it is none. */
  body: unknown;
}

/** A problem document, as far as tests look at it. */
export interface ProblemBody {
  type: string;
  status: number;
  detail: string;
  instance: string;
  errors?: { pointer: string; code: string; detail: string }[];
  figures?: Record<string, string>;
}

/** Who asks: somebody signed in, a program with a token, or nobody. */
export interface ApiClient {
  get(route: string, headers?: Record<string, string>): Promise<Answer>;
  /** A body that is a text or a form with a file goes out as it stands. */
  send(method: string, route: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

/** As nobody, unless asked for somebody by `as`. */
export interface Api extends ApiClient {
  readonly address: string;
  readonly dataSource: DataSource;
  readonly dataDir: string;
  /** As the role that owns the tables. */
  readonly databaseUrl: string;
  /** Everything the process has logged. */
  output(): string;
  /** A person of the role, made and signed in once for all tests of the file. */
  as(role: PersonRole): ApiClient;
  session(role: PersonRole): Promise<TestSession>;
}

/** Reads an answer whole. */
export async function request(
  address: string,
  method: string,
  route: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const isJsonBody = body !== undefined && !(body instanceof FormData);
  const response = await fetch(`${address}${route}`, {
    method,
    redirect: 'manual',
    headers: { ...(isJsonBody && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && {
      body: typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body),
    }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? (JSON.parse(text) as unknown) : text,
  };
}

/** The same, with headers that every request carries, such as those of a session. */
export function clientOf(
  address: () => string,
  headersOf: () => Promise<Record<string, string>> | Record<string, string> = () => ({}),
): ApiClient {
  const ask = async (method: string, route: string, body: unknown, headers?: Record<string, string>) =>
    request(address(), method, route, body, { ...(await headersOf()), ...headers });
  return {
    get: (route, headers) => ask('GET', route, undefined, headers),
    send: ask,
  };
}

/** The built api on a new database, for all tests of one file; read it inside tests and hooks only. */
export function withApi(env: Record<string, string> = {}): Api {
  const database = withTestDatabase();
  let api: RunningApi | undefined;
  let dataDir = '';
  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'awardbook-api-'));
    api = await startApi({ databaseUrl: database.url, dataDir, env });
  });
  afterAll(async () => {
    await api?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const running = (): RunningApi => {
    if (api === undefined) throw new Error('The api starts in beforeAll; use it inside a test.');
    return api;
  };
  const sessions = new Map<PersonRole, Promise<TestSession>>();
  const session = (role: PersonRole): Promise<TestSession> => {
    const made = sessions.get(role) ?? signedIn(database.url, role);
    sessions.set(role, made);
    return made;
  };
  return {
    ...clientOf(() => running().address),
    session,
    as: (role) =>
      clientOf(
        () => running().address,
        async () => (await session(role)).headers,
      ),
    get address() {
      return running().address;
    },
    get dataSource() {
      return database.dataSource;
    },
    get databaseUrl() {
      return database.url;
    },
    get dataDir() {
      return dataDir;
    },
    output: () => running().output(),
  };
}

/** The problem in an answer; fails unless it is one. */
export function problemIn(answer: Answer): ProblemBody {
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = answer.body as ProblemBody;
  expect(problem.status).toBe(answer.status);
  expect(problem.instance).toMatch(/^urn:uuid:/);
  return problem;
}

/** `[status, pointer, code]` of an answer that refuses exactly one field. */
export function fieldRefusal(answer: Answer): [number, string, string] {
  const { errors = [] } = problemIn(answer);
  expect(errors).toHaveLength(1);
  return [answer.status, errors[0]?.pointer ?? '', errors[0]?.code ?? ''];
}

/** `[status, code]` of a refusal. */
export function refusal(answer: Answer): [number, string] {
  return [answer.status, problemIn(answer).type.replace('/problems/', '')];
}
