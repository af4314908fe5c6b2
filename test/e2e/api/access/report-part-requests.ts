import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type GoodRequest, type MakeRequest, type RequestContext } from './request-context';

/** The ETag of a part that nobody has saved yet. */
const FIRST = { 'if-match': '"1"' };

const PROGRESS = {
  activities: 'A test of who may.',
  achievements: '',
  challenges: '',
  nextPeriod: '',
  sustainability: '',
};

/** A file whose bytes no other has. */
function aFile(): FormData {
  const form = new FormData();
  form.set('title', 'Photographs');
  form.set('file', new Blob([`File ${randomUUID()} of the matrix`]), 'file.txt');
  return form;
}

/** An attachment of the report in the address, its file in the store; of a report that is not there, none. */
async function anAttachment({ api, id }: RequestContext): Promise<GoodRequest> {
  const fileId = randomUUID();
  const [row] = await api.dataSource.query<{ id: string }[]>(
    `INSERT INTO report_attachments (package_id, file_id, title, file_name, media_type, size_bytes, sha256, added_by)
     SELECT id, $2::uuid, 'File', 'file.txt', 'text/plain', 4, encode(sha256($2::uuid::text::bytea), 'hex'), 'tester'
       FROM report_packages WHERE id = $1 AND state = 'draft' RETURNING id`,
    [id, fileId],
  );
  const folder = path.join(api.dataDir, 'report-files');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, fileId), 'File');
  return { parts: { attachmentId: row?.id ?? randomUUID() } };
}

/** Routes of the parts of a report that say more than their address. */
export const REPORT_PART_REQUESTS: Readonly<Record<string, MakeRequest>> = {
  'PUT /api/report-packages/{id}/progress': () => ({ body: PROGRESS, headers: FIRST }),
  'PUT /api/report-packages/{id}/results': () => ({ body: { results: [] }, headers: FIRST }),
  'PUT /api/report-packages/{id}/presence': () => ({ body: { part: 'progress' } }),
  'POST /api/report-packages/{id}/attachments': () => ({ body: aFile() }),
  'GET /api/report-packages/{id}/attachments/{attachmentId}/file': anAttachment,
  'DELETE /api/report-packages/{id}/attachments/{attachmentId}': anAttachment,
};
