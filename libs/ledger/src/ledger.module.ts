import { AwardsModule } from '@awardbook/awards';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardBalanceRow, FundingStripRow } from './funding-strip.entity';
import { LedgerEntryRow } from './ledger-entry.entity';
import { LedgerService } from './ledger.service';

@Module({
  imports: [AwardsModule, TypeOrmModule.forFeature([LedgerEntryRow, FundingStripRow, AwardBalanceRow])],
  providers: [LedgerService],
  exports: [LedgerService],
})
export class LedgerModule {}
