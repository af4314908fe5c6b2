import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { accountsQuery, implementersQuery, placesQuery, portfolioQuery } from '../api/queries';
import { type AwardsSearch } from '../awards/awards-search';
import {
  AWARD_STATUS_LABELS,
  AWARD_STATUSES,
  CATEGORY_LABELS,
  fiscalYearLabel,
  INSTRUMENT_LABELS,
  PROGRAM_TYPE_LABELS,
  PROVENANCE_LABELS,
  REGION_LABELS,
} from '../figures/vocabulary';
import { ChoicesField } from '../filters/choices-field';
import { SearchField } from '../filters/search-field';
import { SelectField } from '../filters/select-field';

interface RegisterFiltersProps {
  search: AwardsSearch;
  /** How many are set. */
  count: number;
  change: (part: Partial<AwardsSearch>) => void;
}

type SelectName = Exclude<keyof AwardsSearch, 'concern' | 'active'>;

/** What else narrows the register, behind one button. Lists that come from the API are read when it is first opened. */
export function RegisterFilters({ search, count, change }: RegisterFiltersProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="filters" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>Filters{count > 0 ? ` (${count} set)` : ''}</summary>
      {opened && <FilterFields search={search} change={change} />}
    </details>
  );
}

function FilterFields({ search, change }: Omit<RegisterFiltersProps, 'count'>) {
  const accounts = useQuery(accountsQuery);
  const places = useQuery(placesQuery);
  const implementers = useQuery(implementersQuery);
  const portfolio = useQuery(portfolioQuery);
  const select = (name: SelectName, label: string, options: readonly (readonly [string, string])[]) => (
    <SelectField
      name={name}
      label={label}
      any="Any"
      value={search[name]}
      options={options}
      onChange={(value) => change({ [name]: value })}
    />
  );
  const countries = places.data?.items.map(({ code, name }) => [code, name] as const) ?? [];
  const years = portfolio.data?.yearsOfFunds;
  return (
    <div className="filters__fields">
      <ChoicesField
        name="status"
        legend="Status"
        options={AWARD_STATUSES.map((status) => [status, AWARD_STATUS_LABELS[status]])}
        value={search.status}
        onChange={(status) => change({ status })}
      />
      {select('programType', 'Program type', Object.entries(PROGRAM_TYPE_LABELS))}
      {select('instrument', 'Instrument', Object.entries(INSTRUMENT_LABELS))}
      {select('implementer', 'Implementer', implementers.data?.map(({ id, name }) => [id, name]) ?? [])}
      {select('category', 'Category', Object.entries(CATEGORY_LABELS))}
      {select('region', 'Region', Object.entries(REGION_LABELS))}
      {select('country', 'Country', [...countries, ['unallocated', 'Unallocated']])}
      {select(
        'account',
        'Account',
        accounts.data?.items.map(({ code, name }) => [code, `${code}: ${name}`]) ?? [],
      )}
      {select('yearOfFunds', 'Year of funds', years === undefined ? [] : yearsOf(years))}
      {select('provenance', 'Source of the record', Object.entries(PROVENANCE_LABELS))}
      <SearchField
        type="text"
        label="Program officer"
        value={search.programOfficer}
        onSearch={(programOfficer) => change({ programOfficer })}
      />
    </div>
  );
}

function yearsOf({ from, to }: { from: number; to: number }): [string, string][] {
  return Array.from({ length: to - from + 1 }, (_, index) => [
    String(from + index),
    fiscalYearLabel(from + index),
  ]);
}
