import { DomainError } from '@awardbook/problems';

export class SchemaOutOfDate extends DomainError {
  override readonly refusal = 'unavailable';
  override readonly code = 'schema-out-of-date';
  constructor(missing: readonly string[]) {
    super(
      `The database lacks ${missing.length} migrations, beginning with ${missing[0]}; run "npx awardbook migrate".`,
    );
  }
}
