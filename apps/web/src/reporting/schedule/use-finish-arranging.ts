import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { awardKey } from '../../api/award-queries';
import { useAnnounce } from '../../shell/announcer';

/** After what is due of an award has changed: reads it again, closes the dialog, and says what happened. */
export function useFinishArranging(award: string, onDone: () => void): (sentence: string) => Promise<void> {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useCallback(
    async (sentence) => {
      await Promise.all(
        [awardKey(award), ['report-packages'], ['report-calendar']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      );
      onDone();
      announce(sentence);
    },
    [queries, announce, award, onDone],
  );
}
