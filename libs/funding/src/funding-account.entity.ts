import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account that Congress appropriates to, such as ESF. Source: Congressional Budget Justification. */
@Entity('funding_accounts')
export class FundingAccountEntity {
  /** Capital letters, as budget tables write it: "INCLE". */
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;
}
