import { type PersonRole } from '@awardbook/identity';

/** How far a report has come. What was accepted never changes; a correction takes its place. */
export const REPORT_STATES = [
  { code: 'not-due', label: 'Not due' },
  { code: 'draft', label: 'Draft' },
  { code: 'awaiting-certification', label: 'Awaiting certification' },
  { code: 'submitted', label: 'Submitted' },
  { code: 'in-review', label: 'In review' },
  { code: 'changes-requested', label: 'Changes requested' },
  { code: 'accepted', label: 'Accepted' },
  { code: 'skipped', label: 'Skipped' },
] as const;

export type ReportState = (typeof REPORT_STATES)[number]['code'];

/** One way from a state to the next. */
export interface ReportStepRule {
  readonly code: ReportStepCode;
  /** As a button says it. */
  readonly label: string;
  readonly from: ReportState;
  readonly to: ReportState;
  readonly role: PersonRole;
  /** Whether whoever takes it has to say why. */
  readonly needsReason: boolean;
}

export type ReportStepCode =
  | 'begin'
  | 'hand-over'
  | 'send-back'
  | 'certify'
  | 'recall'
  | 'review'
  | 'request-changes'
  | 'resume'
  | 'accept'
  | 'skip'
  | 'ask-again';

const step = (
  code: ReportStepCode,
  label: string,
  [from, to]: readonly [ReportState, ReportState],
  role: PersonRole,
  needsReason = false,
): ReportStepRule => ({ code, label, from, to, role, needsReason });

/** Every step there is, and who may take it; of several from one state, what leads on comes first. The database has the same table, and so has the page: it asks for this one. */
export const REPORT_STEPS: readonly ReportStepRule[] = [
  step('begin', 'Start the report', ['not-due', 'draft'], 'grantee'),
  step('hand-over', 'Hand over for certification', ['draft', 'awaiting-certification'], 'grantee'),
  step('certify', 'Certify and submit', ['awaiting-certification', 'submitted'], 'grantee'),
  step('send-back', 'Send back to draft', ['awaiting-certification', 'draft'], 'grantee', true),
  step('recall', 'Recall', ['submitted', 'draft'], 'grantee', true),
  step('review', 'Start the review', ['submitted', 'in-review'], 'program-officer'),
  step('request-changes', 'Request changes', ['in-review', 'changes-requested'], 'program-officer', true),
  step('resume', 'Go on with the draft', ['changes-requested', 'draft'], 'grantee'),
  step('accept', 'Accept', ['in-review', 'accepted'], 'program-officer'),
  step('skip', 'Skip', ['not-due', 'skipped'], 'program-officer', true),
  step('ask-again', 'Ask for it again', ['skipped', 'not-due'], 'program-officer', true),
];

/** The rule of a step by its name; each name stands once. */
export function stepOf(code: ReportStepCode): ReportStepRule {
  const rule = REPORT_STEPS.find((one) => one.code === code);
  if (rule === undefined) throw new Error(`No step is called ${code}.`);
  return rule;
}

/** Steps that lead on from a state, in the order of the table. */
export function stepsFrom(state: ReportState): readonly ReportStepRule[] {
  return REPORT_STEPS.filter(({ from }) => from === state);
}

/** Nothing more is owed by the grantee in these. */
const DONE: readonly ReportState[] = ['submitted', 'in-review', 'accepted', 'skipped'];

export function isOwed(state: ReportState): boolean {
  return !DONE.includes(state);
}

/** The states in which the grantee owes something. */
export const OWED_STATES: readonly ReportState[] = REPORT_STATES.map(({ code }) => code).filter(isOwed);
