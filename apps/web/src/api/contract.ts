/** The routes of sign-in and account as agreed, until the OpenAPI document carries them. */
interface Operation<Body, Answer> {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  requestBody: { content: { 'application/json': Body } };
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': Answer } } };
}
interface Reading<Answer, Path = undefined> {
  parameters: {
    query?: never;
    header?: never;
    cookie?: never;
  } & (Path extends undefined ? { path?: never } : { path: Path });
  requestBody?: never;
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': Answer } } };
}
interface ById {
  id: string;
}

export type Action =
  | 'portfolio.read'
  | 'funds.read'
  | 'reports.read'
  | 'history.read'
  | 'exports.make'
  | 'awards.record'
  | 'implementers.record'
  | 'money.post'
  | 'people.manage'
  | 'trail.read'
  | 'trail.export'
  | 'account.own';
export type Role = 'program-officer' | 'finance' | 'grantee' | 'leadership' | 'administrator';

export interface Session {
  person: { id: string; name: string; email: string; role: Role; roleName: string };
  implementers: { id: string; name: string }[];
  actingFor: string | null;
  may: Action[];
  signedInAt: string;
  expiresAt: string;
  idleEndsAt: string;
  idleMinutes: number;
  secondFactor: boolean;
}
export interface WaysToSignIn {
  password: boolean;
  sso: { label: string } | null;
  setUpNeeded: boolean;
  sample: boolean;
}
export interface OneTimeLink {
  purpose: 'set-up' | 'invitation' | 'reset';
  name: string | null;
  email: string | null;
  role: Role | null;
  secondFactor: boolean;
  expiresAt: string;
}
export interface Account {
  id: string;
  name: string;
  email: string;
  role: Role;
  roleName: string;
  implementers: { id: string; name: string }[];
  hasPassword: boolean;
  passwordChangedAt: string | null;
  secondFactor: boolean;
  recoveryCodesLeft: number;
}
export interface SessionRecord {
  id: string;
  current: boolean;
  via: 'password' | 'sso' | 'link';
  signedInAt: string;
  lastUsedAt: string;
  expiresAt: string;
  address: string;
  agent: string;
}
export interface TokenRecord {
  id: string;
  name: string;
  hint: string;
  scopes: ('read' | 'export' | 'record' | 'post')[];
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

export interface ContractPaths {
  '/api/session': {
    get: Reading<Session>;
    post: Operation<{ email: string; password: string; code?: string }, Session>;
    delete: Reading<never>;
  };
  '/api/session/renewal': { post: Reading<Session> };
  '/api/session/acting-for': { put: Operation<{ implementer: string | null }, Session> };
  '/api/sign-in/ways': { get: Reading<WaysToSignIn> };
  '/api/one-time-links/lookup': { post: Operation<{ token: string }, OneTimeLink> };
  '/api/one-time-links/use': {
    post: Operation<
      { token: string; password: string; name?: string; email?: string; code?: string },
      Session
    >;
  };
  '/api/account': { get: Reading<Account>; patch: Operation<{ name: string }, Account> };
  '/api/account/password': { put: Operation<{ current: string; next: string }, never> };
  '/api/account/second-factor': {
    post: Reading<{ secret: string; uri: string }>;
    put: Operation<{ code: string }, { recoveryCodes: string[] }>;
    delete: Operation<{ password: string }, never>;
  };
  '/api/account/recovery-codes': { post: Operation<{ password: string }, { recoveryCodes: string[] }> };
  '/api/account/sessions': { get: Reading<{ items: SessionRecord[] }>; delete: Reading<never> };
  '/api/account/sessions/{id}': { delete: Reading<never, ById> };
  '/api/account/tokens': {
    get: Reading<{ items: TokenRecord[] }>;
    post: Operation<
      { name: string; scopes: TokenRecord['scopes']; expiresOn: string },
      { token: string; record: TokenRecord }
    >;
  };
  '/api/account/tokens/{id}': { delete: Reading<never, ById> };
}
