import { AuditTrail } from '@awardbook/audit';
import { NotAllowed } from '@awardbook/identity';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { actorOf } from './access/signed-in';
import { type Problem, RETRY_AFTER_S, bugProblem, problemOf } from './problem';

/** Sends a problem as `application/problem+json` of RFC 9457; the id names this occurrence. */
export function sendProblem(reply: FastifyReply, problem: Problem, id: string): void {
  const { retryAfterSeconds, ...body } = problem;
  const wait = retryAfterSeconds ?? (problem.status === 503 ? RETRY_AFTER_S : null);
  if (wait !== null) void reply.header('Retry-After', wait);
  // Of the two ways to say who one is, the one that has a name in HTTP.
  if (problem.status === 401) void reply.header('WWW-Authenticate', 'Bearer realm="Awardbook"');
  void reply
    .code(problem.status)
    .header('Content-Type', 'application/problem+json; charset=utf-8')
    .header('Cache-Control', 'no-store')
    .send(JSON.stringify({ ...body, instance: `urn:uuid:${id}` }));
}

/** The one place where an error becomes an HTTP answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  constructor(private readonly trail: AuditTrail) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const id = String(request.id);
    const known = problemOf(error);
    if (known === null) this.logger.error({ err: error, problemId: id }, 'A request failed by a bug');
    const answer = (): void => {
      // A file that was being sent cannot become a problem any more; the short body tells the client.
      if (!reply.sent && !reply.raw.headersSent) sendProblem(reply, known ?? bugProblem(id), id);
    };
    if (error instanceof NotAllowed) void this.noteRefusal(request, error).then(answer);
    else answer();
  }

  /**
   * Who tried what their role or token does not reach belongs into the trail, before they are told; it never fails
   * the answer.
   */
  private async noteRefusal(request: FastifyRequest, { code }: NotAllowed): Promise<void> {
    const subject = `${request.method} ${request.routeOptions.url ?? ''}`;
    await this.trail.record(actorOf(request), { kind: 'refused', subject, details: { code } });
  }
}
