import { DomainError } from '@awardbook/problems';

/** A sample is never mixed with what people recorded. */
export class PortfolioNotEmpty extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'portfolio-not-empty';

  constructor() {
    super(
      'This database already holds a portfolio, so no sample is added to it. Point DATABASE_URL at an empty database, ' +
        'or stop Awardbook and remove the folder .awardbook to begin again with the embedded one.',
    );
  }
}

/** A generated portfolio of a size that cannot be made. */
export class SampleSizeInvalid extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'sample-size-invalid';

  constructor(awards: number, entries: number) {
    super(
      `A portfolio of ${awards} awards with ${entries} entries cannot be made: ask for at least 1 award, and for at ` +
        `least ${awards} entries, one to each.`,
    );
  }
}
