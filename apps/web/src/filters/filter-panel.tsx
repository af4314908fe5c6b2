import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { accountsQuery, implementersQuery, placesQuery } from '../api/queries';
import type { Portfolio } from '../api/types';
import {
  CATEGORY_LABELS,
  fiscalYearLabel,
  PROGRAM_TYPE_LABELS,
  PROVENANCE_LABELS,
  REGION_LABELS,
} from '../figures/vocabulary';
import { FilterSelect } from './filter-select';
import { useFilterWords } from './filter-chips';
import type { FilterName, Filters } from './filters';

interface FilterPanelProps {
  filters: Filters;
  portfolio: Portfolio;
  onChange: (change: Filters) => void;
}

/** Every filter, behind one button. Lists that come from the API are read when the panel is first opened. */
export function FilterPanel({ filters, portfolio, onChange }: FilterPanelProps) {
  const [opened, setOpened] = useState(false);
  const count = useFilterWords(filters).length;
  return (
    <details className="filters" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>Filters{count > 0 ? ` (${count} set)` : ''}</summary>
      {opened && <FilterFields filters={filters} portfolio={portfolio} onChange={onChange} />}
    </details>
  );
}

function FilterFields({ filters, portfolio, onChange }: FilterPanelProps) {
  const accounts = useQuery(accountsQuery);
  const places = useQuery(placesQuery);
  const implementers = useQuery(implementersQuery);
  const field = (name: FilterName, label: string, options: [string, string][]) => (
    <FilterSelect name={name} label={label} value={filters[name]} options={options} onChange={onChange} />
  );
  const countries = places.data?.items.map((place): [string, string] => [place.code, place.name]) ?? [];
  return (
    <div className="filters__fields">
      {field('yearOfActionFrom', 'Year of action from', yearsOf(portfolio.yearsOfAction))}
      {field('yearOfActionTo', 'Year of action to', yearsOf(portfolio.yearsOfAction))}
      {field('yearOfFundsFrom', 'Year of funds from', yearsOf(portfolio.yearsOfFunds))}
      {field('yearOfFundsTo', 'Year of funds to', yearsOf(portfolio.yearsOfFunds))}
      {field(
        'account',
        'Account',
        accounts.data?.items.map(({ code, name }) => [code, `${code}: ${name}`]) ?? [],
      )}
      {field('category', 'Category', Object.entries(CATEGORY_LABELS))}
      {field('programType', 'Program type', Object.entries(PROGRAM_TYPE_LABELS))}
      {field('region', 'Region', Object.entries(REGION_LABELS))}
      {field('country', 'Country', [...countries, ['unallocated', 'Unallocated']])}
      {field('implementer', 'Implementer', implementers.data?.map(({ id, name }) => [id, name]) ?? [])}
      {field('provenance', 'Source of the figures', Object.entries(PROVENANCE_LABELS))}
    </div>
  );
}

function yearsOf({ from, to }: { from: number; to: number }): [string, string][] {
  return Array.from({ length: to - from + 1 }, (_, index) => [
    String(from + index),
    fiscalYearLabel(from + index),
  ]);
}
