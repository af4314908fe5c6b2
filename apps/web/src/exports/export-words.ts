import type { ExportRun } from '../api/types';

export const FORMAT_LABELS: Record<ExportRun['format'], string> = {
  xlsx: 'Excel workbook (.xlsx)',
  csv: 'CSV file (.csv)',
};

export const STATUS_LABELS: Record<ExportRun['status'], string> = {
  queued: 'Waiting to start',
  running: 'Being made',
  ready: 'Ready',
  failed: 'Failed',
  cancelled: 'Cancelled',
  expired: 'Removed',
};

/** "1,500 of 2,500 rows", as far as it is known. */
export function progressInWords({ progress }: ExportRun): string {
  const done = progress.done.toLocaleString('en-US');
  return progress.total === null
    ? `${done} rows so far`
    : `${done} of ${progress.total.toLocaleString('en-US')} rows`;
}
