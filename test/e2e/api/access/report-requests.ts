import { REPORT_PART_REQUESTS } from './report-part-requests';
import { type GoodRequest, type MakeRequest, type RequestContext } from './request-context';

let numbers = 0;
const nextNumber = (): number => (numbers += 1);

/** An indicator of the award in the address; of an award that is not there, none. */
async function anIndicator({ api, id }: RequestContext): Promise<GoodRequest> {
  const [indicator] = await api.dataSource.query<{ id: string }[]>(
    `WITH own AS (
       INSERT INTO indicators (award_id, number, name, unit, adds, recorded_by)
       SELECT id, $2, 'A test of who may', 'tests', 'sum', 'tester' FROM awards WHERE id = $1 RETURNING id, award_id),
     asked AS (
       INSERT INTO award_indicators (award_id, indicator_id, recorded_by)
       SELECT award_id, id, 'tester' FROM own RETURNING id)
     SELECT id FROM asked`,
    [id, `M-${nextNumber()}`],
  );
  return {
    parts: { indicatorId: indicator?.id ?? '0199a3c2-7b1e-7c3a-9f00-5a2d4e6f8a10' },
    headers: { 'if-match': '"1"' },
  };
}

/** The version of a part of the report in the address. */
async function partVersion(
  { api, id }: RequestContext,
  table: 'indicator_reports' | 'financial_reports',
): Promise<Record<string, string>> {
  const rows = await api.dataSource.query<{ version: number }[]>(
    `SELECT version FROM ${table} WHERE package_id = $1`,
    [id],
  );
  // What nobody has saved yet is at 0 where a part has its first version only then.
  const unsaved = table === 'financial_reports' ? 0 : 1;
  return { 'if-match': `"${rows[0]?.version ?? unsaved}"` };
}

/** Routes of what grantees report, where they need more than their address. */
export const REPORT_REQUESTS: Readonly<Record<string, MakeRequest>> = {
  ...REPORT_PART_REQUESTS,
  'POST /api/awards/{id}/indicators': () => ({
    body: {
      own: { number: `M-${nextNumber()}`, name: 'A test of who may', unit: 'tests', adds: 'sum' },
      targets: [{ yearOfAction: null, value: 1 }],
    },
  }),
  'PATCH /api/awards/{id}/indicators/{indicatorId}': async (context) => ({
    ...(await anIndicator(context)),
    body: { targets: [{ yearOfAction: null, value: 2 }] },
  }),
  'DELETE /api/awards/{id}/indicators/{indicatorId}': anIndicator,
  'PUT /api/report-packages/{id}/financial': async (context) => ({
    body: { lines: { expenditures: '1.00' }, lineRemarks: { expenditures: 'A test.' } },
    headers: await partVersion(context, 'financial_reports'),
  }),
  'PUT /api/report-packages/{id}/indicators': async (context) => ({
    body: { items: [] },
    headers: await partVersion(context, 'indicator_reports'),
  }),
};
