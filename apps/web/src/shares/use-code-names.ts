import { useQuery } from '@tanstack/react-query';
import { placesQuery } from '../api/queries';
import { CATEGORY_LABELS, labelOf } from '../figures/vocabulary';

/** What the codes of shares are called; a place goes by its code until the list of places is there. */
export function useCodeNames(): (code: string) => string {
  const places = useQuery(placesQuery);
  const names = new Map(places.data?.items.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? labelOf(CATEGORY_LABELS, code);
}
