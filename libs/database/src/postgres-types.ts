import { types } from 'pg';

const INT8 = 20;
const DATE = 1082;

const toBigInt = (text: string): bigint => BigInt(text);
const asText = (text: string): string => text;

/**
 * How values leave PostgreSQL: bigint as bigint, a date as the calendar text it is (never through an instant).
 *
 * Handed to our own pool only; the queue's pool keeps the driver's defaults.
 */
export const postgresTypes: typeof types = {
  ...types,
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary' && oid === INT8) return toBigInt;
    if (format !== 'binary' && oid === DATE) return asText;
    return types.getTypeParser(oid, format) as unknown;
  }) as typeof types.getTypeParser,
};
