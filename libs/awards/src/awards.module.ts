import { AuditModule } from '@awardbook/audit';
import { ImplementersModule } from '@awardbook/implementers';
import { Module } from '@nestjs/common';
import { AwardsService } from './awards.service';
import { AwardHistory } from './history/award-history.service';

@Module({
  imports: [AuditModule, ImplementersModule],
  providers: [AwardsService, AwardHistory],
  exports: [AwardsService, AwardHistory],
})
export class AwardsModule {}
