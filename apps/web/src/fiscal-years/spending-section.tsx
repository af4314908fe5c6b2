import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useId, useRef } from 'react';
import { spendingQuery } from '../api/queries';
import type { SpendingReport } from '../api/types';
import { ExportMenu } from '../exports/export-menu';
import { displayDollars, isZero, roundedPartsDiffer, UNITS_LABELS, type Units } from '../figures/amount';
import { AboutTheseFigures } from '../figures/about-these-figures';
import { DefinitionLine } from '../figures/definition-line';
import { SyntheticLegend } from '../figures/provenance';
import { ReportTable } from '../figures/report-table';
import { FilterChips } from '../filters/filter-chips';
import { FilterPanel } from '../filters/filter-panel';
import type { Filters } from '../filters/filters';
import { QueryState } from '../loading/query-state';
import { useAnnounce } from '../shell/announcer';
import type { SectionProps } from './budget-section';
import {
  spendingFiltersOf,
  spendingParametersOf,
  spendingViewOf,
  withFilters,
  type SpendingView,
} from './fiscal-years-search';
import { SpendingControls } from './spending-controls';
import { spendingGridOf } from './spending-grid';

// The chart and its library come after the figures that it draws.
const SpendingChart = lazy(() => import('./spending-chart'));

/** Spending by year of action: what was obligated, paid or is still to pay, cut as the reader likes. */
export function SpendingSection({ search, portfolio, units, change }: SectionProps) {
  const headingId = useId();
  const view = spendingViewOf(search);
  const filters = spendingFiltersOf(search, portfolio);
  const parameters = spendingParametersOf(view, filters);
  const changeFilters = (part: Filters) => change(withFilters(filters, part));
  const spending = useQuery(spendingQuery(parameters));
  useAnnouncedTotal(spending.isPlaceholderData ? undefined : spending.data);
  return (
    <section aria-labelledby={headingId} className="report">
      <div className="report__head">
        <h2 id={headingId}>{headingOf(view)}</h2>
        <ExportMenu what="the spending table" request={{ report: 'spending', parameters }} />
      </div>
      <SpendingControls view={view} change={change} />
      <FilterPanel filters={filters} portfolio={portfolio} onChange={changeFilters} />
      <FilterChips filters={filters} onChange={changeFilters} />
      <QueryState query={spending} what="The spending table" skeletonRows={8}>
        {(report) => (
          <SpendingResult
            report={report}
            view={spending.isPlaceholderData ? viewOf(report) : view}
            units={units}
            busy={spending.isPlaceholderData}
          />
        )}
      </QueryState>
    </section>
  );
}

/** Names the kind of year that the table is about. */
function headingOf({ by, across }: SpendingView): string {
  const ofFunds = across === 'year-of-funds' && by !== 'year-of-action';
  return ofFunds ? 'Spending by year of funds' : 'Spending by year of action';
}

/** Says aloud what a change of filters led to; the first table of a page says nothing. */
function useAnnouncedTotal(report: SpendingReport | undefined) {
  const announce = useAnnounce();
  const before = useRef<string>(undefined);
  useEffect(() => {
    if (report === undefined) return;
    const key = JSON.stringify([report.by, report.across, report.measure, report.filters]);
    if (before.current !== undefined && before.current !== key) {
      announce(`Spending table updated: ${report.rows.length} rows, total ${displayDollars(report.total)}.`);
    }
    before.current = key;
  }, [report, announce]);
}

/** What an answer shows, also while the next one is on its way. */
function viewOf(report: SpendingReport): SpendingView {
  return { by: report.by, across: report.across ?? 'none', measure: report.measure } as SpendingView;
}

interface SpendingResultProps {
  report: SpendingReport;
  view: SpendingView;
  units: Units;
  busy: boolean;
}

function SpendingResult({ report, view, units, busy }: SpendingResultProps) {
  const definitionId = useId();
  const grid = spendingGridOf(report, view, units);
  if (report.rows.length === 0) {
    return <p className="empty">No entries match these filters. Remove a filter to see more.</p>;
  }
  return (
    <>
      <DefinitionLine
        id={definitionId}
        definition={report.definition}
        asOf={report.asOf}
        unit={UNITS_LABELS[units]}
      />
      <ReportTable grid={grid} units={units} describedBy={definitionId} busy={busy} />
      {!isZero(report.syntheticTotal) && <SyntheticLegend />}
      {units === 'thousands' &&
        roundedPartsDiffer(
          report.rows.map(({ total }) => total),
          report.total,
        ) && (
          <p className="note">
            Each figure is rounded to thousands on its own, so a total can differ from the sum of the rounded
            figures above it. Show exact dollars to see them add up.
          </p>
        )}
      {view.measure === 'allotted' && (
        <p className="note">
          Allotted money belongs to no award yet, so it has no category, place or implementer.
        </p>
      )}
      <AboutTheseFigures definitions={[report.definition]} />
      <Suspense fallback={<div className="chart chart--waiting" />}>
        <SpendingChart grid={grid} />
      </Suspense>
    </>
  );
}
