import { type Actor } from '@awardbook/database';
import { type TokenScope } from '../access-table';
import { type Person } from '../people/person';

/** A token that is never renewed is one that nobody looks at. */
export const TOKEN_DAYS_AT_MOST = 366;
export const TOKENS_AT_MOST = 20;

/** A token as its owner sees it later. */
export interface ApiToken {
  readonly id: string;
  readonly name: string;
  /** Its last four characters. */
  readonly hint: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** To the minute; null before the first use. */
  readonly lastUsedAt: Date | null;
}

/** What a token is made from. */
export interface ApiTokenDraft {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  /** The last day on which it is good, in UTC. */
  readonly expiresOn: string;
}

/** A program that acts for somebody, and what it reaches. */
export interface AuthenticatedByToken {
  readonly person: Person;
  readonly actor: Actor;
  readonly token: ApiToken;
}
