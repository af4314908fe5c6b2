import { DomainError, type FieldProblem } from '@awardbook/problems';

/** RFC 6901: a slash or tilde in a name is escaped. */
export function pointerTo(path: readonly string[]): string {
  return path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The request does not have the form that the interface describes. */
export class InvalidRequest extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'invalid-fields';
  override readonly fields: readonly FieldProblem[];

  constructor(fields: readonly FieldProblem[]) {
    const [first] = fields;
    super(
      fields.length === 1 && first !== undefined
        ? first.detail
        : `${fields.length} fields are not valid; "errors" says of each what is accepted.`,
    );
    this.fields = fields;
  }
}

/** The request's address names something by an id that cannot exist. */
export class NoSuchId extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'no-such-id';

  constructor(id: string) {
    super(
      `There is nothing with the id "${id.slice(0, 80)}"; ids look like 0199a3c2-7b1e-7c3a-9f00-5a2d4e6f8a10.`,
    );
  }
}
