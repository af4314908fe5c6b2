import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Problem, RETRY_AFTER_S, bugProblem, problemOf } from './problem';

/** Sends a problem as `application/problem+json` of RFC 9457; the id names this occurrence. */
export function sendProblem(reply: FastifyReply, problem: Problem, id: string): void {
  const { retryAfterSeconds, ...body } = problem;
  const wait = retryAfterSeconds ?? (problem.status === 503 ? RETRY_AFTER_S : null);
  if (wait !== null) void reply.header('Retry-After', wait);
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

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const id = String(request.id);
    const known = problemOf(error);
    if (known === null) this.logger.error({ err: error, problemId: id }, 'A request failed by a bug');
    // A file that was being sent cannot become a problem any more; the short body tells the client.
    if (reply.sent || reply.raw.headersSent) return;
    sendProblem(reply, known ?? bugProblem(id), id);
  }
}
