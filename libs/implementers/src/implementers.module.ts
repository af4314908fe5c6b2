import { Module } from '@nestjs/common';
import { ImplementerRecords } from './implementer-records.service';
import { ImplementersService } from './implementers.service';

@Module({
  providers: [ImplementersService, ImplementerRecords],
  exports: [ImplementersService, ImplementerRecords],
})
export class ImplementersModule {}
