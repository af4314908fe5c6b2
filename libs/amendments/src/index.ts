export { type Amendment, type AmendmentStep } from './amendment';
export { type AmendmentMoney, type AmendmentPatch } from './amendment-content';
export { AmendmentApproval } from './amendment-approval.service';
export { type AmendmentKey } from './amendment-key';
export { AMENDMENT_KINDS, type AmendmentKind, kindsOf } from './amendment-kind';
export { AMENDMENT_STATES, type AmendmentState } from './amendment-state';
export {
  AmendmentChanged,
  AmendmentFieldInvalid,
  AmendmentNotFound,
  AmendmentNotReady,
  AmendmentsFull,
  AmendmentStepImpossible,
  OwnAmendmentApproval,
} from './amendments.errors';
export { AmendmentsModule } from './amendments.module';
export { AmendmentsService } from './amendments.service';
export { type Outline, type TermChange } from './outline';
