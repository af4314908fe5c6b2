import { Module } from '@nestjs/common';
import { FundingService } from './funding.service';

@Module({ providers: [FundingService], exports: [FundingService] })
export class FundingModule {}
