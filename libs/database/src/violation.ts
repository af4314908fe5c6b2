import { QueryFailedError } from 'typeorm';

/** A rule of the domain that a trigger refused, with its figures. */
export interface Violation {
  /** Stable kebab-case name, given by the trigger. */
  code: string;
  /** Money as decimal strings, dates as YYYY-MM-DD; what is absent does not apply. */
  figures: Record<string, string>;
}

interface PostgresFault {
  code?: string;
  message?: string;
  detail?: string;
  constraint?: string;
}

/** SQLSTATE that the `refuse` function of the migrations raises. */
const REFUSED = 'AWB01';

/** By shape: the errors of the driver, of its pool and of Node's sockets have no class in common, and some no code. */
function faultOf(error: unknown): PostgresFault | null {
  const fault: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return typeof fault === 'object' ? fault : null;
}

/** Null when the error is anything but a refusal of our own triggers. */
export function violationOf(error: unknown): Violation | null {
  const fault = faultOf(error);
  if (fault?.code !== REFUSED) return null;
  const figures: Record<string, string> = {};
  const detail = JSON.parse(fault.detail ?? '{}') as Record<string, string | number | null>;
  for (const [name, value] of Object.entries(detail)) {
    if (value !== null) figures[name] = String(value);
  }
  return { code: fault.message ?? 'refused', figures };
}

/** The constraint that a row broke (unique, foreign key or check), or null. */
export function brokenConstraint(error: unknown): string | null {
  const fault = faultOf(error);
  return fault?.code?.startsWith('23') === true ? (fault.constraint ?? null) : null;
}

/** Serialization failure or deadlock: the same work may succeed when it is done again. */
export function mayRetry(error: unknown): boolean {
  const code = faultOf(error)?.code;
  return code === '40001' || code === '40P01';
}

/** The server cannot be reached, is starting or stopping, or dropped the connection. */
export function isDatabaseAway(error: unknown): boolean {
  const fault = faultOf(error);
  if (fault === null) return false;
  const code = fault.code ?? '';
  return (
    [
      'ECONNREFUSED',
      'ECONNRESET',
      'EPIPE',
      'ETIMEDOUT',
      '57P01',
      '57P02',
      '57P03',
      '53300',
      '25P03',
    ].includes(code) ||
    code.startsWith('08') ||
    /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect/.test(
      fault.message ?? '',
    )
  );
}
