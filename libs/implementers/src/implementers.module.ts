import { Module } from '@nestjs/common';
import { ImplementersService } from './implementers.service';

@Module({ providers: [ImplementersService], exports: [ImplementersService] })
export class ImplementersModule {}
