import { type MakeRequest, type RequestContext } from './request-context';
import { aChangeRequest, NOTHING } from './report-world';

const versioned = async ({ api, id }: RequestContext): Promise<Record<string, string>> => {
  const [row] = await api.dataSource.query<{ version: number }[]>(
    'SELECT version FROM report_packages WHERE id = $1',
    [id],
  );
  return { 'if-match': `"${row?.version ?? 1}"` };
};

/** A comment of the asker's own, as far as they may write one. */
async function ownComment({ api, id, headers }: RequestContext): Promise<string> {
  const body = { body: 'A test of who may.' };
  const answer = await api.send('POST', `/api/report-packages/${id}/comments`, body, headers);
  return (answer.body as { items?: { id: string }[] }).items?.at(-1)?.id ?? NOTHING;
}

async function sentChange({ api, id }: RequestContext): Promise<string> {
  const [row] = await api.dataSource.query<{ id: string }[]>(
    'SELECT id FROM report_change_requests WHERE package_id = $1 ORDER BY id LIMIT 1',
    [id],
  );
  return row?.id ?? NOTHING;
}

/** Routes of reports that need more than their address. */
export const REVIEW_REQUESTS: Readonly<Record<string, MakeRequest>> = {
  'POST /api/report-packages/{id}/steps': async (context) => ({
    body: context.role === 'grantee' ? { step: 'begin' } : { step: 'skip', reason: 'A test of who may.' },
    headers: await versioned(context),
  }),
  'POST /api/report-packages/{id}/comments': () => ({ body: { body: 'A test of who may.' } }),
  'PATCH /api/report-packages/{id}/comments/{commentId}': async (context) => ({
    parts: { commentId: await ownComment(context) },
    body: { resolved: true },
  }),
  'POST /api/report-packages/{id}/change-requests': () => ({ body: { body: 'A test of who may.' } }),
  'PATCH /api/report-packages/{id}/change-requests/{changeId}': async (context) => ({
    parts: { changeId: await sentChange(context) },
    body: { done: true },
  }),
  'DELETE /api/report-packages/{id}/change-requests/{changeId}': async (context) => ({
    parts: { changeId: await aChangeRequest(context.api, context.id) },
  }),
  'POST /api/report-packages/{id}/correction': async (context) => ({
    body: { reason: 'A test of who may.' },
    headers: await versioned(context),
  }),
};
