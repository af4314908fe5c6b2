import type { components, paths } from './schema';

type Schemas = components['schemas'];
type QueryOf<Path extends { get: { parameters: { query?: unknown } } }> = NonNullable<
  Path['get']['parameters']['query']
>;

export type Portfolio = Schemas['PortfolioResponse'];
export type Definition = Schemas['MeasureDefinitionResponse'];
export type BudgetReport = Schemas['BudgetResponse'];
export type SpendingReport = Schemas['SpendingResponse'];
export type LedgerEntry = Schemas['EntryResponse'];
export type Statement = Schemas['StatementResponse'];
export type StatementEntry = Schemas['StatementEntryResponse'];
export type Strip = Schemas['StripResponse'];
export type Award = Schemas['AwardResponse'];
export type Allotment = Schemas['AllotmentResponse'];
export type Implementers = Schemas['ImplementerListResponse'];
export type ExportRun = Schemas['ExportRunResponse'];
export type ExportRequest = Schemas['ExportRequestBody'];
export type TreasuryAccount = Schemas['TreasuryAccountResponse'];

export type Measure = SpendingReport['measure'];
export type Provenance = LedgerEntry['provenance'];
export type Phase = Strip['phase'];

/** What the routes take. Addresses carry any text; the API refuses what is none of these. */
export type SpendingParameters = QueryOf<paths['/api/reports/spending']>;
export type EntriesParameters = QueryOf<paths['/api/entries']>;
export type AllotmentsParameters = QueryOf<paths['/api/allotments']>;

/** Parameters as an address has them: text by name. */
export type TextParameters = Record<string, string>;

export type Session = Schemas['SessionResponse'];
export type Account = Schemas['AccountResponse'];
export type OneTimeLink = Schemas['LinkResponse'];
export type SessionRecord = Schemas['AccountSessionResponse'];
export type TokenRecord = Schemas['TokenResponse'];

export type Action = Session['may'][number];
export type Role = Session['person']['role'];
export type {
  AwardBalance,
  AwardBalancesParameters,
  FieldChange,
  HistoryParameters,
  Home,
  MadeLink,
  PeopleConcern,
  PeopleParameters,
  Person,
  PersonStatus,
  TrailEntry,
  TrailParameters,
  TrailState,
  WorkItem,
} from './contract-lists';

export type TokenScope = TokenRecord['scopes'][number];
