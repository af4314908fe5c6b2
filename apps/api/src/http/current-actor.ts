import { type Actor, systemActor } from '@awardbook/database';
import { createParamDecorator } from '@nestjs/common';

/** Who acts until people can sign in: whoever sits at this machine. */
const LOCAL_USER: Actor = systemActor('local-user');

/** Who makes the request; services record it with everything they write. */
export const CurrentActor = createParamDecorator((): Actor => LOCAL_USER);
