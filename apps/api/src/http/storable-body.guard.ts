import { type FieldProblem } from '@awardbook/problems';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { InvalidRequest, pointerTo } from './invalid-request';

/** Requests here are four levels deep at most; one that is far deeper only wants to exhaust whoever walks it. */
const MAX_DEPTH = 20;

/** PostgreSQL stores neither NUL nor half a character in text. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** The first place in a body that no room could store or walk, or null. */
function unusablePart(value: unknown, path: readonly string[] = []): FieldProblem | null {
  const pointer = pointerTo(path);
  if (path.length > MAX_DEPTH) {
    return { pointer: '', code: 'too-deep', detail: `The body is nested deeper than ${MAX_DEPTH} levels.` };
  }
  if (typeof value === 'string') return UNSTORABLE.test(value) ? unstorable(pointer) : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const found = UNSTORABLE.test(name) ? unstorable(pointer) : unusablePart(inner, [...path, name]);
    if (found !== null) return found;
  }
  return null;
}

function unstorable(pointer: string): FieldProblem {
  const detail = 'A text contains NUL or half a character, which cannot be stored; remove it.';
  return { pointer, code: 'unstorable-text', detail };
}

/** Refuses bodies that nothing behind the door could walk or store, before anything tries to. */
@Injectable()
export class StorableBodyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const unusable = unusablePart(context.switchToHttp().getRequest<FastifyRequest>().body);
    if (unusable !== null) throw new InvalidRequest([unusable]);
    return true;
  }
}
