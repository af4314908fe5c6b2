import { AwardsModule } from '@awardbook/awards';
import { LedgerModule } from '@awardbook/ledger';
import { Module } from '@nestjs/common';
import { RollupsService } from './rollups.service';
import { SharePreviewService } from './share-preview.service';

@Module({
  imports: [AwardsModule, LedgerModule],
  providers: [RollupsService, SharePreviewService],
  exports: [RollupsService, SharePreviewService],
})
export class RollupsModule {}
