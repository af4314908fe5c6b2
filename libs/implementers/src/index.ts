export { ImplementerHistory } from './history/implementer-history.service';
export { IDENTIFIER_KINDS, type Identifier, type IdentifierKind } from './identifier';
export {
  type Contact,
  type Implementer,
  type ImplementerDraft,
  type ImplementerPatch,
  type ImplementerRecord,
  type PartyName,
} from './implementer';
export { lockImplementers } from './implementer-records.queries';
export { ImplementerRecords } from './implementer-records.service';
export { IMPLEMENTER_TYPES, type ImplementerType } from './implementer-type';
export {
  IdentifierTaken,
  ImplementerChanged,
  ImplementerFieldInvalid,
  ImplementerMerged,
  ImplementerNameInvalid,
  ImplementerNameTaken,
  ImplementerNotFound,
} from './implementers.errors';
export { ImplementersModule } from './implementers.module';
export { ImplementersService } from './implementers.service';
export { NAME_SORTS, type NameSort } from './name-sort';
