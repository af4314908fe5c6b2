import { type ImplementerMerge } from '@awardbook/awards';
import { type Implementer, type ImplementerRecord } from '@awardbook/implementers';
import {
  type ImplementerRecordResponse,
  type ImplementerResponse,
  type MergeResponse,
} from './implementers.dto';

export function toImplementerResponse(implementer: Implementer): ImplementerResponse {
  const { id, name, otherNames, type, provenance, recordedAt } = implementer;
  return { id, name, otherNames, type, provenance, recordedAt: recordedAt.toISOString() };
}

export function toRecordResponse(record: ImplementerRecord): ImplementerRecordResponse {
  const { country, names, identifiers, contacts, mergedInto, version } = record;
  return {
    ...toImplementerResponse(record),
    country,
    names,
    identifiers: [...identifiers],
    contacts,
    mergedInto,
    version,
  };
}

export function toMergeResponse(merge: ImplementerMerge): MergeResponse {
  return {
    ...merge,
    mergedAt: merge.mergedAt.toISOString(),
    undoneAt: merge.undoneAt?.toISOString() ?? null,
  };
}
