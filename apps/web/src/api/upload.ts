import { api, bodyOf } from './client';
import { ApiProblem } from './problem';

/** The most that one file has; the server's own limit. */
export const MAX_FILE_BYTES = 25 * 1_048_576;

export interface UploadOptions {
  /** Told how many of how many bytes are sent. */
  onProgress: (sent: number, total: number) => void;
  /** Gives the upload up. */
  signal: AbortSignal;
}

/**
 * Sends a file with what is said about it; the answer is what was stored.
 *
 * Not by `fetch`, which does not tell how far a body is. When the sign-in ends meanwhile, a question that waits for
 * the next sign-in goes first, and then the whole file again.
 *
 * @throws ApiProblem with the server's own sentence; TypeError when the connection breaks
 */
export async function upload<Stored>(
  address: string,
  form: FormData,
  options: UploadOptions,
): Promise<Stored> {
  const answer = await send(address, form, options);
  if (answer.status === 201) return answer.body as Stored;
  if (answer.status === 401) {
    await bodyOf(api.GET('/api/portfolio', { signal: options.signal }));
    return upload(address, form, options);
  }
  throw new ApiProblem(answer.status, answer.body ?? {}, answer.retryAfter);
}

interface Answer {
  status: number;
  /** Null when it is no JSON. */
  body: object | null;
  retryAfter: string | null;
}

function send(address: string, form: FormData, { onProgress, signal }: UploadOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded, total));
    request.addEventListener('load', () =>
      resolve({
        status: request.status,
        body: request.response as object | null,
        retryAfter: request.getResponseHeader('retry-after'),
      }),
    );
    request.addEventListener('error', () => reject(new TypeError('The connection broke.')));
    request.addEventListener('abort', () => reject(new UploadStopped()));
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

/** The person gave the upload up. */
export class UploadStopped extends Error {
  constructor() {
    super('The upload was stopped. Nothing is stored.');
  }
}
