export { BrokenInvariant, assert } from './assert';
export { ChangedSince } from './changed-since';
export { DomainError, type FieldProblem, type Refusal } from './domain-error';
export { FieldInvalid } from './field-invalid';
