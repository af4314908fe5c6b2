import { type AmendmentRecord } from './amendment';
import { type AmendmentState, isStep } from './amendment-state';
import { AmendmentChanged, AmendmentStepImpossible } from './amendments.errors';

/** Which amendment, and at which version the caller has read it. */
export interface AmendmentKey {
  /** The award's id or FAIN. */
  readonly award: string;
  readonly id: string;
  readonly version: number;
}

/** @throws AmendmentStepImpossible, AmendmentChanged */
export function assertStep(record: AmendmentRecord, { version }: AmendmentKey, to: AmendmentState): void {
  if (!isStep(record.state, to)) throw new AmendmentStepImpossible(record.state, to);
  if (record.version !== version) throw new AmendmentChanged(version, record.version);
}
