import { lazy, memo, Suspense, useId, useMemo } from 'react';
import type { Dashboard } from '../api/types';
import { AboutTheseFigures } from '../figures/about-these-figures';
import { isZero, UNITS_LABELS, type Units } from '../figures/amount';
import { displayInstant } from '../figures/dates';
import { SyntheticLegend } from '../figures/provenance';
import type { Filters } from '../filters/filters';
import { WorkLines } from '../home/work-list';
import { BreakdownTable, type Shown } from './breakdown-table';
import { MeasureSwitch } from './measure-switch';
import { PlacesSection } from './places-section';
import { PortfolioCards, yearsInWords } from './portfolio-cards';
import {
  awardFiltersOf,
  entryFiltersOf,
  DRAWN_MEASURES,
  type ChangePortfolio,
  type DrawnMeasure,
  type PortfolioSearch,
} from './portfolio-search';

// The chart and its library come after the figures that it draws.
const YearsChart = lazy(() => import('./years-chart'));

interface PortfolioAtAGlanceProps {
  dashboard: Dashboard;
  search: PortfolioSearch;
  units: Units;
  busy: boolean;
  change: ChangePortfolio;
}

/** Everything below the filters. */
export function PortfolioAtAGlance({ dashboard, search, units, busy, change }: PortfolioAtAGlanceProps) {
  const definitionId = useId();
  const { filters, years, total } = dashboard;
  const asked = useMemo(() => entryFiltersOf(filters), [filters]);
  const shown = { filters: asked, units, describedBy: definitionId };
  const period = yearsInWords(asked.yearOfActionFrom, asked.yearOfActionTo);
  const synthetic = [total.syntheticObligated, total.syntheticDisbursed, total.syntheticUnliquidated];
  return (
    <>
      <section aria-labelledby="portfolio-sums" className={busy ? 'figure-table--busy' : undefined}>
        <h2 id="portfolio-sums">Key figures</h2>
        <PortfolioCards dashboard={dashboard} onDate={search.onDate} />
        <p id={definitionId} className="definition-line">
          Below, <strong>{UNITS_LABELS[units].toLowerCase()}.</strong> Obligated and disbursed are flows (what
          happened {period}); unliquidated, which is promised and not paid yet, is a stock (a balance at a
          date). As of <time dateTime={dashboard.asOf}>{displayInstant(dashboard.asOf)}</time>. Source: ledger
          entries.
          {hasYearsOfAction(asked) &&
            ' Years of action narrow the money, not the number of awards: an award is not of a year.'}
        </p>
        {!synthetic.every(isZero) && <SyntheticLegend />}
        <AboutTheseFigures definitions={dashboard.definitions} />
      </section>
      <Attention dashboard={dashboard} search={search} />
      {years.length === 0 ? (
        <p className="empty">No entries match these filters. Remove a filter to see more.</p>
      ) : (
        <div className={busy ? 'figure-table--busy' : undefined} aria-busy={busy}>
          <Cuts {...shown} dashboard={dashboard} measure={search.measure ?? 'obligated'} change={change} />
        </div>
      )}
    </>
  );
}

interface CutsProps extends Shown {
  dashboard: Dashboard;
  measure: DrawnMeasure;
  change: ChangePortfolio;
}

/**
 * The money by year, place, category and program type.
 *
 * Drawn anew only for other figures: while those of another filter are on their way, all of it stays as it is.
 */
const Cuts = memo(function Cuts({ dashboard, measure, change, ...shown }: CutsProps) {
  const { years, categories, programTypes, places, total } = dashboard;
  const flows = { total, measures: DRAWN_MEASURES, drawn: measure };
  return (
    <>
      <section aria-labelledby="portfolio-years">
        <h2 id="portfolio-years">Spending by year of action</h2>
        <div className="side-by-side side-by-side--wider-left">
          <Suspense fallback={<div className="chart chart--waiting" />}>
            <YearsChart years={years} />
          </Suspense>
          <BreakdownTable
            {...shown}
            caption="Spending by year of action"
            rowsHeading="Year of action"
            rows={years}
            total={total}
            measures={['obligated', 'disbursed', 'unliquidated']}
            coordinateOf={({ key }) => ({ dimension: 'year-of-action', key })}
          />
        </div>
      </section>
      <MeasureSwitch measure={measure} change={change} />
      <PlacesSection {...shown} places={places} total={total} measure={measure} />
      <div className="side-by-side">
        <section aria-labelledby="portfolio-categories">
          <h2 id="portfolio-categories">Categories</h2>
          <BreakdownTable
            {...shown}
            {...flows}
            caption="Spending by category"
            rowsHeading="Category"
            rows={categories}
            coordinateOf={({ key }) => ({ dimension: 'category', key })}
          />
        </section>
        <section aria-labelledby="portfolio-types">
          <h2 id="portfolio-types">Program types</h2>
          <BreakdownTable
            {...shown}
            {...flows}
            caption="Spending by program type"
            rowsHeading="Program type"
            rows={programTypes}
            coordinateOf={({ key }) => ({ dimension: 'program-type', key })}
          />
        </section>
      </div>
    </>
  );
});

function hasYearsOfAction({ yearOfActionFrom, yearOfActionTo }: Filters): boolean {
  return yearOfActionFrom !== undefined || yearOfActionTo !== undefined;
}

function Attention({ dashboard, search }: { dashboard: Dashboard; search: PortfolioSearch }) {
  const narrowed = Object.keys(awardFiltersOf(search)).length > 0;
  return (
    <section aria-labelledby="portfolio-attention">
      <h2 id="portfolio-attention">Needs attention</h2>
      {dashboard.attention.length === 0 ? (
        <p className="empty">Nothing needs attention.</p>
      ) : (
        <WorkLines items={dashboard.attention} otherDay={search.onDate} />
      )}
      {dashboard.clear.length > 0 && (
        <p className="note">Looked at, and nothing found: {dashboard.clear.join('; ')}.</p>
      )}
      {narrowed && (
        <p className="note">
          Funds that expire or cancel are the whole office’s; they are shown without filters of awards or
          funds.
        </p>
      )}
    </section>
  );
}
