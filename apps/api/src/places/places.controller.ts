import { type Actor } from '@awardbook/database';
import { AwardsService } from '@awardbook/awards';
import { Controller, Get } from '@nestjs/common';
import { Needs } from '../http/access/needs';
import { CurrentActor } from '../http/access/signed-in';
import { ApiTags } from '@nestjs/swagger';
import { PlaceListResponse } from './places.dto';

@ApiTags('places')
@Controller('places')
export class PlacesController {
  constructor(private readonly awards: AwardsService) {}

  /** In the order of their names. */
  @Get()
  @Needs('portfolio.read')
  async list(@CurrentActor() actor: Actor): Promise<PlaceListResponse> {
    return { items: await this.awards.listPlaces(actor), next: null };
  }
}
