import { type Client } from 'pg';
import { withApi } from './api-process';
import { answerRow, type Asking, type Look, query, slowest } from './asking';
import { type BenchDatabases } from './bench-database';
import { type BenchRow } from './bench-row';
import { findFilterValues, findTitleWord, storeReader } from './pages.queries';
import { hasReports, storeReports } from './report-load.queries';
import { findBusyOfficer, findFullReports, type FullReport } from './reports.queries';
import { count, duration, timed } from './statistics';
import { notice } from '../commands/console';

const MOST_BOARD_MS = 200;
const MOST_REPORT_MS = 100;
/** Reports whose page is looked at. */
const REPORTS = 6;

/** What the compliance board and the page of a report ask of the server, with years of reports on every award. */
export async function benchReports(databases: BenchDatabases): Promise<BenchRow[]> {
  return databases.withClient(async (client) => {
    if (!(await hasReports(client)))
      notice(`       reports stored in ${duration(await timed(() => storeReports(client)))}`);
    const cookie = await storeReader(client);
    const reports = await findFullReports(client, REPORTS);
    const looks = await boardLooks(client);
    return withApi(databases.name, async (address) => {
      const asking = { address, headers: { cookie: `awardbook=${cookie}` } };
      return [await benchBoard(asking, looks), ...(await benchReportPage(asking, reports))];
    });
  });
}

async function benchBoard(asking: Asking, looks: readonly Look[]): Promise<BenchRow> {
  return answerRow(
    `compliance board under ${count(looks.length)} filters, its list, counts and groups asked at once`,
    await slowest(asking, looks),
    MOST_BOARD_MS,
  );
}

/** What is open, each filter alone, what else the board's cards lead to, and every grouping and order. */
async function boardLooks(client: Client): Promise<Look[]> {
  const { programType = '', implementer = '' } = await findFilterValues(client);
  const q = await findTitleWord(client);
  const officer = await findBusyOfficer(client);
  const subjects: Record<string, string>[] = [{}, { programType }, { implementer }, { officer }, { q }];
  const look = (list: Record<string, string>, groups: Record<string, string> = {}): Look => [
    `/api/report-packages?${query({ ...list, limit: '100' })}`,
    `/api/report-compliance?${query({ by: 'officer', ...groups })}`,
  ];
  return [
    ...subjects.map((subject) => look({ open: 'yes', ...subject }, subject)),
    ...subjects.map((subject) => look(subject, { ...subject, by: 'implementer' })),
    ...[{ late: 'yes' }, { soon: 'yes' }, { state: 'submitted,in-review' }, { state: 'accepted' }].map(
      (one) => look(one, { by: 'award' }),
    ),
    ...['implementer', '-fain', 'state', '-submitted', 'period'].map((sort) => look({ open: 'yes', sort })),
    ...['officer', 'implementer', 'award'].map((by) =>
      look({ late: 'yes', programType, q }, { programType, q, by }),
    ),
  ];
}

/** A report, its parts, those of the one before that are shown beside them, the talk and the money. */
function reportLook({ id, previousId, fain }: FullReport): string[] {
  const parts = ['/progress', '/indicators', '/results', '/financial', '/attachments'];
  const talk = ['/comments', '/change-requests'];
  return [
    ...['', ...parts, ...talk].map((part) => `/api/report-packages/${id}${part}`),
    ...['/progress', '/indicators', '/results'].map((part) => `/api/report-packages/${previousId}${part}`),
    `/api/awards/${encodeURIComponent(fain)}/strips`,
  ];
}

async function benchReportPage(asking: Asking, reports: readonly FullReport[]): Promise<BenchRow[]> {
  const looks = reports.map(reportLook);
  const each = looks.flatMap((look) => look.map((address) => [address]));
  const number = looks[0]?.length ?? 0;
  return [
    answerRow(
      `report page, each of its ${number} requests, of ${count(reports.length)} reports`,
      await slowest(asking, each),
      MOST_REPORT_MS,
    ),
    answerRow('report page, all of them at once', await slowest(asking, looks), MOST_REPORT_MS),
  ];
}
