import { type Violation } from '@awardbook/database';
import { Money } from '@awardbook/money';
import { ChangedSince, DomainError, FieldInvalid, type FieldProblem } from '@awardbook/problems';

export class SubAwardNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'sub-award-not-found';
  constructor(id: string) {
    super(`There is no sub-award ${id}. It may have been removed; the history of its award tells.`);
  }
}

/** A field of a sub-award is not what it may be. */
export class SubAwardFieldInvalid extends FieldInvalid {
  override readonly code = 'sub-award-field-invalid';
}

/** Within one award, a number stands for one sub-award. */
export class SubAwardNumberTaken extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'sub-award-number-taken';
  override readonly fields: readonly FieldProblem[];
  constructor(number: string, fain: string, holder: { number: string; title: string }) {
    super(
      `Award ${fain} already has sub-award ${holder.number}, "${holder.title}"; ${number} is the same number, whatever its case and punctuation. Change that one, or give another number.`,
    );
    this.fields = [{ pointer: '/number', code: this.code, detail: this.message }];
  }
}

/** Somebody else changed the sub-award after the version that the caller holds. */
export class SubAwardChanged extends ChangedSince {
  override readonly code = 'sub-award-changed';
  constructor(number: string, asked: number, current: number) {
    super(
      `Sub-award ${number} has changed since: you hold version ${asked}, it is at version ${current}. Read it again and repeat the change.`,
      asked,
      current,
    );
  }
}

/** All sub-awards of a prime together would be more than what is obligated to it. */
export class SubAwardsExceedObligations extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'sub-awards-exceed-obligations';
  override readonly fields: readonly FieldProblem[];
  constructor(override readonly figures: Readonly<Record<string, string>>) {
    const dollars = (name: string): string => Money.parse(figures[name] ?? '0.00').toDisplay();
    super(
      `${dollars('asked')} cannot be passed on from award ${figures['fain']}: ${dollars('obligated')} is obligated to it and its other sub-awards take ${dollars('others')}, so that ${dollars('available')} is left. Lower the amount, or have the obligation recorded first.`,
    );
    this.fields = [{ pointer: '/amount', code: this.code, detail: this.message }];
  }
}

/** The refusal behind a violation that sub-awards are guarded by; null when it is none of theirs. */
export function subAwardRefusalOf({ code, figures }: Violation): DomainError | null {
  const { fain = '', number = '' } = figures;
  switch (code) {
    case 'sub-awards-exceed-obligations':
      return new SubAwardsExceedObligations(figures);
    case 'sub-award-number-of-prime':
      return numberOfPrime(number, fain);
    case 'sub-award-outside-period':
      return outsidePeriod(
        { fain, startsOn: figures['primeStartsOn'] ?? '', endsOn: figures['primeEndsOn'] ?? '' },
        { startsOn: figures['startsOn'] ?? '', endsOn: figures['endsOn'] ?? '' },
      );
    default:
      return null;
  }
}

export function numberOfPrime(number: string, fain: string): SubAwardFieldInvalid {
  const detail = `${number} is the number of the award itself, ${fain}. Give the number that the prime recipient gave the sub-award.`;
  return new SubAwardFieldInvalid('/number', 'sub-award-number-of-prime', detail);
}

interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Names the first day that lies outside of the prime's period. */
export function outsidePeriod(prime: Period & { readonly fain: string }, sub: Period): SubAwardFieldInvalid {
  const [pointer, fault] =
    sub.startsOn < prime.startsOn
      ? (['/startsOn', `would begin on ${sub.startsOn}, before award ${prime.fain} does`] as const)
      : (['/endsOn', `would run until ${sub.endsOn}, longer than award ${prime.fain}`] as const);
  const detail = `The sub-award ${fault}, whose period of performance is ${prime.startsOn} to ${prime.endsOn}. Keep it within these days, or have the award extended first.`;
  return new SubAwardFieldInvalid(pointer, 'sub-award-outside-period', detail);
}
