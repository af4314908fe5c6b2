import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { awardKey } from '../api/award-queries';

/** After something of an award has changed: reads again whatever the pages show of it. */
export function useAwardChanged(fain: string): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    // Sums over awards are read again when they are looked at; only this award's page waits for its own.
    void queries.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] !== 'award',
      refetchType: 'none',
    });
    await queries.invalidateQueries({ queryKey: awardKey(fain) });
  }, [queries, fain]);
}
