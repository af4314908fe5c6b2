import { ChangedSince, DomainError, FieldInvalid, type FieldProblem } from '@awardbook/problems';
import { AMENDMENT_STEPS, type AmendmentState } from './amendment-state';

export class AmendmentNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'amendment-not-found';
  constructor(fain: string, id: string) {
    super(`Award ${fain} has no amendment ${id}.`);
  }
}

/** A field of an amendment is not what it may be. */
export class AmendmentFieldInvalid extends FieldInvalid {
  override readonly code = 'amendment-field-invalid';
}

/** Somebody else changed the amendment after the version that the caller holds. */
export class AmendmentChanged extends ChangedSince {
  override readonly code = 'amendment-changed';
  constructor(asked: number, current: number) {
    super(
      `The amendment has changed since: you hold version ${asked}, it is at version ${current}. Read it again and repeat the change.`,
      asked,
      current,
    );
  }
}

const DONE: Readonly<Record<AmendmentState, string>> = {
  draft: 'changed or returned',
  proposed: 'proposed',
  approved: 'approved',
  withdrawn: 'withdrawn',
};

/** The table of states has no step from the one to the other. */
export class AmendmentStepImpossible extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'amendment-step-impossible';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(from: AmendmentState, to: AmendmentState) {
    const wayOut =
      AMENDMENT_STEPS[from].length === 0
        ? 'It stays as it is; draft a new amendment instead.'
        : from === 'proposed'
          ? 'It waits for finance, who can approve or return it; it can also be withdrawn.'
          : 'It has to be proposed first.';
    super(`The amendment is ${from === 'draft' ? 'a draft' : from} and cannot be ${DONE[to]}. ${wayOut}`);
    this.figures = { from, to };
  }
}

/** What stands in the way of a proposal or an approval; each problem says how it is mended. */
export class AmendmentNotReady extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'amendment-not-ready';
  override readonly fields: readonly FieldProblem[];
  constructor(problems: readonly FieldProblem[]) {
    const [first] = problems;
    super(
      problems.length === 1 && first !== undefined
        ? first.detail
        : `${problems.length} things stand in the way of this amendment: ${problems.map(({ detail }) => detail).join(' ')}`,
    );
    this.fields = problems;
  }
}

export class OwnAmendmentApproval extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'own-amendment-approval';
  constructor() {
    super('You drafted this amendment yourself; somebody else has to approve it.');
  }
}

export class AmendmentsFull extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'amendments-full';
  constructor(fain: string, limit: number) {
    super(
      `Award ${fain} has ${limit} amendments, drafts and withdrawn ones included, the most that are kept.`,
    );
  }
}
