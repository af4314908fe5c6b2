import { DateColumn, IdColumn } from '@awardbook/database';
import { type IsoDate } from '@awardbook/fiscal';
import { Column, Entity } from 'typeorm';

/**
 * A Treasury Account Symbol. Source: Treasury's list as published by USAspending.
 *
 * Titles are Treasury's own, its slips included: join by code, never by title.
 */
@Entity('treasury_accounts')
export class TreasuryAccountEntity {
  @IdColumn()
  id!: string;

  /** Normal form: "019-011-2012/2013-1022-000", with X for the years of no-year money. */
  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text', name: 'account_code' })
  account!: string;

  /** Allocation transfer agency, three digits; null when the account is held directly. */
  @Column({ type: 'text', name: 'allocation_agency', nullable: true })
  allocationAgency!: string | null;

  @Column({ type: 'text' })
  agency!: string;

  /** Beginning period of availability, a fiscal year; null for no-year money, like the end. */
  @Column({ type: 'integer', name: 'begins_year', nullable: true })
  beginsYear!: number | null;

  @Column({ type: 'integer', name: 'ends_year', nullable: true })
  endsYear!: number | null;

  @Column({ type: 'text', name: 'main_account' })
  mainAccount!: string;

  @Column({ type: 'text', name: 'sub_account' })
  subAccount!: string;

  @Column({ type: 'text' })
  title!: string;

  /** Last day for new obligations; null for no-year money. Made by the database. */
  @DateColumn('available_until', { nullable: true, insert: false, update: false })
  availableUntil!: IsoDate | null;

  /** At the close of this day the balances are gone; null for no-year money. Made by the database. */
  @DateColumn('cancels_on', { nullable: true, insert: false, update: false })
  cancelsOn!: IsoDate | null;
}
