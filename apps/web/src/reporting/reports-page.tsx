import { ReportBoard } from './board/report-board';

/** Reports of grantees: to the office the compliance board. */
export function ReportsPage() {
  return <ReportBoard />;
}
