import { MoneyColumn } from '@awardbook/database';
import { Money } from '@awardbook/money';
import { Entity, PrimaryColumn } from 'typeorm';

/** Under one symbol and year of funds: what is appropriated, and how much of it is allotted. Kept by triggers. */
@Entity('appropriation_balances')
export class AppropriationBalanceEntity {
  @PrimaryColumn({ type: 'uuid', name: 'treasury_account_id' })
  treasuryAccountId!: string;

  @PrimaryColumn({ type: 'integer', name: 'year_of_funds' })
  yearOfFunds!: number;

  @MoneyColumn('appropriated_cents')
  appropriated!: Money;

  /** Never above the appropriated. */
  @MoneyColumn('allotted_cents')
  allotted!: Money;
}
