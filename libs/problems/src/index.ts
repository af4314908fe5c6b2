export { BrokenInvariant, assert } from './assert';
export { DomainError, type FieldProblem, type Refusal } from './domain-error';
