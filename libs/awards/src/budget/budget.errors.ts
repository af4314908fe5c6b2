import { type IsoDate } from '@awardbook/fiscal';
import { type Money } from '@awardbook/money';
import { DomainError, FieldInvalid } from '@awardbook/problems';

export class BudgetNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'budget-not-found';
  constructor(fain: string, number: number, latest: number | null) {
    const there = latest === null ? 'It has none yet.' : `Its versions are 1 to ${latest}.`;
    super(`Award ${fain} has no version ${number} of its budget. ${there}`);
  }
}

/** A part of a budget is not what it may be. */
export class BudgetFieldInvalid extends FieldInvalid {
  override readonly code = 'budget-field-invalid';
}

/** The version that a draft names is not one that still leads anywhere. */
export class BudgetBaseOutdated extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'budget-base-outdated';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(fain: string, asked: number, approved: number) {
    super(
      `A new version of the budget of award ${fain} cannot be made from version ${asked}: version ${approved} has been approved without it. Make it from version ${approved} or a later one that was made from it.`,
    );
    this.figures = { asked: String(asked), approved: String(approved) };
  }
}

export class BudgetVersionsFull extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'budget-versions-full';
  constructor(fain: string, limit: number) {
    super(`Award ${fain} has ${limit} versions of its budget, the most that are kept. Record a new award.`);
  }
}

export class BudgetAlreadyApproved extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'budget-already-approved';
  constructor(fain: string, number: number, by: string, at: Date) {
    super(
      `Version ${number} of the budget of award ${fain} was approved by ${by} at ${at.toISOString()}; there is nothing left to approve.`,
    );
  }
}

/** The day from which an approval is to count lies ahead, or before the approval that it takes over from. */
export class BudgetApprovalMisdated extends FieldInvalid {
  override readonly code = 'budget-approval-misdated';
  constructor(
    number: number,
    effectiveOn: IsoDate,
    { today, before }: { today: IsoDate; before: { number: number; effectiveOn: IsoDate } | null },
  ) {
    const from =
      before === null
        ? ''
        : ` and from ${before.effectiveOn} on, when version ${before.number} began to count`;
    super(
      '/effectiveOn',
      'effective-on-impossible',
      `Version ${number} of the budget cannot count from ${effectiveOn}: choose a day up to today, ${today}${from}.`,
    );
  }
}

/** Another version was approved, which this one was not made from. */
export class BudgetSuperseded extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'budget-superseded';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(fain: string, number: number, approved: number) {
    super(
      `Version ${number} of the budget of award ${fain} was not made from version ${approved}, which has been approved since. Record its changes anew, on version ${approved}.`,
    );
    this.figures = { asked: String(number), approved: String(approved) };
  }
}

export class OwnBudgetApproval extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'own-budget-approval';
  constructor(number: number) {
    super(
      `You recorded version ${number} of this budget yourself; somebody else of finance has to approve it.`,
    );
  }
}

export class BudgetAboveCeiling extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'budget-above-ceiling';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(fain: string, number: number, { federal, ceiling }: { federal: Money; ceiling: Money }) {
    const over = federal.minus(ceiling);
    super(
      `The federal share of version ${number} is ${federal.toDisplay()}, ${over.toDisplay()} above the ceiling of award ${fain}, ${ceiling.toDisplay()}. Raise the ceiling first, or record a version that keeps to it.`,
    );
    this.figures = { federal: federal.toString(), ceiling: ceiling.toString(), over: over.toString() };
  }
}
