import multipart from '@fastify/multipart';
import { applyDecorators, UnsupportedMediaTypeException } from '@nestjs/common';
import { type NestFastifyApplication, RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { type Readable } from 'node:stream';
import { UploadNotMultipart, UploadUnreadable } from './upload.errors';

/** A few words about a file, never a text. */
const LIMITS = { files: 1, fields: 10, parts: 11, fieldNameSize: 40, fieldSize: 4_096, headerPairs: 20 };

const MULTIPART = /^multipart\//i;

/** Marks a route that takes a file, as `multipart/form-data` with one part named "file". */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(RouteConfig({ takesFile: true }), ApiConsumes('multipart/form-data'));

/** Whether the route that a request goes to takes a file. */
export function takesFile(request: FastifyRequest): boolean {
  return 'takesFile' in request.routeOptions.config;
}

/** Teaches the web server to read uploads, on the routes that take them and on no other. */
export async function readUploads(app: NestFastifyApplication): Promise<void> {
  // The room that takes a file counts its bytes itself, and says in words when there are too many.
  await app.register(multipart, { limits: { ...LIMITS, fileSize: Number.MAX_SAFE_INTEGER } });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request) => {
      if (MULTIPART.test(request.headers['content-type'] ?? '') && !takesFile(request))
        throw new UnsupportedMediaTypeException();
    });
}

/** What came in with a file. */
export interface Upload<T> {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: T;
}

/**
 * Reads an upload as it comes: the file goes to `receive`, the other parts are what is said about it, in any order.
 *
 * @param receive takes all bytes of the file; what it gives is discarded when the rest of the upload is faulty
 * @throws UploadNotMultipart, UploadUnreadable, and what `receive` refuses
 */
export async function readUpload<T extends { discard(): Promise<void> }>(
  request: FastifyRequest,
  receive: (fileName: string, bytes: Readable) => Promise<T>,
): Promise<Upload<T>> {
  if (!request.isMultipart()) throw new UploadNotMultipart();
  const fields: Record<string, string> = {};
  let file: T | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') {
        if (part.fieldname !== 'file')
          throw new UploadUnreadable('The part with the file must be named "file".');
        file = await receive(part.filename ?? '', part.file);
      } else if (part.valueTruncated) {
        throw new UploadUnreadable(`The part "${part.fieldname}" is longer than 4,096 bytes.`);
      } else {
        fields[part.fieldname] = String(part.value);
      }
    }
    if (file === undefined)
      throw new UploadUnreadable('The upload has no file: send one in a part named "file".');
    return { fields, file };
  } catch (error) {
    await file?.discard();
    // The rest is read and thrown away, for a client hears an answer only when it has sent everything.
    request.raw.unpipe();
    request.raw.resume();
    throw inWords(error);
  }
}

/** What the reader of parts itself refuses, or a connection that ended, as a sentence. */
function inWords(error: unknown): unknown {
  const {
    code = '',
    statusCode = 0,
    message = '',
  } = error as NodeJS.ErrnoException & { statusCode?: number };
  if (code === 'FST_FILES_LIMIT')
    return new UploadUnreadable('One file is taken at a time; send each by itself.');
  const isOfReader =
    (code.startsWith('FST_') && statusCode < 500) ||
    /^(Multipart|Malformed|Unexpected end|Part terminated)/.test(message);
  const isCutOff = ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'ABORT_ERR', 'FST_PREMATURE_CLOSE'].includes(
    code,
  );
  if (isOfReader || isCutOff)
    return new UploadUnreadable(
      'The upload could not be read to its end. Send it again, with one file and no more than ten other parts.',
    );
  return error;
}
