import { parseTreasuryAccount } from '@awardbook/funding';
import { type Fault } from './amount-fault';

/** Says what is wrong with the form of a Treasury Account Symbol; whether Treasury lists it is for the service. */
export function treasuryAccountFault(value: unknown): Fault | null {
  if (value === undefined || value === null || value === '') {
    return {
      code: 'missing',
      detail: 'A Treasury Account Symbol is missing; write it like 019-011-2012/2013-1022-000.',
    };
  }
  if (typeof value !== 'string' || value.length > 60 || parseTreasuryAccount(value) === null) {
    return {
      code: 'treasury-account-unreadable',
      detail:
        'This is not a Treasury Account Symbol; write agency, years of availability (X for none), main account and ' +
        'sub-account, such as 019-011-2012/2013-1022-000 or 011-X-1022-000.',
    };
  }
  return null;
}
