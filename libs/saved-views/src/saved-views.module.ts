import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SavedViewEntity } from './saved-view.entity';
import { SavedViews } from './saved-views.service';

@Module({
  imports: [TypeOrmModule.forFeature([SavedViewEntity])],
  providers: [SavedViews],
  exports: [SavedViews],
})
export class SavedViewsModule {}
