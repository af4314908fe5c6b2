import { type Violation, violationOf } from '@awardbook/database';
import { Money } from '@awardbook/money';
import { dateInWords, type IsoDate, isoDate } from '@awardbook/fiscal';
import { ChangedSince, DomainError, FieldInvalid, type FieldProblem } from '@awardbook/problems';
import { REPORT_STATES, REPORT_STEPS, type ReportState } from './packages/report-state';

const wordsOf = (state: string): string =>
  REPORT_STATES.find(({ code }) => code === state)?.label.toLowerCase() ?? state;

export class ReportNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'report-not-found';
  constructor(id: string) {
    super(`There is no report ${id}.`);
  }
}

/** Never made, replaced or revoked: which of them is nobody's business. */
export class CalendarFeedNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'calendar-feed-not-found';
  constructor() {
    super(
      'There is no calendar at this address. Make a new one under “Calendar of reports” in your account.',
    );
  }
}

/** A field of a report, of its terms or of its dates is not what it may be. */
export class ReportFieldInvalid extends FieldInvalid {
  override readonly code = 'report-field-invalid';
}

/** Nothing is due before all that it tells has happened. */
export class ReportDueBeforePeriodEnds extends ReportFieldInvalid {
  constructor(periodEndsOn: IsoDate, dueOn: IsoDate) {
    super(
      '/dueOn',
      'report-due-before-period-ends',
      `The report covers the time until ${dateInWords(periodEndsOn)} and cannot be due on ${dateInWords(dueOn)}, before that. Choose that day or a later one.`,
    );
  }
}

/** Somebody else changed it after the version that the caller holds. */
export class ReportChanged extends ChangedSince {
  override readonly code = 'report-changed';
  /** @param what as a sentence names it: "report", "progress part" */
  constructor(what: string, asked: number, current: number) {
    super(
      `The ${what} has changed since: you hold version ${asked}, it is at version ${current}. Read it again and repeat the change.`,
      asked,
      current,
    );
  }
}

/** The table of states has no such step, or not any more: somebody else was first. */
export class ReportStepImpossible extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'report-step-impossible';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(from: ReportState, to: ReportState) {
    const ways = REPORT_STEPS.filter((step) => step.from === from).map(({ to: next }) => wordsOf(next));
    const wayOut =
      ways.length === 0
        ? 'What was accepted stays as it is; begin a correction instead.'
        : `From there it can become: ${ways.join(', ')}.`;
    super(`The report is "${wordsOf(from)}" and cannot become "${wordsOf(to)}". ${wayOut}`);
    this.figures = { from, to };
  }
}

/** What stands in the way of a step; each problem says how it is mended. */
export class ReportNotReady extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'report-not-ready';
  override readonly fields: readonly FieldProblem[];
  constructor(problems: readonly FieldProblem[]) {
    const [first] = problems;
    super(
      problems.length === 1 && first !== undefined
        ? first.detail
        : `${problems.length} things are missing: ${problems.map(({ detail }) => detail).join(' ')}`,
    );
    this.fields = problems;
  }
}

const WAYS_TO_A_DRAFT: { readonly [State in ReportState]?: string } = {
  'not-due': 'Start the report first.',
  'awaiting-certification': 'Send it back to draft first.',
  submitted: 'Recall it first.',
  'in-review': 'Ask its program officer to request changes.',
  'changes-requested': 'Go on with the draft first.',
  accepted: 'Begin a correction of it instead.',
};

/** Only a draft is written in. */
export class ReportNotDraft extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'report-not-draft';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(state: string) {
    const wayOut = WAYS_TO_A_DRAFT[state as ReportState];
    super(
      `Only a draft is written in, and the report is "${wordsOf(state)}". Nothing was saved.${wayOut === undefined ? '' : ` ${wayOut}`}`,
    );
    this.figures = { state };
  }
}

/** The award's terms, or an ad-hoc request, do not ask for this part. */
export class ReportPartNotAsked extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'report-part-not-asked';
  /** @param label as the task list names the part */
  constructor(label: string) {
    super(`This report does not ask for the part "${label}". What it asks for stands in its task list.`);
  }
}

/** Acceptance records what was spent, and no more is spent than was obligated. */
export class ReportedAboveObligations extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'report-expenditures-above-obligations';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(figures: Readonly<Record<string, string>>) {
    const dollars = (name: string): string => Money.parse(figures[name] ?? '0.00').toDisplay();
    super(
      `The report says that ${dollars('asked')} more was spent than the ledger has of award ${figures['fain']}, but only ${dollars('available')} of what is obligated is left to be spent. Ask for changes to line 10e, or have finance record the missing obligation first.`,
    );
    this.figures = figures;
  }
}

export class OwnReportCertification extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'report-own-certification';
  constructor() {
    super(
      'You handed this report over yourself, and the award asks for somebody else to certify it. Ask a colleague with an account here.',
    );
  }
}

export class ReportOfAnotherOfficer extends DomainError {
  override readonly refusal = 'forbidden';
  override readonly code = 'report-of-another-officer';
  constructor(officer: string) {
    super(
      `Reports of this award are reviewed by ${officer}. To review them yourself, take the award over in its reporting terms.`,
    );
  }
}

export class ReportCommentNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'report-comment-not-found';
  constructor(id: string) {
    super(`The report has no comment or requested change ${id} that you may change.`);
  }
}

/** There is nothing to talk about yet, or nothing any more. */
export class ReportCommentsClosed extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'report-comments-closed';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(state: string) {
    const wayOut =
      state === 'accepted' ? 'Begin a correction to go on about it.' : 'Comment once it has been started.';
    super(`The report is "${wordsOf(state)}" and takes no comments. ${wayOut}`);
    this.figures = { state };
  }
}

/** Changes are asked for during a review. */
export class ReportNotInReview extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'report-not-in-review';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(state: string) {
    super(
      `Changes are asked for during a review, and the report is "${wordsOf(state)}". Start the review, or comment instead.`,
    );
    this.figures = { state };
  }
}

/** Of one accepted report there is one correction; what comes after corrects that one. */
export class ReportCorrectionUnderWay extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'report-correction-under-way';
  override readonly figures: Readonly<Record<string, string>>;
  constructor(correctionId: string) {
    super('A correction of this report has been started already. Open it and write there.');
    this.figures = { correctionId };
  }
}

/** It was accepted before there were frozen copies, or was never accepted. */
export class ReportSnapshotNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'report-snapshot-not-found';
  constructor(state: string) {
    super(
      state === 'accepted'
        ? 'This report has no frozen copy: it was loaded as accepted and not accepted here.'
        : `The report is "${wordsOf(state)}"; its frozen copy is made when it is accepted.`,
    );
  }
}

/** The refusal behind a violation that this room's triggers raise; null when it is none of theirs. */
export function reportRefusalOf({ code, figures }: Violation): DomainError | null {
  switch (code) {
    case 'report-step-impossible':
      return new ReportStepImpossible(figures['from'] as ReportState, figures['to'] as ReportState);
    case 'report-not-draft':
      return new ReportNotDraft(figures['state'] ?? '');
    case 'report-expenditures-above-obligations':
      return new ReportedAboveObligations(figures);
    case 'report-own-certification':
      return new OwnReportCertification();
    case 'report-of-another-officer':
      return new ReportOfAnotherOfficer(figures['officer'] ?? 'somebody else');
    case 'report-not-accepted':
      return new ReportFieldInvalid(
        '/correctsId',
        'report-not-accepted',
        `Only what was accepted is corrected, and this report is "${wordsOf(figures['state'] ?? '')}". Write in the report itself.`,
      );
    case 'report-due-date-closed':
      return new ReportFieldInvalid(
        '/dueOn',
        'report-due-date-closed',
        `The report is "${wordsOf(figures['state'] ?? '')}"; nothing of it is due any more.`,
      );
    case 'report-due-before-period-ends':
      return new ReportDueBeforePeriodEnds(
        isoDate(figures['periodEndsOn'] ?? ''),
        isoDate(figures['dueOn'] ?? ''),
      );
    case 'report-comments-closed':
      return new ReportCommentsClosed(figures['state'] ?? '');
    case 'report-comment-not-found':
      return new ReportCommentNotFound(figures['id'] ?? '');
    case 'report-not-in-review':
      return new ReportNotInReview(figures['state'] ?? '');
    default:
      return null;
  }
}

/** Runs work on reports; a refusal of a trigger comes out as this room's own. */
export async function reportRefusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const violation = violationOf(error);
    throw (violation && reportRefusalOf(violation)) ?? error;
  }
}
