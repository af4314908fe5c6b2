import { ExportsModule } from '@awardbook/exports';
import { FundingModule } from '@awardbook/funding';
import { IdentityModule } from '@awardbook/identity';
import { LedgerModule } from '@awardbook/ledger';
import { Module } from '@nestjs/common';
import { WorklistService } from './worklist.service';

@Module({
  imports: [IdentityModule, LedgerModule, FundingModule, ExportsModule],
  providers: [WorklistService],
  exports: [WorklistService],
})
export class WorklistModule {}
