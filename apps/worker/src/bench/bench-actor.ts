import { systemActor } from '@awardbook/database';

/** In whose name the bench reads and writes. */
export const BENCH_ACTOR = systemActor('bench');
