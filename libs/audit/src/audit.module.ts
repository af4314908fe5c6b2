import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntryEntity } from './audit-entry.entity';
import { AuditHeadMailEntity, AuditSealEntity } from './audit-seal.entity';
import { AuditTrail } from './audit-trail';

@Module({
  imports: [TypeOrmModule.forFeature([AuditEntryEntity, AuditSealEntity, AuditHeadMailEntity])],
  providers: [AuditTrail],
  exports: [AuditTrail],
})
export class AuditModule {}
