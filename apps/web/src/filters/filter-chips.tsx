import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { implementersQuery, placesQuery } from '../api/queries';
import { KeptFocus } from '../shell/kept-focus';
import { FILTER_NAMES, type FilterName, type Filters } from './filters';
import { Chip } from './chip';
import { filterWordsOf, type FilterWords } from './filter-words';

interface FilterChipsProps {
  filters: Filters;
  onChange: (change: Filters) => void;
}

/** The filters in words, each with a button that removes it. */
export function FilterChips({ filters, onChange }: FilterChipsProps) {
  const words = useFilterWords(filters);
  return (
    <KeptFocus>
      {words.length > 0 && (
        <ul className="chips" aria-label="Filters that are set">
          {words.map((filter) => (
            <Chip
              key={filter.label}
              label={filter.label}
              value={filter.value}
              onRemove={() => onChange(without(filter.names))}
            />
          ))}
          {words.length > 1 && (
            <li>
              <Button type="button" unstyled onClick={() => onChange(without(FILTER_NAMES))}>
                Remove all filters
              </Button>
            </li>
          )}
        </ul>
      )}
    </KeptFocus>
  );
}

/** The filters in words; names of countries and implementers are looked up only where one of them is set. */
export function useFilterWords(filters: Filters): FilterWords[] {
  const places = useQuery({ ...placesQuery, enabled: filters.country !== undefined });
  const implementers = useQuery({ ...implementersQuery, enabled: filters.implementer !== undefined });
  return filterWordsOf(filters, {
    country: (code) =>
      code === 'unallocated'
        ? 'Unallocated'
        : (places.data?.items.find((place) => place.code === code)?.name ?? code),
    implementer: (id) => implementers.data?.find((implementer) => implementer.id === id)?.name ?? id,
  });
}

function without(names: readonly FilterName[]): Filters {
  return Object.fromEntries(names.map((name) => [name, undefined]));
}
