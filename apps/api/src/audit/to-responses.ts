import { type TrailItem, type TrailState } from '@awardbook/audit';
import { type TrailEntryResponse, type TrailStateResponse } from './audit.dto';

export function toTrailEntry({ at, changes, ...item }: TrailItem): TrailEntryResponse {
  return { ...item, at: at.toISOString(), changes: [...changes] };
}

export function toTrailState({ entries, sealed, head }: TrailState): TrailStateResponse {
  return {
    entries: Number(entries),
    sealed: Number(sealed),
    head: head && {
      number: Number(head.number),
      hash: head.hash,
      sealedAt: head.sealedAt.toISOString(),
      entries: Number(head.entries),
    },
  };
}
