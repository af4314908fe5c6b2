import { type PersonRole } from '@awardbook/identity';
import { type ReportObject } from './report-world';

/** What `{id}` in an address names. */
export type ObjectKind =
  | 'award'
  | 'sub-award'
  | 'implementer'
  | 'duplicate'
  | 'merged'
  | 'document'
  | 'draft'
  | 'entry'
  | 'appropriation'
  | 'allotment'
  | 'export'
  | 'person'
  | 'session'
  | 'token'
  | 'saved-view'
  | ReportObject;

/**
 * To whom an object of somebody else's does not exist.
 *
 * Awards, implementers, entries and reports belong to the implementer: grantees see their own. Exports, sessions and tokens
 * belong to the person who made them, whatever the role.
 */
export const FOREIGN_TO: Readonly<Record<ObjectKind, readonly PersonRole[]>> = {
  award: ['grantee'],
  'sub-award': ['grantee'],
  implementer: ['grantee'],
  duplicate: ['grantee'],
  merged: ['grantee'],
  document: ['grantee'],
  draft: ['grantee'],
  entry: ['grantee'],
  appropriation: [],
  allotment: [],
  export: ['program-officer', 'finance', 'leadership', 'administrator', 'grantee'],
  person: [],
  session: ['program-officer', 'finance', 'leadership', 'administrator', 'grantee'],
  token: ['program-officer', 'finance', 'leadership', 'administrator', 'grantee'],
  'saved-view': ['program-officer', 'finance', 'leadership', 'administrator', 'grantee'],
  report: ['grantee'],
  'draft-report': ['grantee'],
  'reviewed-report': ['grantee'],
  'returned-report': ['grantee'],
  'accepted-report': ['grantee'],
};
