import { Money } from '@awardbook/money';
import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';

/** Property initialisers never run on rows TypeORM hydrates, so each helper only describes the column. */
const centsTransformer = {
  to: (value: Money | undefined) => value?.cents.toString(),
  from: (value: string | bigint | null) => (value === null ? null : Money.ofCents(BigInt(value))),
};

/** Money: whole cents in a bigint column, `Money` in code. */
export function MoneyColumn(name: string, options: ColumnOptions = {}): PropertyDecorator {
  return Column({ type: 'bigint', name, transformer: centsTransformer, ...options });
}

/** A calendar date: `date` in the database, "YYYY-MM-DD" in code. */
export function DateColumn(name: string, options: ColumnOptions = {}): PropertyDecorator {
  return Column({ type: 'date', name, ...options });
}

/** uuid v7, made by the database. */
export function IdColumn(): PropertyDecorator {
  return PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' });
}
