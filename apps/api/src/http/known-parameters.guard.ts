import { type FieldProblem } from '@awardbook/problems';
import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { getMetadataStorage } from 'class-validator';
import { type FastifyRequest } from 'fastify';
import { InvalidRequest } from './invalid-request';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- a class, as decorators hand it over
type AnyClass = Function;

/** The fields that a request class declares, in alphabetical order. */
export function allowedNames(type: AnyClass | undefined): string[] {
  if (type === undefined) return [];
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  return [...new Set(rules.map((rule) => rule.propertyName))].sort();
}

/** What the handler's `@Query()` argument declares; nothing when it has none. */
function parametersOf(controller: AnyClass, method: string): string[] {
  const declared = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<
    string,
    { index: number }
  >;
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, method) ??
    []) as AnyClass[];
  return Object.entries(declared)
    .filter(([key]) => key.startsWith(`${RouteParamtypes.QUERY}:`))
    .flatMap(([, { index }]) => allowedNames(types[index]));
}

function faultOf(name: string, value: unknown, allowed: readonly string[]): FieldProblem | null {
  const pointer = `?${name.slice(0, 80)}`;
  if (!allowed.includes(name)) {
    const known = allowed.length === 0 ? 'it takes none' : `allowed are ${allowed.join(', ')}`;
    return {
      pointer,
      code: 'unknown-parameter',
      detail: `This address does not know the parameter "${name.slice(0, 80)}"; ${known}.`,
    };
  }
  if (Array.isArray(value)) {
    return {
      pointer,
      code: 'repeated-parameter',
      detail: `The parameter "${name}" is given more than once; give it once.`,
    };
  }
  if (typeof value === 'string' && value.includes('\0')) {
    return {
      pointer,
      code: 'unstorable-text',
      detail: `The parameter "${name}" contains the character NUL; remove it.`,
    };
  }
  return null;
}

const FOREIGN_PARAMETERS_KEY = 'awardbook:foreign-parameters';

/** Somebody else decides what the address is called with, so what is not known is left alone. */
export const ForeignParameters = (): MethodDecorator => SetMetadata(FOREIGN_PARAMETERS_KEY, true);

/**
 * Refuses parameters that an address does not know, on every address, also where it takes none: a misspelt filter
 * that is silently ignored would answer with figures for something else.
 */
@Injectable()
export class KnownParametersGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { query } = context
      .switchToHttp()
      .getRequest<FastifyRequest<{ Querystring: Record<string, unknown> }>>();
    const given = Object.entries(query);
    if (given.length === 0 || Reflect.hasMetadata(FOREIGN_PARAMETERS_KEY, context.getHandler())) return true;
    const allowed = parametersOf(context.getClass(), context.getHandler().name);
    const faults = given
      .map(([name, value]) => faultOf(name, value, allowed))
      .filter((fault) => fault !== null);
    if (faults.length > 0) throw new InvalidRequest(faults);
    return true;
  }
}
