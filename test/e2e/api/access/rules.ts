import { type PersonRole, type TokenScope } from '@awardbook/identity';
import { type ObjectKind } from './objects';

/** Who may use one route; what is not said here is refused. */
export interface Rule {
  readonly who: readonly PersonRole[] | 'anybody';
  /** What an API token needs, all of it; null when no token will do. */
  readonly scopes: readonly TokenScope[] | null;
  readonly object: ObjectKind | null;
  /** The answer to a good request about what is one's own. */
  readonly status: number;
  /** What a good request uses up, so that the next one needs another. */
  readonly usesUp: 'object' | 'person' | null;
}

const ALL: readonly PersonRole[] = ['program-officer', 'finance', 'grantee', 'leadership', 'administrator'];
const STAFF: readonly PersonRole[] = ['program-officer', 'finance', 'leadership', 'administrator'];

const rule = (
  who: Rule['who'],
  scopes: Rule['scopes'],
  status: number,
  object: Rule['object'] = null,
  usesUp: Rule['usesUp'] = null,
): Rule => ({ who, scopes, status, object, usesUp });

const open = (status: number, usesUp: Rule['usesUp'] = null): Rule =>
  rule('anybody', null, status, null, usesUp);
const reading = (object: Rule['object'] = null): Rule => rule(ALL, ['read'], 200, object);
const staffReading = (): Rule => rule(STAFF, ['read'], 200);
const exporting = (status: number, object: Rule['object'] = null, usesUp: Rule['usesUp'] = null): Rule =>
  rule(['program-officer', 'finance', 'leadership'], ['export'], status, object, usesUp);
const recording = (status: number, object: Rule['object'] = null, usesUp: Rule['usesUp'] = null): Rule =>
  rule(['program-officer'], ['record'], status, object, usesUp);
const keeping = (status: number, object: Rule['object'] = null, usesUp: Rule['usesUp'] = null): Rule =>
  rule(['program-officer', 'finance'], ['record'], status, object, usesUp);
const posting = (status: number, object: Rule['object'] = null, usesUp: Rule['usesUp'] = null): Rule =>
  rule(['finance'], ['post'], status, object, usesUp);
const discussing = (status: number, object: Rule['object'] = null, usesUp: Rule['usesUp'] = null): Rule =>
  rule(['program-officer', 'grantee'], ['record'], status, object, usesUp);
const reporting = (status: number, usesUp: Rule['usesUp'] = null): Rule =>
  rule(['grantee'], ['record'], status, 'draft', usesUp);
const ownAccount = (status: number, object: Rule['object'] = null, usesUp: Rule['usesUp'] = null): Rule =>
  rule(ALL, null, status, object, usesUp);
const managing = (status: number, object: Rule['object'] = null, usesUp: Rule['usesUp'] = null): Rule =>
  rule(['administrator'], null, status, object, usesUp);
const auditing = (): Rule => rule(['administrator', 'leadership'], null, 200);

/**
 * Route by route, written from what each part is for and not from the program's own table: where the two differ,
 * one of them is wrong.
 */
export const RULES: Readonly<Record<string, Rule>> = {
  'GET /api/health/live': open(200),
  'GET /api/health/ready': open(200),

  'GET /api/session': ownAccount(200),
  'POST /api/session': open(201, 'person'),
  'DELETE /api/session': open(204, 'person'),
  'POST /api/session/renewal': ownAccount(200),
  'PUT /api/session/acting-for': ownAccount(200),
  'GET /api/sign-in/ways': open(200),
  'GET /api/sign-in/sso': open(302),
  'GET /api/sign-in/sso/callback': open(302),
  // Whoever has no link is told that it is not good, signed in or not.
  'POST /api/one-time-links/lookup': open(404),
  'POST /api/one-time-links/use': open(404),

  'GET /api/home': ownAccount(200),
  'GET /api/account': ownAccount(200),
  'PATCH /api/account': ownAccount(200),
  'PUT /api/account/password': ownAccount(204, null, 'person'),
  'POST /api/account/second-factor': ownAccount(201, null, 'person'),
  'PUT /api/account/second-factor': ownAccount(200, null, 'person'),
  'DELETE /api/account/second-factor': ownAccount(204, null, 'person'),
  'POST /api/account/recovery-codes': ownAccount(201, null, 'person'),
  'GET /api/account/sessions': ownAccount(200),
  'DELETE /api/account/sessions': ownAccount(204, null, 'person'),
  'DELETE /api/account/sessions/{id}': ownAccount(204, 'session', 'object'),
  'GET /api/account/tokens': ownAccount(200),
  'POST /api/account/tokens': ownAccount(201, null, 'person'),
  'DELETE /api/account/tokens/{id}': ownAccount(204, 'token', 'object'),
  'GET /api/account/calendar-feed': ownAccount(200),
  'PUT /api/account/calendar-feed': ownAccount(200),
  'DELETE /api/account/calendar-feed': ownAccount(204),
  'GET /api/account/reminders': ownAccount(200),
  'PUT /api/account/reminders': ownAccount(200),
  'GET /api/report-reminders': ownAccount(200),
  'DELETE /api/report-reminders': ownAccount(204),
  // The address is the secret; this one leads nowhere.
  'GET /api/report-calendar/{file}': open(404),
  'GET /api/saved-views': ownAccount(200),
  'POST /api/saved-views': ownAccount(201),
  'PATCH /api/saved-views/{id}': ownAccount(200, 'saved-view'),
  'DELETE /api/saved-views/{id}': ownAccount(204, 'saved-view', 'object'),

  'GET /api/people': managing(200),
  'POST /api/people': managing(201),
  'GET /api/people/{id}': managing(200, 'person'),
  'PATCH /api/people/{id}': managing(200, 'person'),
  'POST /api/people/{id}/deactivation': managing(200, 'person', 'object'),
  'POST /api/people/{id}/reactivation': managing(200, 'person', 'object'),
  'POST /api/people/{id}/one-time-link': managing(201, 'person', 'object'),
  'DELETE /api/people/{id}/second-factor': managing(200, 'person', 'object'),
  'DELETE /api/people/{id}': managing(200, 'person', 'object'),

  'GET /api/report-packages': reading(),
  'GET /api/report-packages/{id}/financial': reading('report'),
  'GET /api/report-packages/{id}/financial.pdf': reading('report'),
  'GET /api/report-packages/{id}/financial.xlsx': reading('report'),
  // What a grantee reports is written by grantees only, in a draft.
  'PUT /api/report-packages/{id}/financial': rule(['grantee'], ['record'], 200, 'draft'),
  'GET /api/report-compliance': reading(),
  'GET /api/report-packages/{id}/indicators': reading('report'),
  // What a report says is the grantee's to write, and nobody else's.
  'PUT /api/report-packages/{id}/indicators': rule(['grantee'], ['record'], 200, 'draft'),
  'GET /api/indicators': reading(),
  'GET /api/awards/{id}/indicators': reading('award'),
  'POST /api/awards/{id}/indicators': recording(201, 'award'),
  'PATCH /api/awards/{id}/indicators/{indicatorId}': recording(200, 'award'),
  'DELETE /api/awards/{id}/indicators/{indicatorId}': recording(204, 'award'),

  'GET /api/portfolio': reading(),
  'GET /api/places': reading(),
  'GET /api/funding-accounts': reading(),
  'GET /api/treasury-accounts': reading(),
  'GET /api/implementers': reading(),
  'GET /api/implementers/{id}': reading('implementer'),
  'GET /api/awards': reading(),
  'GET /api/awards/{id}': reading('award'),
  'GET /api/awards/{id}/shares': reading('award'),
  'GET /api/awards/{id}/entries': reading('award'),
  'GET /api/awards/{id}/statement': reading('award'),
  'GET /api/awards/{id}/strips': reading('award'),
  'GET /api/awards/{id}/pace': reading('award'),
  'GET /api/awards/{id}/years': reading('award'),
  'GET /api/awards/{id}/history': reading('award'),
  'GET /api/awards/{id}/budgets': reading('award'),
  'GET /api/awards/{id}/budgets/{number}': reading('award'),
  'GET /api/awards/{id}/status-changes': reading('award'),
  'GET /api/awards/{id}/amendments': reading('award'),
  'GET /api/awards/{id}/amendments/{amendmentId}': reading('award'),
  // What the office writes down is for the office.
  'GET /api/awards/{id}/notes': rule(STAFF, ['read'], 200, 'award'),
  'GET /api/awards/{id}/documents': reading('award'),
  // Every document of the matrix is shared with its grantee.
  'GET /api/awards/{id}/documents/{documentId}/file': reading('document'),
  'GET /api/award-balances': reading(),
  'GET /api/implementer-balances': reading(),
  'GET /api/awards/{id}/sub-awards': reading('award'),
  'GET /api/sub-awards/{id}': reading('sub-award'),
  'GET /api/implementers/{id}/sub-awards': reading('implementer'),
  // A grantee reads the histories of its awards; whose names changed is for the office.
  'GET /api/implementers/{id}/history': rule(STAFF, ['read'], 200, 'implementer'),
  'GET /api/entries': reading(),
  'GET /api/entries/{id}': reading('entry'),

  'GET /api/funds': staffReading(),
  'GET /api/appropriations': staffReading(),
  'GET /api/allotments': staffReading(),
  'GET /api/reports/budget-by-year-by-account': staffReading(),
  'GET /api/reports/spending': staffReading(),
  'GET /api/dashboard': staffReading(),
  'GET /api/reports/expiring-funds': staffReading(),
  'GET /api/reports/cancelling-funds': staffReading(),

  'POST /api/implementers': recording(201),
  'PATCH /api/implementers/{id}': recording(200, 'implementer'),
  'PUT /api/implementers/{id}/names': recording(200, 'implementer'),
  'PUT /api/implementers/{id}/identifiers': recording(200, 'implementer'),
  'PUT /api/implementers/{id}/contacts': recording(200, 'implementer'),
  // Each needs records made for it: one that goes, one that stays.
  'GET /api/implementers/{id}/merges': recording(200, 'implementer'),
  'PUT /api/implementers/{id}/merge': recording(200, 'duplicate', 'object'),
  'DELETE /api/implementers/{id}/merge': recording(200, 'merged', 'object'),
  'POST /api/awards': recording(201),
  'PATCH /api/awards/{id}': recording(200, 'award'),
  'PUT /api/awards/{id}/shares': recording(200, 'award'),
  // Nothing is saved; but who may not change shares has nothing to preview.
  'POST /api/awards/{id}/shares/preview': recording(200, 'award'),
  'POST /api/awards/{id}/budgets': recording(201, 'award'),
  // Whoever drafts a budget does not approve it, and no program does either.
  'POST /api/awards/{id}/budgets/{number}/approval': rule(['finance'], null, 201, 'award'),
  'POST /api/awards/{id}/amendments': recording(201, 'award'),
  'PATCH /api/awards/{id}/amendments/{amendmentId}': recording(200, 'award'),
  'DELETE /api/awards/{id}/amendments/{amendmentId}': recording(200, 'award'),
  'POST /api/awards/{id}/amendments/{amendmentId}/proposal': recording(201, 'award'),
  // Whoever drafts an amendment does not approve it, and no program does either.
  'POST /api/awards/{id}/amendments/{amendmentId}/return': rule(['finance'], null, 201, 'award'),
  'POST /api/awards/{id}/amendments/{amendmentId}/approval': rule(['finance'], null, 201, 'award'),
  'POST /api/awards/{id}/status-changes': recording(201, 'award', 'object'),
  'POST /api/awards/{id}/notes': recording(201, 'award'),
  'POST /api/awards/{id}/sub-awards': recording(201, 'award'),
  'PATCH /api/sub-awards/{id}': recording(200, 'sub-award'),
  'DELETE /api/sub-awards/{id}': recording(204, 'sub-award', 'object'),
  // Whoever has a signed paper in hand puts it into the file: an officer or finance.
  'GET /api/report-packages/{id}': reading('report'),
  'GET /api/report-packages/{id}/comments': reading('report'),
  'POST /api/report-packages/{id}/comments': discussing(201, 'draft-report'),
  'PATCH /api/report-packages/{id}/comments/{commentId}': discussing(200, 'draft-report'),
  'GET /api/report-packages/{id}/change-requests': reading('report'),
  'POST /api/report-packages/{id}/change-requests': rule(['program-officer'], null, 201, 'reviewed-report'),
  'PATCH /api/report-packages/{id}/change-requests/{changeId}': rule(
    ['grantee'],
    ['record'],
    200,
    'returned-report',
  ),
  'DELETE /api/report-packages/{id}/change-requests/{changeId}': rule(
    ['program-officer'],
    null,
    200,
    'reviewed-report',
  ),
  'POST /api/report-packages/{id}/correction': discussing(201, 'accepted-report', 'object'),
  'GET /api/report-packages/{id}/snapshot': reading('accepted-report'),
  'GET /api/report-packages/{id}/snapshot.pdf': reading('accepted-report'),
  // A grantee begins the report, an officer skips it.
  'POST /api/report-packages/{id}/steps': discussing(200, 'report', 'object'),
  'GET /api/report-packages/{id}/progress': reading('report'),
  'PUT /api/report-packages/{id}/progress': reporting(200, 'object'),
  'GET /api/report-packages/{id}/results': reading('report'),
  'PUT /api/report-packages/{id}/results': reporting(200, 'object'),
  'GET /api/report-packages/{id}/attachments': reading('report'),
  'POST /api/report-packages/{id}/attachments': reporting(201),
  'GET /api/report-packages/{id}/attachments/{attachmentId}/file': reading('draft'),
  'DELETE /api/report-packages/{id}/attachments/{attachmentId}': reporting(204),
  'PUT /api/report-packages/{id}/presence': reporting(200),
  'GET /api/accepted-results': reading(),
  'POST /api/awards/{id}/documents': keeping(201, 'award'),
  'DELETE /api/awards/{id}/documents/{documentId}': keeping(200, 'document', 'object'),

  'GET /api/awards/{id}/reporting-terms': reading('award'),
  'GET /api/awards/{id}/report-packages': reading('award'),
  // What grantees report and when is the officers' to say.
  'PUT /api/awards/{id}/reporting-terms': recording(200, 'award'),
  'POST /api/awards/{id}/report-packages': recording(201, 'award'),
  'POST /api/report-packages/{id}/due-dates': recording(201, 'report'),

  'POST /api/awards/{id}/entries': posting(201, 'award'),
  'POST /api/entries/{id}/correction': posting(201, 'entry', 'object'),
  'POST /api/appropriations': posting(201),
  'POST /api/appropriations/{id}/correction': posting(201, 'appropriation', 'object'),
  'POST /api/allotments': posting(201),
  'POST /api/allotments/{id}/correction': posting(201, 'allotment', 'object'),

  'GET /api/exports': exporting(200),
  'POST /api/exports': exporting(202),
  'GET /api/exports/{id}': exporting(200, 'export'),
  // Nobody has made the file yet; that it is not ready is told to its owner only.
  'GET /api/exports/{id}/file': exporting(409, 'export'),
  'DELETE /api/exports/{id}': exporting(200, 'export', 'object'),
  // A history that a token may not read it may not take away either.
  'GET /api/awards/{id}/history/file': {
    ...exporting(200, 'award'),
    scopes: ['export', 'read'],
  },

  'GET /api/audit/entries': auditing(),
  'GET /api/audit/entries/file': auditing(),
  'GET /api/audit/state': auditing(),
};
