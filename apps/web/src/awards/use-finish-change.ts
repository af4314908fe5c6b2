import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { awardKey } from '../api/award-queries';
import { useAnnounce } from '../shell/announcer';

/** After something of an award has changed: reads the award's page again, closes the dialog, and says what happened. */
export function useFinishChange(award: string, onDone: () => void): (sentence: string) => Promise<void> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useCallback(
    async (sentence) => {
      await queries.invalidateQueries({ queryKey: awardKey(award) });
      onDone();
      announce(sentence);
    },
    [queries, announce, award, onDone],
  );
}
