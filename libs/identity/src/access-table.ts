import { type Actor } from '@awardbook/database';
import { NotAllowed } from './identity.errors';
import { type PersonRole } from './person-role';

/** What API tokens can be limited to. */
export const TOKEN_SCOPES = ['read', 'export', 'record', 'post'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

interface Access {
  /** As a refusal says it: "A grantee may not …". */
  readonly words: string;
  readonly roles: readonly PersonRole[];
  /** The scope that a token needs for it; null when no token may. */
  readonly scope: TokenScope | null;
}

const STAFF = ['program-officer', 'finance', 'leadership', 'administrator'] as const;
const EVERYBODY = [...STAFF, 'grantee'] as const;

const TABLE = {
  /** The register, entries and statements, places and accounts; grantees read their own implementers' rows. */
  'portfolio.read': { words: 'read the portfolio', roles: EVERYBODY, scope: 'read' },
  /** Appropriations, allotments and the funds they make. */
  'funds.read': { words: "read the office's funds", roles: STAFF, scope: 'read' },
  /** Sums over the whole portfolio. */
  'reports.read': { words: 'read reports over the portfolio', roles: STAFF, scope: 'read' },
  'history.read': { words: 'read the history of an award', roles: EVERYBODY, scope: 'read' },
  /** What the office writes down about awards, for itself. */
  'notes.read': { words: "read the office's notes", roles: STAFF, scope: 'read' },
  'exports.make': {
    words: 'export files',
    roles: ['program-officer', 'finance', 'leadership'],
    scope: 'export',
  },
  'awards.record': { words: 'record or change awards', roles: ['program-officer'], scope: 'record' },
  'budgets.record': { words: 'record budgets of awards', roles: ['program-officer'], scope: 'record' },
  /** A decision of a person's, and never of who recorded the version. */
  'budgets.approve': { words: 'approve budgets of awards', roles: ['finance'], scope: null },
  'documents.record': {
    words: 'add or remove documents of awards',
    roles: ['program-officer', 'finance'],
    scope: 'record',
  },
  'amendments.record': { words: 'draft amendments of awards', roles: ['program-officer'], scope: 'record' },
  /** A decision of a person's, and never of who drafted it. */
  'amendments.approve': { words: 'approve amendments of awards', roles: ['finance'], scope: null },
  /** What grantees report; grantees read their own. */
  'grantee-reports.read': { words: 'read reports of grantees', roles: EVERYBODY, scope: 'read' },
  /** Terms, ad-hoc requests, due dates, indicators and targets of awards. */
  'reporting.arrange': {
    words: 'say what grantees report and when',
    roles: ['program-officer'],
    scope: 'record',
  },
  'grantee-reports.write': { words: 'write reports', roles: ['grantee'], scope: 'record' },
  /** A decision of a person's, as a signature is. */
  'grantee-reports.certify': { words: 'certify reports', roles: ['grantee'], scope: null },
  'grantee-reports.review': { words: 'review reports of grantees', roles: ['program-officer'], scope: null },
  /** Comments, requested changes, corrections, and the steps of a report: which step is whose its own table says. */
  'grantee-reports.discuss': {
    words: 'comment on reports and move them on',
    roles: ['program-officer', 'grantee'],
    scope: 'record',
  },
  'implementers.record': { words: 'record implementers', roles: ['program-officer'], scope: 'record' },
  'implementers.history': { words: 'read the history of implementers', roles: STAFF, scope: 'read' },
  /** Ledger entries and their corrections, appropriations and allotments. */
  'money.post': { words: 'post money', roles: ['finance'], scope: 'post' },
  'people.manage': { words: 'manage people', roles: ['administrator'], scope: null },
  'trail.read': { words: 'read the audit trail', roles: ['administrator', 'leadership'], scope: null },
  'trail.export': { words: 'export the audit trail', roles: ['administrator', 'leadership'], scope: null },
  /** One's own account: password, second factor, tokens, sessions; and one's home. */
  'account.own': { words: 'manage an account of their own', roles: EVERYBODY, scope: null },
} satisfies Readonly<Record<string, Access>>;

export type Action = keyof typeof TABLE;

/** What each may do: the one table that the guard, the services and the page read. */
export const ACCESS: Readonly<Record<Action, Access>> = TABLE;
export const ACTIONS = Object.keys(TABLE) as Action[];

/** Whether the actor may do it; the program itself may do everything, nobody nothing. */
export function may(actor: Actor, action: Action): boolean {
  if (actor.role === 'system') return true;
  const { roles, scope } = ACCESS[action];
  if (!(roles as readonly string[]).includes(actor.role)) return false;
  return actor.scopes === null || (scope !== null && actor.scopes.includes(scope));
}

/** @throws NotAllowed saying who may */
export function assertMay(actor: Actor, action: Action): void {
  if (!may(actor, action)) throw new NotAllowed(actor, ACCESS[action]);
}

/** Everything the actor may do, in the order of the table. */
export function actionsOf(actor: Actor): Action[] {
  return ACTIONS.filter((action) => may(actor, action));
}
