import { isoDate } from '@awardbook/fiscal';
import { LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { type INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { BENCH_ACTOR } from './bench-actor';
import { type Place } from './rollups-state.queries';

/** What each posted entry reports as spent. */
export const POSTED_AMOUNT = Money.parse('123.45');

/** Posts one entry as the api does: one expenditure of one award. */
export async function postOne(app: INestApplicationContext, { awardId, ...place }: Place): Promise<void> {
  const draft = {
    ...place,
    kind: 'expenditure' as const,
    amount: POSTED_AMOUNT,
    effectiveOn: isoDate(place.effectiveOn),
    description: 'Bench',
    idempotencyKey: `bench/${awardId}/${randomUUID()}`,
  };
  await app.get(LedgerService).append(BENCH_ACTOR, awardId, [draft]);
}
