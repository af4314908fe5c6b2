import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useAnnounce } from '../shell/announcer';

/**
 * After a record has changed: reads again what stands on the page, closes the dialog, and says what happened.
 *
 * Everything but the sign-in, for the name of an implementer stands on every page.
 */
export function useFinishImplementer(onDone: () => void): (sentence: string) => Promise<void> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useCallback(
    async (sentence) => {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      onDone();
      announce(sentence);
    },
    [queries, announce, onDone],
  );
}
