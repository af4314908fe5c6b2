export { type Implementer, type ImplementerDraft } from './implementer';
export { IMPLEMENTER_TYPES, type ImplementerType } from './implementer-type';
export { ImplementerNameInvalid, ImplementerNameTaken, ImplementerNotFound } from './implementers.errors';
export { ImplementersModule } from './implementers.module';
export { ImplementersService } from './implementers.service';
