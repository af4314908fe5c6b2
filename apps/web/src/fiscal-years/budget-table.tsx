import { useId } from 'react';
import type { BudgetReport } from '../api/types';
import { isZero, UNITS_LABELS, type Units } from '../figures/amount';
import { DefinitionLine } from '../figures/definition-line';
import { SyntheticLegend } from '../figures/provenance';
import { ReportTable } from '../figures/report-table';
import { budgetGridOf } from './budget-grid';

interface BudgetTableProps {
  report: BudgetReport;
  units: Units;
  busy: boolean;
}

/** Accounts down, years of funds across, as the office prints it. */
export function BudgetTable({ report, units, busy }: BudgetTableProps) {
  const definitionId = useId();
  const definition = report.definitions[0];
  const grid = budgetGridOf(report, units);
  return (
    <>
      {definition !== undefined && (
        <DefinitionLine
          id={definitionId}
          definition={definition}
          asOf={report.asOf}
          unit={UNITS_LABELS[units]}
        />
      )}
      {report.rows.length === 0 ? (
        <p className="empty">No money of these years of funds is on record. Choose other years.</p>
      ) : (
        <ReportTable grid={grid} units={units} describedBy={definitionId} busy={busy} />
      )}
      {!isZero(grid.totals.syntheticTotal) && <SyntheticLegend />}
      {units === 'thousands' && report.note !== null && <p className="note">{report.note}</p>}
    </>
  );
}
