import { type FieldProblem } from '@awardbook/problems';
import {
  type ArgumentMetadata,
  Injectable,
  type PipeTransform,
  type Type,
  ValidationPipe,
} from '@nestjs/common';
import { type ValidationError } from 'class-validator';
import { faultUnder } from './fields/decorators';
import { InvalidRequest, pointerTo } from './invalid-request';
import { allowedNames } from './known-parameters.guard';

/** Public names of class-validator's rules; what is not listed answers as "invalid". */
const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknown-field',
  isIn: 'not-one-of',
  isString: 'not-text',
  isLength: 'wrong-length',
  maxLength: 'too-long',
  isInt: 'not-a-whole-number',
  min: 'too-small',
  max: 'too-large',
  isUuid: 'not-an-id',
  matches: 'wrong-form',
  isArray: 'not-a-list',
  arrayMinSize: 'too-few',
  arrayMaxSize: 'too-many',
  arrayUnique: 'repeated',
  isObject: 'not-an-object',
};

/** The rule's own words as a sentence that quotes the field, as all others do. */
function sentence(property: string, message: string): string {
  const quoted = message.startsWith(`${property} `)
    ? `"${property}"${message.slice(property.length)}`
    : message;
  const text = quoted.charAt(0).toUpperCase() + quoted.slice(1);
  return text.endsWith('.') ? text : `${text}.`;
}

function problemUnder(rule: string, message: string, error: ValidationError): Omit<FieldProblem, 'pointer'> {
  if (rule === 'whitelistValidation') {
    const allowed = allowedNames(error.target?.constructor).join(', ');
    return {
      code: 'unknown-field',
      detail: `"${error.property}" is not known here; allowed are ${allowed}.`,
    };
  }
  const fault = faultUnder(rule, error.value);
  if (fault !== null) return fault;
  const code = error.value === undefined ? 'missing' : (CODES[rule] ?? 'invalid');
  return {
    code,
    detail:
      code === 'missing' ? `"${error.property}" is missing: ${message}.` : sentence(error.property, message),
  };
}

function fieldProblems(
  errors: readonly ValidationError[],
  place: 'body' | 'query',
  above: readonly string[] = [],
): FieldProblem[] {
  return errors.flatMap((error) => {
    const path = [...above, error.property];
    const pointer = place === 'query' ? `?${error.property}` : pointerTo(path);
    const own = Object.entries(error.constraints ?? {}).slice(0, 1);
    return [
      ...own.map(([rule, message]) => ({ pointer, ...problemUnder(rule, message, error) })),
      ...fieldProblems(error.children ?? [], place, path),
    ];
  });
}

function validationOf(place: 'body' | 'query', above: readonly string[] = []): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    // The class an error was found in says which fields would have been known.
    validationError: { target: true },
    exceptionFactory: (errors) => new InvalidRequest(fieldProblems(errors, place, above)),
  });
}

/**
 * Checks a part of a body whose class depends on another part of it.
 *
 * @param above where the part stands, for the pointers
 * @throws InvalidRequest
 */
export async function checkAs<T extends object>(
  type: Type<T>,
  value: object,
  above: readonly string[],
): Promise<T> {
  return (await validationOf('body', above).transform(value, { type: 'body', metatype: type })) as T;
}

/** Checks bodies and parameters once, at the door: unknown fields are refused, each fault has its pointer. */
@Injectable()
export class RequestValidation implements PipeTransform {
  private readonly body = validationOf('body');
  private readonly query = validationOf('query');

  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'query') return this.query.transform(value, metadata);
    if (metadata.type !== 'body') return value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notAnObject();
    return this.body.transform(value, metadata);
  }
}

function notAnObject(): InvalidRequest {
  const detail = 'The body must be a JSON object with the fields of this request.';
  return new InvalidRequest([{ pointer: '', code: 'not-an-object', detail }]);
}
