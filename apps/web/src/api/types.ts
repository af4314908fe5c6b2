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
export type AwardDraft = Schemas['AwardRequest'];
export type AwardChange = Schemas['AwardChangeRequest'];
export type AwardStatus = Award['status'];
export type TipReportTier = NonNullable<Award['tipReportTier']>;
export type AwardYears = Schemas['AwardYearsResponse'];
export type StatusHistory = Schemas['StatusHistoryResponse'];
export type Amendment = Schemas['AmendmentResponse'];
export type AmendmentBody = Schemas['AmendmentRequest'];
export type AmendmentKind = Amendment['kinds'][number];
export type AmendmentState = Amendment['state'];
export type AwardDocument = Schemas['DocumentResponse'];
export type DocumentKind = AwardDocument['kind'];
export type Allotment = Schemas['AllotmentResponse'];
export type Appropriation = Schemas['AppropriationResponse'];
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
export type AppropriationsParameters = QueryOf<paths['/api/appropriations']>;
export type ReportListParameters = QueryOf<paths['/api/report-packages']>;
export type ReportComplianceParameters = QueryOf<paths['/api/report-compliance']>;

/** Parameters as an address has them: text by name. */
export type TextParameters = Record<string, string>;

export type Session = Schemas['SessionResponse'];
export type Account = Schemas['AccountResponse'];
export type OneTimeLink = Schemas['LinkResponse'];
export type SessionRecord = Schemas['AccountSessionResponse'];
export type TokenRecord = Schemas['TokenResponse'];

export type Action = Session['may'][number];
export type Role = Session['person']['role'];
export type TokenScope = TokenRecord['scopes'][number];

export type Home = Schemas['HomeResponse'];
export type WorkItem = Schemas['WorkItemResponse'];
export type AwardBalance = Schemas['AwardBalanceResponse'];
export type ReportList = Schemas['ReportListResponse'];
export type ListedReport = Schemas['ListedReportResponse'];
export type ReportState = ListedReport['state'];
export type ReportKind = ListedReport['kind'];
export type Report = Schemas['ReportResponse'];
export type EarlierReport = NonNullable<Report['previous']>;
export type ReportPart = Report['parts'][number];
export type ReportStepCode = Report['steps'][number]['code'];
export type ReminderChoice = Schemas['ReminderChoiceResponse'];
export type ReminderChannel = ReminderChoice['channel'];
export type ReportReminder = Schemas['ReportReminderResponse'];
export type ReportThreads = Schemas['ReportThreadListResponse'];
export type ReportThread = Schemas['ReportThreadResponse'];
export type ChangeRequests = Schemas['ChangeRequestListResponse'];
export type ChangeRequest = Schemas['ChangeRequestResponse'];
export type Progress = Schemas['ProgressResponse'];
export type ReportResults = Schemas['ResultsResponse'];
export type ReportResult = Schemas['ResultResponse'];
export type ResultTheme = NonNullable<ReportResult['theme']>;
export type Attachment = Schemas['AttachmentResponse'];
export type AcceptedResult = Schemas['AcceptedResultResponse'];
export type PresentPerson = Schemas['PresentPersonResponse'];
export type AcceptedResultsParameters = QueryOf<paths['/api/accepted-results']>;
export type ReportPackage = Schemas['ReportPackageResponse'];
export type ReportPartCode = ReportPackage['parts'][number];
export type ReportingTermsAnswer = Schemas['ReportingTermsResponse'];
export type ReportingTerms = NonNullable<ReportingTermsAnswer['terms']>;
export type ReportingTermsBody = Schemas['ReportingTermsRequest'];
export type ReportFrequency = ReportingTerms['frequency'];
export type ReportGroup = Schemas['ReportGroupResponse'];
export type SavedView = Schemas['SavedViewResponse'];
export type AwardRegister = Schemas['AwardBalanceListResponse'];
export type ExpiringFunds = Schemas['ExpiringFundsResponse'];
export type CancellingFunds = Schemas['CancellingFundsResponse'];
export type FundAward = Schemas['FundAwardResponse'];
export type SpendingPace = Schemas['SpendingPaceResponse'];
export type Person = Schemas['PersonResponse'];
export type PersonStatus = Person['status'];
/** A way in for one person, good for one use; shown once. */
export type MadeLink = Schemas['OneTimeLinkResponse'];
export type TrailEntry = Schemas['TrailEntryResponse'];
export type TrailState = Schemas['TrailStateResponse'];

export type AwardBalancesParameters = QueryOf<paths['/api/award-balances']>;
export type FundListParameters = QueryOf<paths['/api/reports/expiring-funds']>;
export type PeopleParameters = QueryOf<paths['/api/people']>;
export type PeopleConcern = NonNullable<PeopleParameters['concern']>;
export type HistoryParameters = QueryOf<paths['/api/awards/{id}/history']>;
export type HistoryField = NonNullable<HistoryParameters['field']>;
export type TrailParameters = QueryOf<paths['/api/audit/entries']>;
export type AwardWithShares = Schemas['AwardWithSharesResponse'];
export type Share = Schemas['ShareResponse'];
export type ShareSet = Schemas['ShareSetResponse'];
export type SharesBody = Schemas['SharesRequest'];
export type SharePreview = Schemas['SharePreviewResponse'];
export type Place = Schemas['PlaceResponse'];
export type BudgetSummary = Schemas['BudgetSummaryResponse'];
export type AwardBudget = Schemas['AwardBudgetResponse'];
export type BudgetSums = Schemas['BudgetSumsResponse'];
export type BudgetPeriod = Schemas['BudgetPeriodResponse'];
export type BudgetBody = Schemas['BudgetRequest'];

export type Dashboard = Schemas['DashboardResponse'];
export type PortfolioRow = Schemas['PortfolioRowResponse'];
export type PortfolioYear = Schemas['PortfolioYearResponse'];
export type PortfolioPlace = Schemas['PortfolioPlaceResponse'];
export type DashboardParameters = QueryOf<paths['/api/dashboard']>;

export type ImplementerRecord = Schemas['ImplementerRecordResponse'];
export type ImplementerBalance = Schemas['ImplementerBalanceResponse'];
export type ImplementerBalancesParameters = QueryOf<paths['/api/implementer-balances']>;
export type ImplementerType = ImplementerRecord['type'];
export type PartyName = Schemas['PartyNameResponse'];
export type PartyIdentifier = Schemas['IdentifierResponse'];
export type PartyContact = Schemas['ContactResponse'];
export type Merge = Schemas['MergeResponse'];
export type SubAward = Schemas['SubAwardResponse'];
export type Indicator = Schemas['IndicatorResponse'];
export type Breakdown = Schemas['BreakdownDto'];
export type IndicatorActual = Schemas['ActualResponse'];
export type IndicatorProgress = Schemas['IndicatorProgressResponse'];
export type IndicatorReport = Schemas['IndicatorReportResponse'];
export type IndicatorAnswer = Schemas['IndicatorAnswerResponse'];
export type IndicatorReportBody = Schemas['IndicatorReportRequest'];
export type AwardIndicatorBody = Schemas['AwardIndicatorRequest'];
export type AwardIndicatorChange = Schemas['AwardIndicatorChangeRequest'];

export type FinancialReport = Schemas['FinancialReportResponse'];
export type FinancialContent = Pick<
  FinancialReport,
  'basis' | 'recipientAccount' | 'lines' | 'indirect' | 'indirectTotal' | 'lineRemarks' | 'remarks'
>;
export type FinancialReportBody = Schemas['FinancialReportRequest'];
export type FinancialLineName = keyof FinancialContent['lines'];
