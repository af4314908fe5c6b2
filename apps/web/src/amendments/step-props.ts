import type { AwardWithShares } from '../api/types';
import type { DraftKeeper, DraftState } from './draft-keeper';

/** What every step is told. */
export interface StepProps {
  award: AwardWithShares;
  draft: DraftState;
  keeper: DraftKeeper;
}
