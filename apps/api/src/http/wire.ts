import { type Money } from '@awardbook/money';

/** How a value looks once it is JSON: money as a decimal string. */
export type Wire<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Money
    ? string
    : T extends readonly (infer Item)[]
      ? Wire<Item>[]
      : { [Name in keyof T]: Wire<Exclude<T[Name], undefined>> };

/** The value as it stands, under the type that it has once it is JSON: money writes itself. */
export function onTheWire<T>(value: T): Wire<T> {
  return value as unknown as Wire<T>;
}
