/** The routes of homes, people and the trail as agreed, until the OpenAPI document carries them. */
import type { Role } from './types';

interface Call<Answer, Given = object, Body = never> {
  parameters: Omit<{ query?: never; header?: never; path?: never; cookie?: never }, keyof Given> & Given;
  requestBody?: [Body] extends [never] ? never : { content: { 'application/json': Body } };
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': Answer } } };
}
interface Sent<Answer, Given, Body> extends Call<Answer, Given, Body> {
  requestBody: [Body] extends [never] ? never : { content: { 'application/json': Body } };
}
interface ById {
  path: { id: string };
}
interface Page {
  limit?: number;
  cursor?: string;
}
interface Listed<Item> {
  items: Item[];
  next: string | null;
}

export interface WorkItem {
  code: string;
  count: number;
  text: string;
  href: string;
}
export interface Home {
  asOf: string;
  onDate: string;
  work: WorkItem[];
  clear: string[];
  figures: { awards: number; activeAwards: number; obligated: string; disbursed: string; left: string };
}
export interface AwardBalance {
  id: string;
  fain: string;
  title: string;
  implementer: { id: string; name: string };
  startsOn: string;
  endsOn: string;
  ceiling: string;
  obligated: string;
  disbursed: string;
  left: string;
  provenance: 'recorded' | 'published' | 'synthetic';
}
export interface AwardBalancesParameters extends Page {
  concern?: 'low-funds' | 'ending-soon' | 'ended-unliquidated';
  active?: 'yes' | 'no';
  q?: string;
  onDate?: string;
}
interface ListedFund {
  id: string;
  account: string;
  treasuryAccount: string;
  yearOfFunds: number;
  office: string;
  obligated: string;
}
interface FundReport<Fund> {
  asOf: string;
  onDate: string;
  lastDay: string;
  items: Fund[];
}

export type PersonStatus = 'invited' | 'active' | 'deactivated' | 'anonymised';
export type PeopleConcern = 'locked' | 'never-signed-in' | 'idle' | 'no-second-factor';
export interface Person {
  id: string;
  name: string;
  email: string | null;
  role: Role;
  roleName: string;
  status: PersonStatus;
  deactivationReason: string | null;
  implementers: { id: string; name: string }[];
  secondFactor: boolean;
  lastSeenAt: string | null;
  createdAt: string;
  version: number;
}
export interface PeopleParameters extends Page {
  q?: string;
  role?: Role;
  status?: PersonStatus;
  concern?: PeopleConcern;
}
export interface MadeLink {
  address: string;
  purpose: 'set-up' | 'invitation' | 'reset';
  expiresAt: string;
}

export interface FieldChange {
  field: string;
  label: string;
  from: string | null;
  to: string | null;
}
export interface TrailEntry {
  id: string;
  at: string;
  actor: { id: string; name: string };
  kind: string;
  table: string;
  sentence: string;
  changes: FieldChange[];
}
export interface HistoryParameters extends Page {
  field?: string;
  actor?: string;
  from?: string;
  to?: string;
}
export interface TrailParameters extends HistoryParameters {
  kind?: string;
  table?: string;
}
export interface TrailState {
  entries: number;
  sealed: number;
  head: { number: number; hash: string; sealedAt: string } | null;
}

export interface ListContractPaths {
  '/api/home': { get: Call<Home, { query?: { onDate?: string } }> };
  '/api/award-balances': {
    get: Call<Listed<AwardBalance> & { onDate: string }, { query?: AwardBalancesParameters }>;
  };
  '/api/reports/expiring-funds': {
    get: Call<
      FundReport<ListedFund & { allotted: string; unobligated: string }> & { unobligated: string },
      { query?: { onDate?: string } }
    >;
  };
  '/api/reports/cancelling-funds': {
    get: Call<
      FundReport<ListedFund & { unliquidated: string; awards: number }> & { unliquidated: string },
      { query?: { onDate?: string } }
    >;
  };
  '/api/people': {
    get: Call<Listed<Person>, { query?: PeopleParameters }>;
    post: Sent<
      { person: Person; link: MadeLink },
      object,
      { name: string; email: string; role: Role; implementers?: string[] }
    >;
  };
  '/api/people/{id}': {
    get: Call<Person, ById>;
    patch: Sent<
      Person,
      { path: { id: string }; header: { 'If-Match': string } },
      { name?: string; role?: Role; implementers?: string[] }
    >;
    delete: Call<Person, ById>;
  };
  '/api/people/{id}/deactivation': { post: Sent<Person, ById, { reason: string }> };
  '/api/people/{id}/reactivation': { post: Call<Person, ById> };
  '/api/people/{id}/one-time-link': { post: Call<MadeLink, ById> };
  '/api/awards/{id}/history': {
    get: Call<Listed<TrailEntry>, { path: { id: string }; query?: HistoryParameters }>;
  };
  '/api/audit/entries': { get: Call<Listed<TrailEntry>, { query?: TrailParameters }> };
  '/api/audit/state': { get: Call<TrailState> };
}
