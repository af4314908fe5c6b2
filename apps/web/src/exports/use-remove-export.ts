import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { ApiProblem, sentenceOf } from '../api/problem';
import { isUnderWay } from '../api/queries';
import type { ExportRun } from '../api/types';
import { useAnnounce } from '../shell/announcer';

/** Cancels an export that is under way, or removes the file of a finished one. */
export function useRemoveExport() {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: async (run: ExportRun) => {
      const { response, error } = await api.DELETE('/api/exports/{id}', { params: { path: { id: run.id } } });
      if (!response.ok)
        throw new ApiProblem(response.status, error ?? {}, response.headers.get('retry-after'));
    },
    onSuccess: (_nothing, run) => {
      announce(isUnderWay(run) ? 'The export was cancelled.' : 'The file was removed.');
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['exports'] }),
        queries.invalidateQueries({ queryKey: ['export', run.id] }),
      ]);
    },
    onError: (error) => announce(sentenceOf(error)),
  });
}
