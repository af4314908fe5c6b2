import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useAnnounce } from '../shell/announcer';

/** After an account has changed: reads the list again, closes the dialog, and says what happened. */
export function useFinish(onDone: () => void): (sentence: string) => Promise<void> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useCallback(
    async (sentence) => {
      await queries.invalidateQueries({ queryKey: ['people'] });
      onDone();
      announce(sentence);
    },
    [queries, announce, onDone],
  );
}
