import { type Region } from '@awardbook/awards';
import { ListResponse } from '../http/list.dto';

/** Where awards work: a country, or a place of its own for what is regional or global. */
export class PlaceResponse {
  code!: string;
  kind!: 'country' | 'regional' | 'global';
  region!: Region;
  name!: string;
}

export class PlaceListResponse extends ListResponse {
  items!: PlaceResponse[];
}
