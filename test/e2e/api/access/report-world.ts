import { Transactions } from '@awardbook/database';
import { anAward, aReport, TESTER } from '../../../builders';
import { type TestSession } from '../../../support/people';
import { type Api } from '../api-client';

/** Reports of the matrix, by how far they have come. */
export const REPORT_KINDS_OF_MATRIX = [
  'report',
  'draft-report',
  'reviewed-report',
  'returned-report',
  'accepted-report',
] as const;
export type ReportObject = (typeof REPORT_KINDS_OF_MATRIX)[number];

/** A report of an award of its own; one that came back has a change to tick off, an accepted one its frozen copies. */
export async function aReportFor(
  api: Api,
  kind: ReportObject,
  { implementer, officer }: { implementer: string; officer: TestSession },
): Promise<string> {
  const award = (await anAward({ implementer }).store(api.dataSource)).id;
  const isReviewed = kind === 'reviewed-report' || kind === 'returned-report' || kind === 'accepted-report';
  const state = kind === 'report' ? 'not-due' : isReviewed ? 'in-review' : 'draft';
  const report = await aReport({ award, state }).store(api.dataSource);
  if (kind === 'returned-report') {
    await aChangeRequest(api, report.id);
    await new Transactions(api.dataSource).run(TESTER, (tx) =>
      tx.sql`
        INSERT INTO report_steps (package_id, to_state, reason)
        VALUES (${report.id}::uuid, 'changes-requested', 'A test of who may.')`.then(() => undefined),
    );
  }
  if (kind === 'accepted-report') {
    const headers = { ...officer.headers, 'if-match': `"${report.version}"` };
    const address = `/api/report-packages/${report.id}/steps`;
    const answer = await api.send('POST', address, { step: 'accept' }, headers);
    if (answer.status !== 200) throw new Error(`Not accepted: ${JSON.stringify(answer.body)}`);
  }
  return report.id;
}

/** Noted during the review of a report. */
export async function aChangeRequest(api: Api, report: string): Promise<string> {
  const [row] = await api.dataSource.query<{ id: string }[]>(
    `INSERT INTO report_change_requests (package_id, body, requested_by)
     SELECT id, 'A test of who may.', 'tester' FROM report_packages WHERE id = $1 AND state = 'in-review' RETURNING id`,
    [report],
  );
  return row?.id ?? NOTHING;
}

/** An id that nothing has. */
export const NOTHING = '0199a3c2-7b1e-7c3a-9f00-5a2d4e6f8a10';
