import { type Actor, type ActorRole } from '@awardbook/database';
import { ExportsService } from '@awardbook/exports';
import { isoDate } from '@awardbook/fiscal';
import { LedgerService } from '@awardbook/ledger';
import { Money } from '@awardbook/money';
import { RollupsService } from '@awardbook/rollups';
import { aFund, anAward, anImplementer, TESTER } from '../../builders';
import { type Services } from '../../support/services';

export const STAFF = ['program-officer', 'finance', 'leadership', 'administrator'] as const;

/** An award of a party, with its implementer and fund. */
export interface Party {
  /** Normal form. */
  treasuryAccount: string;
  implementerId: string;
  awardId: string;
  fundId: string;
}

/** Somebody with this part, as a request of theirs would act. */
export function actorOf(role: ActorRole, implementers: readonly string[] = []): Actor {
  return { id: `somebody-${role}`, role, implementers, scopes: null };
}

/** Two implementers, each with an award, shares, entries, sums and a stale mark; and an export of each part. */
export async function storeTwoParties(services: Services): Promise<[Party, Party]> {
  const parties: [Party, Party] = [
    await storeParty(services, '019-011-2010/2012-1022-000'),
    await storeParty(services, '019-011-2011/2012-1022-000'),
  ];
  await services.app.get(RollupsService).refreshStale();
  for (const { awardId, treasuryAccount } of parties) await post(services, awardId, '3.00', treasuryAccount);
  for (const role of ['program-officer', 'finance', 'leadership'] as const) {
    await services.app
      .get(ExportsService)
      .request(actorOf(role), { report: 'ledger', format: 'csv', parameters: {} });
  }
  return parties;
}

async function storeParty(services: Services, treasuryAccount: string): Promise<Party> {
  const db = services.dataSource;
  const { id: implementerId } = await anImplementer().store(db);
  const { id: fundId } = await aFund({ treasuryAccount }).store(db);
  const { id: awardId } = await anAward({ implementer: implementerId })
    .shared({ categories: { protection: 6_000, prevention: 4_000 }, countries: { KE: 5_000, UG: 5_000 } })
    .store(db);
  await post(services, awardId, '1000.00', treasuryAccount, 'obligation');
  await post(services, awardId, '12.34', treasuryAccount);
  return { treasuryAccount, implementerId, awardId, fundId };
}

let posted = 0;

async function post(
  services: Services,
  awardId: string,
  amount: string,
  treasuryAccount: string,
  kind: 'obligation' | 'expenditure' = 'expenditure',
): Promise<void> {
  const draft = {
    kind,
    amount: Money.parse(amount),
    effectiveOn: isoDate('2011-03-04'),
    treasuryAccount,
    yearOfFunds: null,
    office: 'J/TIP',
    description: '',
    idempotencyKey: `walls-${(posted += 1)}`,
  };
  await services.app.get(LedgerService).append(TESTER, awardId, [draft]);
}
