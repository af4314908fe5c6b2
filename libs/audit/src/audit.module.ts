import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntryEntity } from './audit-entry.entity';
import { AuditHeadMailEntity, AuditSealEntity } from './audit-seal.entity';
import { AuditTrail } from './audit-trail';
import { AuditReading } from './reading/audit-reading.service';
import { HeadPublication } from './sealing/head-publication.service';
import { AuditSealing } from './sealing/sealing.service';

@Module({
  imports: [TypeOrmModule.forFeature([AuditEntryEntity, AuditSealEntity, AuditHeadMailEntity])],
  providers: [AuditTrail, AuditReading, AuditSealing, HeadPublication],
  exports: [AuditTrail, AuditReading, AuditSealing, HeadPublication],
})
export class AuditModule {}
