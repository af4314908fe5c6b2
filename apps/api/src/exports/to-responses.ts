import { type ExportFormat, type ExportRun, exportTitle } from '@awardbook/exports';
import { type ExportRunResponse } from './exports.dto';

export const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

const instant = (date: Date | null): string | null => date?.toISOString() ?? null;
const count = (value: bigint | null): number | null => (value === null ? null : Number(value));

export function toExportRunResponse(run: ExportRun): ExportRunResponse {
  return {
    id: run.id,
    report: run.report,
    format: run.format,
    parameters: { ...run.parameters } as ExportRunResponse['parameters'],
    title: exportTitle(run),
    status: run.status,
    progress: { done: Number(run.rowsDone), total: count(run.rowsTotal) },
    fileName: run.fileName,
    sizeBytes: count(run.sizeBytes),
    sha256: run.sha256,
    failure: run.failure,
    createdAt: run.createdAt.toISOString(),
    startedAt: instant(run.startedAt),
    finishedAt: instant(run.finishedAt),
    expiresAt: instant(run.expiresAt),
    requestedBy: { id: run.requestedBy, name: run.requestedByName },
  };
}
