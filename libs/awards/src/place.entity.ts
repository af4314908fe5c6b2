import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Region } from './region';

/** Where awards work. Source: ISO 3166-1, and State's list of countries by regional bureau. */
@Entity('places')
export class PlaceEntity {
  /** ISO 3166-1 alpha-2; "R-AF" and the like for what is regional, "GLOBAL" for the rest. */
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  kind!: 'country' | 'regional' | 'global';

  @Column({ type: 'text' })
  region!: Region;

  @Column({ type: 'text' })
  name!: string;
}
