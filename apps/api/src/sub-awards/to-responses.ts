import { type SubAward } from '@awardbook/awards';
import { type SubAwardResponse } from './sub-awards.dto';

export function toSubAwardResponse(subAward: SubAward): SubAwardResponse {
  return {
    ...subAward,
    amount: subAward.amount.toString(),
    recordedAt: subAward.recordedAt.toISOString(),
  };
}
