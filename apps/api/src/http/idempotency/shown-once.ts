import { SetMetadata } from '@nestjs/common';

const SHOWN_ONCE_KEY = 'awardbook:shown-once';

/** The answer carries a secret, so it is never kept to be given again: the route takes no Idempotency-Key. */
export const ShownOnce = (): MethodDecorator => SetMetadata(SHOWN_ONCE_KEY, true);

export function carriesSecret(handler: object): boolean {
  return Reflect.hasMetadata(SHOWN_ONCE_KEY, handler);
}
