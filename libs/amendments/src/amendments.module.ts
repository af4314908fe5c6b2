import { AwardsModule } from '@awardbook/awards';
import { LedgerModule } from '@awardbook/ledger';
import { Module } from '@nestjs/common';
import { AmendmentApproval } from './amendment-approval.service';
import { AmendmentReview } from './amendment-review';
import { AmendmentsService } from './amendments.service';

@Module({
  imports: [AwardsModule, LedgerModule],
  providers: [AmendmentReview, AmendmentsService, AmendmentApproval],
  exports: [AmendmentsService, AmendmentApproval],
})
export class AmendmentsModule {}
