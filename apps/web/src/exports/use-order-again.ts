import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, newIdempotencyKey } from '../api/client';
import { sentenceOf } from '../api/problem';
import type { ExportRequest, ExportRun } from '../api/types';
import { useAnnounce } from '../shell/announcer';

/** Asks for the same file once more, as a new export with the figures of now. */
export function useOrderAgain() {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: ({ report, format, parameters }: ExportRun) => {
      const body: ExportRequest = { report, format, parameters };
      return bodyOf(api.POST('/api/exports', { body, headers: { 'Idempotency-Key': newIdempotencyKey() } }));
    },
    onSuccess: () => {
      announce('A new export was started. It stands first in the list.');
      return queries.invalidateQueries({ queryKey: ['exports'] });
    },
    onError: (error) => announce(sentenceOf(error)),
  });
}
