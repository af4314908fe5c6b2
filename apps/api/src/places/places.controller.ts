import { AwardsService } from '@awardbook/awards';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PlaceListResponse } from './places.dto';

@ApiTags('places')
@Controller('places')
export class PlacesController {
  constructor(private readonly awards: AwardsService) {}

  /** In the order of their names. */
  @Get()
  async list(): Promise<PlaceListResponse> {
    return { items: await this.awards.listPlaces(), next: null };
  }
}
