import createClient from 'openapi-fetch';
import { fetchOrHold } from './held-requests';
import { ApiProblem } from './problem';
import type { paths } from './schema';

/** The typed door to the API; same origin, so addresses are those of the OpenAPI document. */
export const api = createClient<paths>({
  baseUrl: '/',
  fetch: fetchOrHold,
});

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/**
 * The body of a good answer.
 *
 * @throws ApiProblem with the server's own sentence when the answer is not a good one
 */
export async function bodyOf<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await answer;
  if (response.ok && data !== undefined) return data;
  const document = typeof error === 'object' && error !== null ? error : {};
  throw new ApiProblem(response.status, document, response.headers.get('retry-after'));
}

/** As `bodyOf` for an answer that has no body when it is a good one. */
export async function doneOf(answer: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await answer;
  if (response.ok) return;
  const document = typeof error === 'object' && error !== null ? error : {};
  throw new ApiProblem(response.status, document, response.headers.get('retry-after'));
}

/** A key that makes a repeated POST harmless. Made by hand because `randomUUID` is missing on plain http hosts. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
