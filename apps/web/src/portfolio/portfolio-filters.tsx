import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { accountsQuery, portfolioQuery } from '../api/queries';
import { fiscalYearLabel, PROGRAM_TYPE_LABELS, REGION_LABELS } from '../figures/vocabulary';
import { SelectField } from '../filters/select-field';
import { KeptFocus } from '../shell/kept-focus';
import {
  PORTFOLIO_FILTERS,
  portfolioFiltersOf,
  type ChangePortfolio,
  type PortfolioFilters,
  type PortfolioSearch,
} from './portfolio-search';

type Options = readonly (readonly [string, string])[];

/** What narrows everything on the page; all of it in sight, for what is set must not be missed. */
export function PortfolioFilterFields({
  search,
  change,
}: {
  search: PortfolioSearch;
  change: ChangePortfolio;
}) {
  const accounts = useQuery(accountsQuery);
  const portfolio = useQuery(portfolioQuery);
  const field = (name: keyof PortfolioFilters, label: string, any: string, options: Options) => (
    <SelectField
      name={name}
      label={label}
      any={any}
      value={search[name]}
      options={withValue(options, search[name])}
      onChange={(value) => change({ [name]: value })}
    />
  );
  const yearsOfAction = yearsOf(portfolio.data?.yearsOfAction);
  const isSet = Object.keys(portfolioFiltersOf(search)).length > 0;
  return (
    <div className="controls" role="group" aria-label="Filters of everything on this page">
      {field('yearOfActionFrom', 'Year of action from', 'The first', yearsOfAction)}
      {field('yearOfActionTo', 'to', 'The latest', yearsOfAction)}
      {field('yearOfFunds', 'Year of funds', 'All', yearsOf(portfolio.data?.yearsOfFunds))}
      {field(
        'account',
        'Account',
        'All',
        accounts.data?.items.map(({ code, name }) => [code, `${code}: ${name}`] as const) ?? [],
      )}
      {field('programType', 'Program type', 'All', Object.entries(PROGRAM_TYPE_LABELS))}
      {field('region', 'Region', 'All', Object.entries(REGION_LABELS))}
      <KeptFocus className="controls__remove">
        {isSet && (
          <Button
            type="button"
            unstyled
            onClick={() => change(Object.fromEntries(PORTFOLIO_FILTERS.map((name) => [name, undefined])))}
          >
            Remove all filters
          </Button>
        )}
      </KeptFocus>
    </div>
  );
}

/** A value of the address that no choice has is still shown as it stands: the server says what is wrong with it. */
function withValue(options: Options, value: string | undefined): Options {
  const isKnown = value === undefined || options.some(([one]) => one === value);
  return isKnown ? options : [[value, value], ...options];
}

function yearsOf(range: { from: number; to: number } | undefined): Options {
  if (range === undefined) return [];
  return Array.from({ length: range.to - range.from + 1 }, (_, index) => {
    const year = String(range.to - index);
    return [year, fiscalYearLabel(year)] as const;
  });
}
