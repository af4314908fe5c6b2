import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** How the description of the interface says so. */
export const SHOWN_ONCE_EXTENSION = 'x-shown-once';

const SHOWN_ONCE_KEY = 'awardbook:shown-once';

/** The answer carries a secret, so it is never kept to be given again: the route takes no Idempotency-Key. */
export const ShownOnce = (): MethodDecorator =>
  applyDecorators(SetMetadata(SHOWN_ONCE_KEY, true), ApiExtension(SHOWN_ONCE_EXTENSION, true));

export function carriesSecret(handler: object): boolean {
  return Reflect.hasMetadata(SHOWN_ONCE_KEY, handler);
}
