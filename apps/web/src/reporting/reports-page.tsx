import { useMay } from '../session/session';
import { ReportBoard } from './board/report-board';
import { GranteeReports } from './grantee/grantee-reports';

/** Reports of grantees: to the office the compliance board, to a grantee what is theirs to do. */
export function ReportsPage() {
  return useMay('grantee-reports.write') ? <GranteeReports /> : <ReportBoard />;
}
