import { AuditModule } from '@awardbook/audit';
import { ImplementersModule } from '@awardbook/implementers';
import { Module } from '@nestjs/common';
import { AwardsService } from './awards.service';
import { BudgetsService } from './budget/budgets.service';
import { AwardHistory } from './history/award-history.service';
import { ImplementerMerging } from './merging/implementer-merging.service';
import { AwardNotes } from './notes/award-notes.service';
import { AwardStatuses } from './status/award-statuses.service';
import { SubAwardsService } from './sub-awards/sub-awards.service';

@Module({
  imports: [AuditModule, ImplementersModule],
  providers: [
    AwardsService,
    BudgetsService,
    AwardHistory,
    AwardNotes,
    AwardStatuses,
    ImplementerMerging,
    SubAwardsService,
  ],
  exports: [
    AwardsService,
    BudgetsService,
    AwardHistory,
    AwardNotes,
    AwardStatuses,
    ImplementerMerging,
    SubAwardsService,
  ],
})
export class AwardsModule {}
