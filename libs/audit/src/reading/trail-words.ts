import { isUuid } from '@awardbook/database';
import { type AuditEventKind } from '../audit-event';
import { type TrailItem, type TrailRecord } from './trail-entry';
import { changesBetween, changeText, day, type FieldChange, percent } from './words';

const EVENTS: Readonly<Record<AuditEventKind, string>> = {
  'signed-in': 'Signed in',
  'sign-in-refused': 'Signing in was refused',
  'account-locked': 'An account was locked after too many failures',
  'signed-out': 'Signed out',
  'session-ended': 'A session was ended',
  'acting-for-changed': 'Chose whom to act for',
  refused: 'Was refused',
  'export-requested': 'Asked for an export',
  'export-downloaded': 'Downloaded an export',
  'export-cancelled': 'Cancelled an export',
  'document-downloaded': 'Downloaded a document',
  'report-downloaded': 'Downloaded an accepted report',
  'password-changed': 'Changed a password',
  'second-factor-on': 'Turned a second factor on',
  'second-factor-off': 'Turned a second factor off',
  'recovery-code-used': 'Used a recovery code',
  'recovery-codes-renewed': 'Renewed recovery codes',
  'token-made': 'Made an API token',
  'token-revoked': 'Revoked an API token',
  'token-refused': 'An API token was refused',
  'person-invited': 'Invited a person',
  'person-changed': 'Changed a person',
  'person-deactivated': 'Deactivated a person',
  'person-reactivated': 'Reactivated a person',
  'person-anonymised': 'Made a person anonymous',
  'one-time-link-made': 'Made a one-time link',
  'one-time-link-used': 'Used a one-time link',
  'single-sign-on-bound': 'Bound single sign-on to a person',
};

const NOUNS: Readonly<Record<string, string>> = {
  awards: 'Award',
  award_category_shares: 'Share by category of award',
  award_country_shares: 'Share by country of award',
  award_budgets: 'Budget of award',
  budget_periods: 'Budget period of award',
  budget_lines: 'Budget line of award',
  budget_indirect_costs: 'Indirect costs in the budget of award',
  budget_approvals: 'Approval of a budget of award',
  award_amendments: 'Amendment of award',
  award_status_changes: 'Change of status of award',
  award_notes: 'Note on award',
  sub_awards: 'Sub-award of award',
  indicators: 'Own indicator of award',
  award_indicators: 'Indicator of award',
  indicator_targets: 'Target of award',
  award_documents: 'Document of award',
  reporting_terms: 'Reporting terms of award',
  report_packages: 'Report of award',
  report_due_dates: 'Due date of a report of award',
  report_steps: 'Step of a report of award',
  report_comments: 'Comment on a report of award',
  report_change_requests: 'Requested change of a report of award',
  report_snapshots: 'Frozen copy of a report of award',
  implementers: 'Implementer',
  implementer_names: 'Name of implementer',
  implementer_identifiers: 'Identifier of implementer',
  implementer_contacts: 'Contact of implementer',
  implementer_merges: 'Merge into implementer',
  appropriations: 'Appropriation',
  allotments: 'Allotment',
  ledger_entries: 'Ledger entry of award',
  portfolio: 'Portfolio',
  people: 'Person',
  credentials: 'Credentials of',
  person_implementers: 'Implementer of',
  person_identities: 'Single sign-on of',
  api_tokens: 'API token of',
  places: 'Place',
  funding_accounts: 'Funding account',
  funding_offices: 'Funding office',
  treasury_accounts: 'Treasury account',
};

/** Columns that say what the sentence says already, or that only programs count by. */
const UNSAID = [
  'id',
  'version',
  'award_id',
  'person_id',
  'recorded_at',
  'recorded_by',
  'created_at',
  'name_key',
];

export function toTrailItem(record: TrailRecord): TrailItem {
  const changes = changesBetween(record.before, record.after);
  return {
    id: `${record.transactionId}-${record.id}`,
    at: record.at,
    actor: { id: record.actor, name: record.actorName },
    kind: record.kind,
    table: record.subject,
    sentence: `${record.kind === 'event' ? eventText(record) : rowText(record, changes)}.`,
    changes: changes.map((change) => ({ ...change, ...named(record, change.field) })),
  };
}

/** Names instead of ids, where the line knows them. */
function named(record: TrailRecord, field: string): { to?: string } {
  if (field !== 'implementer_id' || record.implementerName === null) return {};
  return record.after?.[field] === undefined ? {} : { to: record.implementerName };
}

function eventText({ subject, rowKey, personName, fain }: TrailRecord): string {
  const event = (EVENTS as Readonly<Record<string, string>>)[subject] ?? subject;
  // The id of a session or an export tells nobody anything.
  const key = isUuid(rowKey) ? '' : rowKey;
  const about = fain === null ? (personName ?? key) : `award ${fain}`;
  return about === '' ? event : `${event}: ${about}`;
}

function rowText(record: TrailRecord, changes: readonly FieldChange[]): string {
  const { subject, kind, after } = record;
  const noun = NOUNS[subject] ?? subject;
  if (subject === 'ledger_entries' && after?.['entries'] !== undefined)
    return `${String(after['entries'])} ledger entries of award ${nameOf(record)} loaded`;
  if (subject === 'award_category_shares' || subject === 'award_country_shares')
    return shareText(record, noun);
  if (subject === 'award_amendments') return amendmentText(record, noun);
  const name = nameOf(record);
  const what = name === '' ? noun : `${noun} ${name}`;
  if (kind === 'inserted') return `${what} recorded`;
  if (kind === 'deleted') return `${what} removed`;
  const said = changes.filter(({ field }) => !UNSAID.includes(field));
  return said.length === 0 ? `${what} changed` : `${what}: ${said.map(changeText).map(lowered).join('; ')}`;
}

/** A share of a country or a category, which a new set replaces as a whole. */
function shareText(record: TrailRecord, noun: string): string {
  const image = record.after ?? record.before ?? {};
  const of = String(image['category'] ?? image['place'] ?? '');
  const points = percent(Number(image['basis_points']));
  const from = day(String(image['effective_on'] ?? ''));
  const done = { inserted: 'recorded', updated: 'changed', deleted: 'removed', event: 'told' }[record.kind];
  return `${noun} ${nameOf(record)} ${done}: ${of} ${points} from ${from}`;
}

/** A step of an amendment; what it says is told by the award's own history. */
function amendmentText(record: TrailRecord, noun: string): string {
  if (record.kind === 'inserted') return `${noun} ${nameOf(record)} drafted`;
  const state = String(record.after?.['state'] ?? 'changed');
  const number = record.after?.['number'];
  const which = number === undefined ? noun : noun.replace('Amendment', `Amendment ${String(number)}`);
  return `${which} ${nameOf(record)} ${state === 'draft' ? 'returned to be changed' : state}`;
}

/** The FAIN, the implementer's or the person's name, or else the key. */
function nameOf({ fain, implementerName, personName, rowKey, subject }: TrailRecord): string {
  if (subject === 'portfolio') return '';
  return fain ?? implementerName ?? personName ?? rowKey;
}

const lowered = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
