import { AwardsModule } from '@awardbook/awards';
import { ImplementersModule } from '@awardbook/implementers';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardBalancesService } from './award-balances.service';
import { AwardYearsService } from './award-years.service';
import { FundListsService } from './fund-lists.service';
import { AwardBalanceRow, FundingStripRow } from './funding-strip.entity';
import { LedgerEntryRow } from './ledger-entry.entity';
import { ImplementerBalancesService } from './implementer-balances.service';
import { LedgerService } from './ledger.service';
import { SpendingPaceService } from './spending-pace.service';
import { StripsService } from './strips.service';

@Module({
  imports: [
    AwardsModule,
    ImplementersModule,
    TypeOrmModule.forFeature([LedgerEntryRow, FundingStripRow, AwardBalanceRow]),
  ],
  providers: [
    LedgerService,
    AwardBalancesService,
    AwardYearsService,
    ImplementerBalancesService,
    FundListsService,
    SpendingPaceService,
    StripsService,
  ],
  exports: [
    LedgerService,
    AwardBalancesService,
    AwardYearsService,
    ImplementerBalancesService,
    FundListsService,
    SpendingPaceService,
    StripsService,
  ],
})
export class LedgerModule {}
