import { type Violation, violationOf } from '@awardbook/database';
import { Money } from '@awardbook/money';
import { DomainError, FieldInvalid, type FieldProblem } from '@awardbook/problems';

const dollars = (figure: string | undefined): string => Money.parse(figure ?? '0').toDisplay();

/** A field of a fact or of a query is not what it may be. */
export class FundingFieldInvalid extends FieldInvalid {
  override readonly code = 'funding-field-invalid';
}

export class TreasuryAccountUnknown extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'treasury-account-unknown';
  override readonly fields: readonly FieldProblem[];
  /** @param code its normal form, or null when the text is no symbol at all */
  constructor(typed: string, code: string | null) {
    super(
      code === null
        ? `"${typed}" is not a Treasury Account Symbol. Write it as 019-011-2012/2013-1022-000, or 011-X-1022-000 for no-year money.`
        : `Treasury lists no account ${code} for this program. Check its years and agencies against the list of Treasury accounts.`,
    );
    this.fields = [{ pointer: '/treasuryAccount', code: this.code, detail: this.message }];
  }
}

export class YearOfFundsMissing extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'year-of-funds-missing';
  override readonly fields: readonly FieldProblem[];
  constructor(treasuryAccount: string) {
    super(`${treasuryAccount} is no-year money and does not say its year of funds. Name it.`);
    this.fields = [{ pointer: '/yearOfFunds', code: this.code, detail: this.message }];
  }
}

export class YearOfFundsOutsideSymbol extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'year-of-funds-outside-symbol';
  constructor(override readonly figures: Violation['figures']) {
    super(
      `${figures['treasuryAccount']} holds funds of ${figures['beginsYear']}, not of ${figures['yearOfFunds']}. ` +
        `Name the symbol that begins in ${figures['yearOfFunds']}, or leave the year of funds out.`,
    );
  }
}

export class OfficeUnknown extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'office-unknown';
  override readonly fields: readonly FieldProblem[];
  constructor(office: string, known: readonly string[]) {
    super(`There is no funding office "${office}". Known offices: ${known.join(', ')}.`);
    this.fields = [{ pointer: '/office', code: this.code, detail: this.message }];
  }
}

export class AllotmentsExceedAppropriation extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'allotments-exceed-appropriation';
  constructor(override readonly figures: Violation['figures']) {
    super(
      `An allotment of ${dollars(figures['asked'])} exceeds what is left of the FY ${figures['yearOfFunds']} appropriation ` +
        `under ${figures['treasuryAccount']}: ${dollars(figures['available'])}. Allot less, or record the appropriation first.`,
    );
  }
}

export class AllotmentBelowObligations extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'allotment-below-obligations';
  constructor(override readonly figures: Violation['figures']) {
    super(
      `The allotment of FY ${figures['yearOfFunds']} funds to ${figures['office']} under ${figures['treasuryAccount']} ` +
        `cannot become ${dollars(figures['asked'])}: ${dollars(figures['obligated'])} is obligated. Deobligate first, or leave at least that much.`,
    );
  }
}

export class AppropriationBelowAllotments extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'appropriation-below-allotments';
  constructor(override readonly figures: Violation['figures']) {
    super(
      `The FY ${figures['yearOfFunds']} appropriation under ${figures['treasuryAccount']} cannot become ${dollars(figures['asked'])}: ` +
        `${dollars(figures['allotted'])} is allotted. Correct the allotments first, or leave at least that much.`,
    );
  }
}

export class MovedBetweenUnlikeFunds extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'moved-between-unlike-funds';
  constructor() {
    super(
      'Money in its second phase moves only between symbols of one account, for the same year of funds and office. ' +
        'Name the first symbol that it was obligated under.',
    );
  }
}

export class FundFactCorrectionDisagrees extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'correction-disagrees';
  constructor(override readonly figures: Violation['figures']) {
    super(
      `What corrects ${figures['corrects']} must agree with it in symbol, year of funds and office, and a reversal takes back all of it; ` +
        'a reversal itself is never corrected. Post the money anew instead.',
    );
  }
}

/** Appropriations and allotments are never updated or deleted, by anybody. */
export class FundFactsAppendOnly extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'append-only';
  constructor(override readonly figures: Violation['figures']) {
    super(
      `The ${figures['table']} are append-only: nothing in them is changed or deleted. Post a correction instead.`,
    );
  }
}

export class ReferenceReused extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'reference-reused';
  constructor(noun: 'appropriation' | 'allotment', reference: string, stored: string) {
    super(
      `Reference "${reference}" already stands for another ${noun} (${stored}). ` +
        'Give this one a reference of its own, or correct the one that is there.',
    );
  }
}

export class FundFactNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code: string;
  constructor(noun: 'appropriation' | 'allotment', id: string) {
    super(`There is no ${noun} ${id}.`);
    this.code = `${noun}-not-found`;
  }
}

export class AlreadyCorrected extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'already-corrected';
  constructor(noun: 'appropriation' | 'allotment', id: string) {
    super(
      `The ${noun} ${id} is already corrected. Correct what took its place; if it was only cancelled, post the money anew.`,
    );
  }
}

const REFUSALS: Record<string, new (figures: Violation['figures']) => DomainError> = {
  'allotments-exceed-appropriation': AllotmentsExceedAppropriation,
  'allotment-below-obligations': AllotmentBelowObligations,
  'appropriation-below-allotments': AppropriationBelowAllotments,
  'year-of-funds-outside-symbol': YearOfFundsOutsideSymbol,
  'moved-between-unlike-funds': MovedBetweenUnlikeFunds,
  'correction-disagrees': FundFactCorrectionDisagrees,
  'append-only': FundFactsAppendOnly,
};

/** The refusal that a trigger of this room's tables stands for; any other error comes back as it is. */
export function fundingRefusal(error: unknown): unknown {
  const violation = violationOf(error);
  const Refusal = violation === null ? undefined : REFUSALS[violation.code];
  return violation === null || Refusal === undefined ? error : new Refusal(violation.figures);
}
