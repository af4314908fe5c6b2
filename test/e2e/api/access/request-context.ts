import { type PersonRole } from '@awardbook/identity';
import { type Api } from '../api-client';
import { type World } from './world';

/** What a good request sends besides the address and who it is from. */
export interface GoodRequest {
  /** What stands in the address for names in braces other than `{id}`. */
  parts?: Readonly<Record<string, string>>;
  query?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface RequestContext {
  readonly api: Api;
  readonly world: World;
  /** The object in the address, if it names one. */
  readonly id: string;
  /** Who asks: null for who may nothing. */
  readonly role: PersonRole | null;
  readonly email: string;
  /** What the request will be sent with; to prepare things in the same name. */
  readonly headers: Readonly<Record<string, string>>;
}

export type MakeRequest = (context: RequestContext) => GoodRequest | Promise<GoodRequest>;
