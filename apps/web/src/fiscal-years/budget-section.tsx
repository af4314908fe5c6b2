import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Label, Select } from '@trussworks/react-uswds';
import { useId } from 'react';
import { budgetQuery } from '../api/queries';
import type { Portfolio } from '../api/types';
import { ExportMenu } from '../exports/export-menu';
import type { Units } from '../figures/amount';
import { fiscalYearLabel } from '../figures/vocabulary';
import { QueryState } from '../loading/query-state';
import { useMay } from '../session/session';
import { BudgetTable } from './budget-table';
import type { ChangeSearch } from './fiscal-years-search';
import { budgetYearsOf, type FiscalYearsSearch } from './fiscal-years-search';

export interface SectionProps {
  search: FiscalYearsSearch;
  portfolio: Portfolio;
  units: Units;
  change: ChangeSearch;
}

/** Budget by Year by Account: what the office was given, by year of funds. */
export function BudgetSection({ search, portfolio, units, change }: SectionProps) {
  const headingId = useId();
  const { from, to } = budgetYearsOf(search, portfolio);
  const budget = useQuery(budgetQuery(from, to));
  const mayReadFunds = useMay('funds.read');
  return (
    <section aria-labelledby={headingId} className="report">
      <div className="report__head">
        <h2 id={headingId}>Budget by year of funds</h2>
        <ExportMenu
          what="the budget table"
          request={{
            report: 'budget-by-year-by-account',
            parameters: { from: String(from), to: String(to) },
          }}
        />
      </div>
      <YearsChoice from={from} to={to} portfolio={portfolio} change={change} />
      <QueryState query={budget} what="The budget table" skeletonRows={4}>
        {(report) => <BudgetTable report={report} units={units} busy={budget.isPlaceholderData} />}
      </QueryState>
      {mayReadFunds && (
        <p className="note">
          <Link
            to="/appropriations"
            search={{ yearOfFundsFrom: String(from), yearOfFundsTo: String(to) }}
          >{`Appropriations of ${fiscalYearLabel(from)} to ${fiscalYearLabel(to)}`}</Link>
          , from which this money was allotted.
        </p>
      )}
    </section>
  );
}

interface YearsChoiceProps {
  from: number;
  to: number;
  portfolio: Portfolio;
  change: ChangeSearch;
}

function YearsChoice({ from, to, portfolio, change }: YearsChoiceProps) {
  const first = Math.min(portfolio.yearsOfFunds.from, from);
  const last = Math.max(portfolio.yearsOfFunds.to, to);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const options = (legal: (year: number) => boolean) =>
    years.filter(legal).map((year) => (
      <option key={year} value={year}>
        {fiscalYearLabel(year)}
      </option>
    ));
  return (
    <div className="controls" role="group" aria-label="Years of funds of the budget table">
      <div className="controls__field">
        <Label htmlFor="budget-from">Year of funds from</Label>
        <Select
          id="budget-from"
          name="from"
          value={from}
          onChange={(event) => change({ from: event.target.value, to: String(to) })}
        >
          {options((year) => year <= to)}
        </Select>
      </div>
      <div className="controls__field">
        <Label htmlFor="budget-to">to</Label>
        <Select
          id="budget-to"
          name="to"
          value={to}
          onChange={(event) => change({ from: String(from), to: event.target.value })}
        >
          {options((year) => year >= from)}
        </Select>
      </div>
    </div>
  );
}
