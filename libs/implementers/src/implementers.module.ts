import { Module } from '@nestjs/common';
import { ImplementerHistory } from './history/implementer-history.service';
import { ImplementerRecords } from './implementer-records.service';
import { ImplementersService } from './implementers.service';

@Module({
  providers: [ImplementersService, ImplementerRecords, ImplementerHistory],
  exports: [ImplementersService, ImplementerRecords, ImplementerHistory],
})
export class ImplementersModule {}
