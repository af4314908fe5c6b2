import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the whole register is a portfolio of; no row until somebody says so. */
@Entity('portfolio')
export class PortfolioEntity {
  /** Always true: there is one row at most. */
  @PrimaryColumn({ type: 'boolean', default: true })
  id!: boolean;

  @Column({ type: 'text' })
  name!: string;

  /** Whether what it holds was made by "awardbook sample". */
  @Column({ type: 'boolean' })
  sample!: boolean;
}
