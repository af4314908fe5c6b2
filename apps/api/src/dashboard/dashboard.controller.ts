import { type Actor } from '@awardbook/database';
import { DashboardService } from '@awardbook/worklist';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { dateOrToday } from '../http/today';
import { onTheWire } from '../http/wire';
import { DashboardQuery, DashboardResponse, toDashboardFilter } from './dashboard.dto';

@ApiTags('portfolio')
@Controller('dashboard')
export class DashboardController {
  constructor(private readonly dashboards: DashboardService) {}

  /** The portfolio at a glance: awards, money by year of action, place, category and program type, what needs attention. */
  @Get()
  @Needs('reports.read')
  async get(@CurrentActor() actor: Actor, @Query() query: DashboardQuery): Promise<DashboardResponse> {
    const onDate = dateOrToday(query.onDate);
    const { money, ...rest } = onTheWire(
      await this.dashboards.dashboard(actor, toDashboardFilter(query), onDate),
    );
    return { ...rest, ...money, onDate };
  }
}
