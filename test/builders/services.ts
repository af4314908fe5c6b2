import { AwardsService, BudgetsService, ImplementerMerging, SubAwardsService } from '@awardbook/awards';
import { systemActor, Transactions } from '@awardbook/database';
import { FundingService } from '@awardbook/funding';
import { ImplementerRecords, ImplementersService } from '@awardbook/implementers';
import { type DataSource } from 'typeorm';

/** In whose name tests write. */
export const TESTER = systemActor('tester');

export function fundingOf(db: DataSource): FundingService {
  return new FundingService(new Transactions(db));
}

export function implementersOf(db: DataSource): ImplementersService {
  return new ImplementersService(new Transactions(db));
}

export function recordsOf(db: DataSource): ImplementerRecords {
  return new ImplementerRecords(new Transactions(db), implementersOf(db));
}

export function mergingOf(db: DataSource): ImplementerMerging {
  return new ImplementerMerging(new Transactions(db), recordsOf(db));
}

export function awardsOf(db: DataSource): AwardsService {
  return new AwardsService(new Transactions(db), implementersOf(db));
}

export function budgetsOf(db: DataSource): BudgetsService {
  return new BudgetsService(new Transactions(db), awardsOf(db));
}

export function subAwardsOf(db: DataSource): SubAwardsService {
  return new SubAwardsService(new Transactions(db), awardsOf(db), implementersOf(db));
}

let last = 0;

/** A number that no other builder of this process has had. */
export function nextNumber(): number {
  last += 1;
  return last;
}
