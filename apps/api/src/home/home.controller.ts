import { type Actor } from '@awardbook/database';
import { WorklistService } from '@awardbook/worklist';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { asOfNow, dateOrToday } from '../http/today';
import { onTheWire } from '../http/wire';
import { HomeQuery, HomeResponse } from './home.dto';

@ApiTags('home')
@Controller('home')
export class HomeController {
  constructor(private readonly worklist: WorklistService) {}

  /** One's own work list and the sums over what one reaches. */
  @Get()
  @Needs('account.own')
  async get(@CurrentActor() actor: Actor, @Query() query: HomeQuery): Promise<HomeResponse> {
    const onDate = dateOrToday(query.onDate);
    const { work, clear, figures } = onTheWire(await this.worklist.home(actor, onDate));
    return { asOf: asOfNow(), onDate, work, clear, figures };
  }
}
