import { DomainError } from '@awardbook/problems';
import { type RequestKind } from './request-kinds';

const WORDS: Readonly<Record<RequestKind, string>> = {
  'sign-in': 'attempts to sign in',
  secret: 'changes of passwords, codes and tokens',
  calendar: 'requests for calendars',
  export: 'exports and downloads',
  write: 'changes',
  read: 'requests',
};

/** More requests in a minute than the limit for their kind. */
export class TooManyRequests extends DomainError {
  override readonly refusal = 'too-many';
  override readonly code = 'too-many-requests';
  override readonly retryAfterSeconds: number;
  override readonly figures: Readonly<Record<string, string>>;

  constructor(kind: RequestKind, from: 'address' | 'credential', limit: number, waitSeconds: number) {
    const whose = from === 'address' ? 'from one address' : 'with one session or token';
    super(
      `At most ${limit} ${WORDS[kind]} a minute are answered ${whose}. Ask again in ${waitSeconds} ` +
        `${waitSeconds === 1 ? 'second' : 'seconds'}.`,
    );
    this.retryAfterSeconds = waitSeconds;
    this.figures = { limit: String(limit), retryAfterSeconds: String(waitSeconds) };
  }
}
