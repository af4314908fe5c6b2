import { type AuditEntryKind } from '../audit-entry.entity';
import { type FieldChange } from './words';

/** Every part may be left out; what is there must all hold. */
export interface TrailFilter {
  /** As the trail names them: a person's uuid or a program's name. */
  readonly actor?: string | undefined;
  readonly kind?: AuditEntryKind | undefined;
  /** A table, or a kind of event. */
  readonly table?: string | undefined;
  /** Days in UTC, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A line of the trail with the names of what it points to. */
export interface TrailRecord {
  transactionId: bigint;
  id: bigint;
  at: Date;
  actor: string;
  actorName: string;
  actorRole: string;
  login: string;
  kind: AuditEntryKind;
  subject: string;
  rowKey: string;
  awardId: string | null;
  fain: string | null;
  implementerName: string | null;
  /** Of a person the line is about. */
  personName: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** As people read it. */
export interface TrailItem {
  /** Transaction and number, as `awardbook audit verify` names them. */
  readonly id: string;
  readonly at: Date;
  readonly actor: { readonly id: string; readonly name: string };
  readonly kind: AuditEntryKind;
  /** A table, or a kind of event. */
  readonly table: string;
  readonly sentence: string;
  readonly changes: readonly FieldChange[];
}
