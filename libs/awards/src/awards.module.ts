import { AuditModule } from '@awardbook/audit';
import { ImplementersModule } from '@awardbook/implementers';
import { Module } from '@nestjs/common';
import { AwardsService } from './awards.service';
import { BudgetsService } from './budget/budgets.service';
import { AwardDocuments } from './documents/award-documents.service';
import { DocumentsSweep } from './documents/documents-sweep.service';
import { AwardHistory } from './history/award-history.service';
import { ImplementerMerging } from './merging/implementer-merging.service';
import { AwardNotes } from './notes/award-notes.service';
import { AwardStatuses } from './status/award-statuses.service';
import { SubAwardsService } from './sub-awards/sub-awards.service';

const SERVICES = [
  AwardsService,
  BudgetsService,
  AwardDocuments,
  DocumentsSweep,
  AwardHistory,
  AwardNotes,
  AwardStatuses,
  ImplementerMerging,
  SubAwardsService,
];

@Module({
  imports: [AuditModule, ImplementersModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class AwardsModule {}
