/** Every job of the house and what it carries: ids only, for a handler re-reads the facts. */
export interface JobPayloads {
  /** What is stale stands in stale_rollups. */
  'rollups.refresh': Record<string, never>;
  'exports.build': { exportRunId: string };
  /** Exports that a crash or a lost nudge left behind, and files past their day. */
  'exports.sweep': Record<string, never>;
  /** What is not sealed stands in audit_entries. */
  'audit.seal': Record<string, never>;
  /** Sessions, links and attempts past their time, and people who were not here for long. */
  'identity.sweep': Record<string, never>;
  /** Files of documents that were removed, or that a crash left without a row. */
  'documents.sweep': Record<string, never>;
  /** Whom to remind of which report follows from due dates; what was told stands in report_reminders. */
  'reporting.remind': Record<string, never>;
}

export type JobName = keyof JobPayloads;

/** The queues; each is worked off apart, so that a long export never keeps sums waiting. */
export const QUEUES = ['rollups', 'exports', 'audit', 'identity', 'documents', 'reporting'] as const;
export type QueueName = (typeof QUEUES)[number];

/** The queue is the part of the job's name before the dot. */
export function queueOf(name: JobName): QueueName {
  return name.split('.')[0] as QueueName;
}
