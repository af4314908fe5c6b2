import { DateColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ProgramCategory } from './program-category';

/** One category's share of an award, from a date until the award's next set of category shares. */
@Entity('award_category_shares')
export class AwardCategoryShareEntity {
  @PrimaryColumn({ type: 'uuid', name: 'award_id' })
  awardId!: string;

  @DateColumn('effective_on', { primary: true })
  effectiveOn!: IsoDate;

  @PrimaryColumn({ type: 'text' })
  category!: ProgramCategory;

  /** Of 10,000, which a set adds up to. */
  @Column({ type: 'integer', name: 'basis_points' })
  basisPoints!: number;
}

/** One place's share of an award, from a date until the award's next set of country shares. */
@Entity('award_country_shares')
export class AwardCountryShareEntity {
  @PrimaryColumn({ type: 'uuid', name: 'award_id' })
  awardId!: string;

  @DateColumn('effective_on', { primary: true })
  effectiveOn!: IsoDate;

  @PrimaryColumn({ type: 'text' })
  place!: string;

  /** Of 10,000, which a set adds up to. */
  @Column({ type: 'integer', name: 'basis_points' })
  basisPoints!: number;
}

/** Both splits laid over each other: the finest cells that money is dealt to. Derived by trigger, never written by hand. */
@Entity('share_cells')
export class ShareCellEntity {
  @PrimaryColumn({ type: 'uuid', name: 'award_id' })
  awardId!: string;

  /** Counts for entries dated from here to the day before `untilOn`. */
  @DateColumn('from_on', { primary: true })
  fromOn!: IsoDate;

  /** "infinity" in the last span. */
  @DateColumn('until_on')
  untilOn!: string;

  /** Order in which money is dealt to the cells, from 1. */
  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  category!: string;

  @Column({ type: 'text' })
  place!: string;

  /** The cell's slice of the whole, from here to `upto`; hundred-millionths. */
  @Column({ type: 'bigint' })
  above!: bigint;

  @Column({ type: 'bigint' })
  upto!: bigint;
}
