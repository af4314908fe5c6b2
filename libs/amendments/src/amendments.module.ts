import { AwardsModule } from '@awardbook/awards';
import { LedgerModule } from '@awardbook/ledger';
import { Module } from '@nestjs/common';
import { AmendmentApproval } from './amendment-approval.service';
import { AmendmentRehearsal } from './amendment-rehearsal.service';
import { AmendmentReview } from './amendment-review';
import { AmendmentsService } from './amendments.service';

@Module({
  imports: [AwardsModule, LedgerModule],
  providers: [AmendmentReview, AmendmentsService, AmendmentApproval, AmendmentRehearsal],
  exports: [AmendmentsService, AmendmentApproval],
})
export class AmendmentsModule {}
