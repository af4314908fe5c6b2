import { type Violation } from '@awardbook/database';
import { ChangedSince, DomainError, FieldInvalid } from '@awardbook/problems';

export class AwardIndicatorNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'award-indicator-not-found';
  constructor(fain: string, id: string) {
    super(`Award ${fain} has no indicator ${id}. Its list of indicators has those that it has.`);
  }
}

/** What is said of an indicator, a target or a baseline is not what it may be. */
export class IndicatorFieldInvalid extends FieldInvalid {
  override readonly code = 'indicator-field-invalid';
}

/** The award counts it already. */
export class IndicatorAlreadyThere extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'indicator-already-there';
  constructor(fain: string, number: string) {
    super(
      `Award ${fain} has an indicator ${number} already. Change that one, or give this one another number.`,
    );
  }
}

/** Somebody else changed the indicator of the award meanwhile. */
export class AwardIndicatorChanged extends ChangedSince {
  override readonly code = 'award-indicator-changed';
  constructor(number: string, asked: number, current: number) {
    super(
      `Indicator ${number} has changed since: you hold version ${asked}, it is at version ${current}. Read it again and repeat the change.`,
      asked,
      current,
    );
  }
}

/** Reports speak of it, and what was reported stays. */
export class IndicatorReported extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'indicator-reported';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(number: string, reports: number) {
    const many = reports === 1 ? 'one report says' : `${reports} reports say`;
    super(
      `Indicator ${number} cannot be removed: ${many} something of it. To stop asking for it, give the last day on which it is asked.`,
    );
    this.figures = { reports: String(reports) };
  }
}

/** The part of the package that holds the indicators is not asked for. */
export class IndicatorsNotAsked extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'indicators-not-asked';
  constructor() {
    super('This report does not ask for indicators. Its task list has the parts that it asks for.');
  }
}

/** The refusal behind a violation that the triggers of the indicators raise; null when it is none of theirs. */
export function indicatorRefusalOf({ code }: Violation): DomainError | null {
  if (code !== 'indicator-of-another-award') return null;
  return new IndicatorFieldInvalid(
    '/indicator',
    'indicator-of-another-award',
    'This indicator is another award’s own. Choose one of the catalogue, or add one of this award’s own.',
  );
}
