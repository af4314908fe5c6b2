import { DomainError } from '@awardbook/problems';
import { type ExportStatus } from './export-run.entity';

export class ExportNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'export-not-found';
  constructor(id: string) {
    super(`There is no export ${id}.`);
  }
}

/** The file cannot be had: it is not made yet, never will be, or is past its day. */
export class ExportFileMissing extends DomainError {
  override readonly refusal = 'conflict';
  /** What is past its day is gone for good; the rest may still come, or be asked for again. */
  override readonly code: 'export-file-missing' | 'export-expired';
  constructor(status: ExportStatus, failure: string | null) {
    const sentences: Record<ExportStatus, string> = {
      queued: 'The file is not made yet: the export is waiting for a worker.',
      running: 'The file is not made yet: the export is being built.',
      ready: 'The file is gone from the store. Ask for the export again.',
      failed: `The export failed: ${failure ?? 'no reason was recorded.'} Ask for it again.`,
      cancelled: 'The export was cancelled. Ask for it again.',
      expired: 'The file was kept for its time and is gone. Ask for the export again.',
    };
    super(sentences[status]);
    this.code = status === 'expired' ? 'export-expired' : 'export-file-missing';
  }
}

/** Not a refusal to anybody: tells a build that its run was cancelled or taken over, so that it stops writing. */
export class ExportStopped extends Error {}
