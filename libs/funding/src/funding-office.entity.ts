import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A bureau or office of the Department of State that may obligate money. */
@Entity('funding_offices')
export class FundingOfficeEntity {
  /** State's own symbol: "J/TIP", "AF". */
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;
}
