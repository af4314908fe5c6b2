import { LedgerModule } from '@awardbook/ledger';
import { Module } from '@nestjs/common';
import { RollupsService } from './rollups.service';

@Module({ imports: [LedgerModule], providers: [RollupsService], exports: [RollupsService] })
export class RollupsModule {}
