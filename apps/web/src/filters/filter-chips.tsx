import { useQuery } from '@tanstack/react-query';
import { implementersQuery, placesQuery } from '../api/queries';
import { Chips, without } from './chips';
import type { Filters } from './filters';
import { filterWordsOf, type FilterWords } from './filter-words';

interface FilterChipsProps {
  filters: Filters;
  onChange: (change: Filters) => void;
}

/** The filters in words, each with a button that removes it. */
export function FilterChips({ filters, onChange }: FilterChipsProps) {
  const words = useFilterWords(filters);
  return <Chips words={words} onRemove={(gone) => onChange(without(gone.flatMap(({ names }) => names)))} />;
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
