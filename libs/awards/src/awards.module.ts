import { ImplementersModule } from '@awardbook/implementers';
import { Module } from '@nestjs/common';
import { AwardsService } from './awards.service';

@Module({ imports: [ImplementersModule], providers: [AwardsService], exports: [AwardsService] })
export class AwardsModule {}
