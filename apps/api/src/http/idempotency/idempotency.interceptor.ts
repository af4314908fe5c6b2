import { createHash } from 'node:crypto';
import { type Actor, Transactions } from '@awardbook/database';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  Logger,
  type NestInterceptor,
} from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Observable, lastValueFrom, of } from 'rxjs';
import { actorOf } from '../access/signed-in';
import { UploadTakesNoKey } from '../upload/upload.errors';
import {
  AnswerNotRepeatable,
  IdempotencyKeyReused,
  IdempotencyKeyUnusable,
  RequestInFlight,
} from './idempotency.errors';
import { claimKey, findRequest, forgetOldKeys, releaseKey, storeAnswer } from './idempotency.queries';
import { carriesSecret } from './shown-once';

/** A key, whose it is, and the request it was sent with. */
interface HeldKey {
  actor: Actor;
  key: string;
  fingerprint: string;
}

/** Headers of an answer that a repeated request must get again. */
const KEPT_HEADERS = ['location', 'etag', 'link'] as const;

/** The key of a request, or null when it has none; @throws IdempotencyKeyUnusable */
export function idempotencyKeyOf(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,80}$/.test(key)) throw new IdempotencyKeyUnusable();
  return key;
}

function fingerprintOf(request: FastifyRequest): string {
  const body = JSON.stringify(request.body ?? null);
  return createHash('sha256').update(`${request.method}\n${request.url}\n${body}`).digest('hex');
}

/**
 * Answers a repeated POST of the same actor with its first answer instead of doing it again.
 *
 * The key is taken before the work and its answer stored after, each in a transaction of its own. A process that
 * dies in between leaves the key in flight; doing the request again is then safe, because each thing that a POST
 * makes has a unique reference of its own as well.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly logger = new Logger('Idempotency');

  constructor(private readonly transactions: Transactions) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const key = request.method === 'POST' ? idempotencyKeyOf(request) : null;
    if (key === null) return next.handle();

    if (request.isMultipart()) throw new UploadTakesNoKey();
    if (carriesSecret(context.getHandler())) throw new AnswerNotRepeatable();

    const held = { actor: actorOf(request), key, fingerprint: fingerprintOf(request) };
    const claimed = await this.transactions.run(held.actor, (tx) => claimKey(tx, key, held.fingerprint));
    return of(claimed ? await this.answer(held, next, reply) : await this.replay(held, reply));
  }

  /** Does the work for the first time. */
  private async answer({ actor, key }: HeldKey, next: CallHandler, reply: FastifyReply): Promise<unknown> {
    let body: unknown;
    try {
      body = await lastValueFrom(next.handle(), { defaultValue: undefined });
    } catch (error) {
      await this.settle(key, () => this.transactions.run(actor, (tx) => releaseKey(tx, key)));
      throw error;
    }
    const kept = KEPT_HEADERS.map((name) => [name, reply.getHeader(name)] as const);
    const headers = Object.fromEntries(
      kept.filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]),
    );
    const answer = { status: reply.statusCode, headers, body };
    await this.settle(key, () =>
      this.transactions.run(actor, async (tx) => {
        await storeAnswer(tx, key, answer);
        await forgetOldKeys(tx);
      }),
    );
    return body;
  }

  private async replay({ actor, key, fingerprint }: HeldKey, reply: FastifyReply): Promise<unknown> {
    const stored = await this.transactions.run(actor, (tx) => findRequest(tx, key));
    if (stored === null) throw new RequestInFlight(key);
    if (stored.requestSha256 !== fingerprint) throw new IdempotencyKeyReused(key);
    if (stored.status === null) throw new RequestInFlight(key);
    void reply.code(stored.status).headers({ ...stored.headers, 'idempotency-replayed': 'true' });
    return stored.body;
  }

  /**
   * The work is decided by now: a database that goes away while the key is settled must not turn a success into a
   * failure, nor hide the first error. The key then stays in flight until it may be taken over.
   */
  private async settle(key: string, work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) =>
      this.logger.warn({ err: error }, `The key "${key}" could not be settled`),
    );
  }
}
