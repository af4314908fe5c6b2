import { DomainError, type FieldProblem } from '@awardbook/problems';

export class MergeIntoItself extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'merge-into-itself';
  override readonly fields: readonly FieldProblem[];
  constructor(name: string) {
    super(`${name} cannot be merged into itself. Choose the other record of the same party.`);
    this.fields = [{ pointer: '/into', code: this.code, detail: this.message }];
  }
}

/** People see what their implementer has: who sees more is for an administrator to say, not for a merge. */
export class MergedRecordHasPeople extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'merged-record-has-people';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(name: string, survivor: string, people: number) {
    super(
      `${name} cannot be merged: ${people} ${people === 1 ? 'person belongs' : 'people belong'} to it and would lose sight of its awards. ` +
        `Let an administrator bind them to ${survivor} instead, then merge.`,
    );
    this.figures = { people: String(people) };
  }
}

/** A sub-award goes to somebody else: two that pass money on to each other are two. */
export class MergeOfPrimeAndSubRecipient extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'merge-of-prime-and-sub-recipient';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(name: string, survivor: string, subAwards: number) {
    super(
      `${name} cannot be merged into ${survivor}: ${subAwards} ${subAwards === 1 ? 'sub-award goes' : 'sub-awards go'} from one of them to the other, and none goes to its own prime recipient. ` +
        'Change or remove what was reported so, then merge; or leave them two parties.',
    );
    this.figures = { subAwards: String(subAwards) };
  }
}

export class NotMerged extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'implementer-not-merged';
  constructor(name: string) {
    super(`${name} is not merged into another record, so there is nothing to undo.`);
  }
}

/** Names went elsewhere after the merge, so that it cannot be undone exactly. */
export class MergeNotUndoable extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'merge-not-undoable';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(detail: string, figures: Readonly<Record<string, string>>) {
    super(detail);
    this.figures = figures;
  }
}
