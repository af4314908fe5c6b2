import { violationOf } from '@awardbook/database';
import { FiscalYear, type IsoDate } from '@awardbook/fiscal';
import { Money } from '@awardbook/money';
import { ChangedSince, DomainError, FieldInvalid, type FieldProblem } from '@awardbook/problems';
import { type AwardStatus, possibleInWords, statusInWords } from './status/award-status';

export class AwardNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'award-not-found';
  constructor(idOrFain: string) {
    super(`There is no award "${idOrFain}". Give its FAIN, in any case and punctuation, or its id.`);
  }
}

/** The register has the award only from a later day on. */
export class AwardNotThereYet extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'award-not-there-yet';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(fain: string, asOf: IsoDate, from: IsoDate) {
    super(
      `There was no award ${fain} on ${asOf}: it is there from ${from} on. Ask for that day or a later one.`,
    );
    this.figures = { asOf, from };
  }
}

export class FainTaken extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'fain-taken';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(fain: string, holder: { fain: string; title: string }) {
    super(
      `FAIN ${fain} is already recorded as ${holder.fain}, "${holder.title}". One award has one FAIN, whatever its case and punctuation.`,
    );
    this.figures = { asked: fain, recordedAs: holder.fain };
  }
}

/** A field of an award is not what it may be. */
export class AwardFieldInvalid extends FieldInvalid {
  override readonly code = 'award-field-invalid';
}

/** Somebody else changed the award after the version that the caller holds. */
export class AwardChanged extends ChangedSince {
  override readonly code = 'award-changed';
  constructor(fain: string, asked: number, current: number) {
    super(
      `Award ${fain} has changed since: you hold version ${asked}, it is at version ${current}. Read it again and repeat the change.`,
      asked,
      current,
    );
  }
}

/** The table of statuses has no step from the one to the other. */
export class StatusStepImpossible extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'status-step-impossible';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(fain: string, from: AwardStatus, to: AwardStatus) {
    super(
      from === to
        ? `Award ${fain} is ${statusInWords(from)} already. ${possibleInWords(from)}`
        : `Award ${fain} is ${statusInWords(from)} and cannot become ${statusInWords(to)}. ${possibleInWords(from)}`,
    );
    this.figures = { from, to };
  }
}

export class CeilingBelowObligations extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'ceiling-below-obligations';
  constructor(override readonly figures: Readonly<Record<string, string>>) {
    const [asked, obligated] = [figures['asked'], figures['obligated']].map((cents) =>
      Money.parse(cents ?? '0').toDisplay(),
    );
    super(
      `The ceiling of award ${figures['fain']} cannot become ${asked}: ${obligated} is obligated. Deobligate first, or keep at least that much.`,
    );
  }
}

/** Sub-awards lie within the period of their prime. */
export class PeriodLeavesSubAwardOut extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'period-leaves-sub-award-out';
  constructor(override readonly figures: Readonly<Record<string, string>>) {
    const { fain, startsOn, endsOn, number, subStartsOn, subEndsOn } = figures;
    super(
      `The period of award ${fain} cannot become ${startsOn} to ${endsOn}: its sub-award ${number} runs from ${subStartsOn} to ${subEndsOn}. Change the sub-award first, or keep a period that covers it.`,
    );
  }
}

/** The refusal behind a database error about an award's terms, or the error itself when it is none. */
export function awardRefusalOf(error: unknown): unknown {
  const violation = violationOf(error);
  if (violation?.code === 'ceiling-below-obligations') return new CeilingBelowObligations(violation.figures);
  if (violation?.code === 'period-leaves-sub-award-out')
    return new PeriodLeavesSubAwardOut(violation.figures);
  return error;
}

/** One share of a set is not what it may be. */
export class ShareInvalid extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'share-invalid';
  override readonly fields: readonly FieldProblem[];
  constructor(index: number, field: 'code' | 'basisPoints', code: string, detail: string) {
    super(detail);
    this.fields = [{ pointer: `/shares/${index}/${field}`, code, detail }];
  }
}

/** The set would split money of years of action that have been reported and closed. */
export class ShareSetBeforeClosedYear extends FieldInvalid {
  override readonly code = 'share-set-before-closed-year';
  constructor(fain: string, effectiveOn: IsoDate, firstOpenDay: IsoDate) {
    const lastClosed = FiscalYear.containing(firstOpenDay).year - 1;
    super(
      '/effectiveOn',
      'before-closed-year',
      `Shares of award ${fain} from ${effectiveOn} would split money of closed fiscal years anew: years of action up to FY ${lastClosed} are closed. Let the set begin on ${firstOpenDay} or later.`,
    );
  }
}

export class SharesNotWhole extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'shares-not-whole';
  override readonly figures: Readonly<Record<string, string>>;
  override readonly fields: readonly FieldProblem[];
  constructor(fain: string, split: string, effectiveOn: string, total: number) {
    const rest = 10_000 - total;
    const points = (count: number): string => count.toLocaleString('en-US');
    super(
      `The ${split} shares of award ${fain} from ${effectiveOn} add up to ${points(total)} basis points, not 10,000: ` +
        `${points(Math.abs(rest))} ${Math.abs(rest) === 1 ? 'is' : 'are'} ${rest > 0 ? 'missing' : 'too many'}.`,
    );
    this.figures = { total: String(total), missing: String(rest) };
    this.fields = [{ pointer: '/shares', code: this.code, detail: this.message }];
  }
}
