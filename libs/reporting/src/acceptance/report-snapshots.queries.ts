import { KEPT } from '@awardbook/database';
import { type EntityManager } from 'typeorm';
import { type ReportSnapshot } from './report-snapshot';

interface Row {
  readonly jsonSha256: string;
  readonly jsonBytes: number;
  readonly pdfSha256: string;
  readonly pdfBytes: number;
  readonly takenAt: Date;
}

export async function appendSnapshot(
  tx: EntityManager,
  packageId: string,
  { json, pdf }: Omit<ReportSnapshot, 'takenAt'>,
): Promise<void> {
  await tx.sql`
    INSERT INTO report_snapshots (package_id, json_sha256, json_bytes, pdf_sha256, pdf_bytes)
    VALUES (${packageId}::uuid, ${json.sha256}, ${json.sizeBytes}::bigint, ${pdf.sha256}, ${pdf.sizeBytes}::bigint)`;
}

export async function findSnapshot(tx: EntityManager, packageId: string): Promise<ReportSnapshot | null> {
  const [row] = await tx.sql<Row[]>`
    ${KEPT} SELECT json_sha256 AS "jsonSha256", json_bytes::float8 AS "jsonBytes", pdf_sha256 AS "pdfSha256",
           pdf_bytes::float8 AS "pdfBytes", taken_at AS "takenAt"
      FROM report_snapshots WHERE package_id = ${packageId}::uuid`;
  return row === undefined
    ? null
    : {
        json: { sha256: row.jsonSha256, sizeBytes: row.jsonBytes },
        pdf: { sha256: row.pdfSha256, sizeBytes: row.pdfBytes },
        takenAt: row.takenAt,
      };
}
