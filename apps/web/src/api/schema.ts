/** What the interface answers, for the page. Written by `npm run openapi`; do not edit. */
export interface paths {
  '/api/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the process answers at all. */
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether requests can be served: the database answers and its schema is the one of this program. */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/portfolio': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the page shows before any figure: the years there are, and whether figures are invented. */
    get: operations['PortfolioController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/funding-accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The funding accounts, by code. */
    get: operations['FundingController_listAccounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/treasury-accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The Treasury Account Symbols with their availability clock, by code. */
    get: operations['FundingController_listTreasuryAccounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/funds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What each office may obligate, by year of funds, symbol and office. */
    get: operations['FundingController_listFunds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appropriations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** By date, then in the order they were recorded. */
    get: operations['AppropriationsController_list'];
    put?: never;
    /** Records an appropriation. */
    post: operations['AppropriationsController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appropriations/{id}/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes an appropriation back and, unless the amount is null, puts another in its place. */
    post: operations['AppropriationsController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/allotments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** By date, then in the order they were recorded. */
    get: operations['AllotmentsController_list'];
    put?: never;
    /** Records an allotment to an office. */
    post: operations['AllotmentsController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/allotments/{id}/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes an allotment back and, unless the amount is null, puts another in its place. */
    post: operations['AllotmentsController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/implementers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** In the order of their names. */
    get: operations['ImplementersController_list'];
    put?: never;
    /** Records an implementer under its name and all its other names. */
    post: operations['ImplementersController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/implementers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** By its id or any of its names. */
    get: operations['ImplementersController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** In the order of their names. */
    get: operations['PlacesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** In the order of their FAINs, without regard to case and punctuation. */
    get: operations['AwardsController_list'];
    put?: never;
    /** Records an award. */
    post: operations['AwardsController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** By its id or its FAIN in any case and punctuation, with all its shares. */
    get: operations['AwardsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes what the body names; needs If-Match. */
    patch: operations['AwardsController_change'];
    trace?: never;
  };
  '/api/awards/{id}/shares': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Splits the award's money by category or by country from a date on; needs If-Match. */
    put: operations['AwardsController_setShares'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The award's entries, latest business date first. */
    get: operations['AwardEntriesController_list'];
    put?: never;
    /** Appends entries to the award, all or none. */
    post: operations['AwardEntriesController_append'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/statement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The award's ledger with its balances after each entry. */
    get: operations['AwardEntriesController_statement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The entries behind a figure, latest business date first; filters as of the reports. */
    get: operations['EntriesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/entries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EntriesController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/entries/{id}/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes an entry back and, unless the amount is null, puts another in its place; both are new entries. */
    post: operations['EntriesController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/budget-by-year-by-account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Budget by Year by Account: accounts down, years of funds across. */
    get: operations['ReportsController_budgetByYearByAccount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/spending': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Spending by one dimension down and, if asked, another across; exact also while sums are out of date. */
    get: operations['ReportsController_spending'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Latest first. */
    get: operations['ExportsController_list'];
    put?: never;
    /** Asks for a report as a file; a worker makes it, and the answer's Location tells how far it is. */
    post: operations['ExportsController_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far the export is. */
    get: operations['ExportsController_get'];
    put?: never;
    post?: never;
    /** Stops an export that is not finished, or removes a finished one's file. */
    delete: operations['ExportsController_cancel'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/exports/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The finished file. */
    get: operations['ExportsController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    HealthResponse: {
      /**
       * @description "live": the process answers; "ready": the database does too, and its schema is up to date.
       * @enum {string}
       */
      status: 'live' | 'ready';
    };
    YearRangeResponse: {
      from: number;
      to: number;
    };
    PortfolioCountsResponse: {
      awards: number;
      implementers: number;
      /** @description Invented for the sample. */
      syntheticAwards: number;
      /** @description As the office published them. */
      publishedAwards: number;
    };
    PortfolioResponse: {
      /** @description Whether any of the figures are invented. */
      sample: boolean;
      name: string;
      /** @description In Washington. */
      today: string;
      currentYearOfAction: number;
      yearsOfFunds: components['schemas']['YearRangeResponse'];
      yearsOfAction: components['schemas']['YearRangeResponse'];
      /** @description What tables open with: the five latest years of funds with money that is not invented. */
      openingYears: components['schemas']['YearRangeResponse'];
      counts: components['schemas']['PortfolioCountsResponse'];
    };
    FundingAccountResponse: {
      code: string;
      name: string;
    };
    FundingAccountListResponse: {
      items: components['schemas']['FundingAccountResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    TreasuryAccountResponse: {
      id: string;
      code: string;
      account: string;
      allocationAgency: string | null;
      agency: string;
      beginsYear: number | null;
      endsYear: number | null;
      mainAccount: string;
      subAccount: string;
      /** @description Treasury's own, its slips included. */
      title: string;
      /** @enum {string} */
      phase: 'cancelled' | 'current' | 'expired' | 'no-year';
      /** @description Last day for new obligations; null for no-year money. */
      availableUntil: string | null;
      /** @description First day without new obligations. */
      expiresOn: string | null;
      /** @description Last day for payments. */
      cancelsOn: string | null;
    };
    TreasuryAccountListResponse: {
      items: components['schemas']['TreasuryAccountResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    FundResponse: {
      id: string;
      account: string;
      treasuryAccount: string;
      yearOfFunds: number;
      office: string;
      allotted: string;
      committed: string;
      obligated: string;
      /** @description Allotted less obligated. */
      unobligated: string;
      /** @enum {string} */
      phase: 'cancelled' | 'current' | 'expired' | 'no-year';
      availableUntil: string | null;
      expiresOn: string | null;
      cancelsOn: string | null;
    };
    FundListResponse: {
      items: components['schemas']['FundResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    AppropriationResponse: {
      appropriatedOn: string;
      /** @enum {string} */
      status: 'enacted' | 'estimated' | 'reported' | 'requested';
      id: string;
      treasuryAccount: string;
      account: string;
      yearOfFunds: number;
      amount: string;
      /** @description What it adds to the money there is: negative in a reversal, zero while it is only planned. */
      signedAmount: string;
      source: string;
      /** @enum {string} */
      provenance: 'published' | 'recorded' | 'synthetic';
      reference: string;
      reversal: boolean;
      correctsId: string | null;
      /** @description Whether another row took this one back. */
      corrected: boolean;
      recordedAt: string;
      recordedBy: string;
    };
    AppropriationListResponse: {
      items: components['schemas']['AppropriationResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    AppropriationRequest: {
      treasuryAccount: string;
      /** @description May be left out where the symbol says it. */
      yearOfFunds?: number;
      /** @description USD; zero states that there was none. */
      amount: string;
      appropriatedOn: string;
      /** @enum {string} */
      status: 'enacted' | 'estimated' | 'reported' | 'requested';
      /** @description The document that says so. */
      source: string;
      /** @description Makes a second posting of the same fact harmless; made up when left out. */
      reference?: string;
    };
    FundCorrectionRequest: {
      /** @description What it should have said; null when it should not have been there at all. */
      amount: string | null;
      effectiveOn: string;
      reason: string;
      /** @description Makes a second posting of the same correction harmless; made up when left out. */
      reference?: string;
    };
    CorrectedAppropriationResponse: {
      reversal: components['schemas']['AppropriationResponse'];
      replacement: components['schemas']['AppropriationResponse'] | null;
    };
    AllotmentResponse: {
      fundId: string;
      office: string;
      /** @description The symbol that money in its second phase came from; null for all other. */
      movedFrom: string | null;
      allottedOn: string;
      /** @enum {string} */
      status: 'allotted' | 'planned' | 'reported';
      id: string;
      treasuryAccount: string;
      account: string;
      yearOfFunds: number;
      amount: string;
      /** @description What it adds to the money there is: negative in a reversal, zero while it is only planned. */
      signedAmount: string;
      source: string;
      /** @enum {string} */
      provenance: 'published' | 'recorded' | 'synthetic';
      reference: string;
      reversal: boolean;
      correctsId: string | null;
      /** @description Whether another row took this one back. */
      corrected: boolean;
      recordedAt: string;
      recordedBy: string;
    };
    AllotmentListResponse: {
      items: components['schemas']['AllotmentResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    AllotmentRequest: {
      treasuryAccount: string;
      /** @description May be left out where the symbol says it. */
      yearOfFunds?: number;
      /** @description USD; zero states that there was none. */
      amount: string;
      allottedOn: string;
      /** @enum {string} */
      status: 'allotted' | 'planned' | 'reported';
      /** @description The document that says so. */
      source: string;
      /** @description The office that may obligate it; J/TIP when left out. */
      office?: string;
      /** @description The first symbol of money in its second phase: it moves from there, and is not new money. */
      movedFrom?: string;
      /** @description Makes a second posting of the same fact harmless; made up when left out. */
      reference?: string;
    };
    CorrectedAllotmentResponse: {
      reversal: components['schemas']['AllotmentResponse'];
      replacement: components['schemas']['AllotmentResponse'] | null;
    };
    ImplementerResponse: {
      id: string;
      name: string;
      otherNames: string[];
      /** @enum {string} */
      type:
        | 'faith-based'
        | 'for-profit'
        | 'foreign-ngo'
        | 'public-international-organization'
        | 'university'
        | 'us-agency'
        | 'us-ngo';
      /** @enum {string} */
      provenance: 'published' | 'recorded' | 'synthetic';
      recordedAt: string;
    };
    ImplementerListResponse: {
      items: components['schemas']['ImplementerResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    ImplementerRequest: {
      /** @description The name that reports show. */
      name: string;
      /** @enum {string} */
      type:
        | 'faith-based'
        | 'for-profit'
        | 'foreign-ngo'
        | 'public-international-organization'
        | 'university'
        | 'us-agency'
        | 'us-ngo';
      /** @description Every other name it is known by. */
      otherNames?: string[];
    };
    PlaceResponse: {
      code: string;
      /** @enum {string} */
      kind: 'country' | 'global' | 'regional';
      /** @enum {string} */
      region: 'AF' | 'EAP' | 'EUR' | 'Global' | 'NEA' | 'SCA' | 'WHA';
      name: string;
    };
    PlaceListResponse: {
      items: components['schemas']['PlaceResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    PartyResponse: {
      id: string;
      name: string;
    };
    AwardResponse: {
      id: string;
      /** @description As typed when it was recorded; found again whatever its case and punctuation. */
      fain: string;
      title: string;
      /** @enum {string} */
      instrument:
        'contract' | 'cooperative-agreement' | 'grant' | 'interagency-agreement' | 'voluntary-contribution';
      implementer: components['schemas']['PartyResponse'];
      /** @enum {string} */
      programType:
        | 'bilateral-and-regional'
        | 'child-protection-compact'
        | 'emergency-victim-assistance'
        | 'global-action-research-innovation'
        | 'program-to-end-modern-slavery'
        | 'training-and-technical-assistance';
      /** @description USD; obligations, net, never exceed it. */
      ceiling: string;
      startsOn: string;
      endsOn: string;
      /** @enum {string} */
      provenance: 'published' | 'recorded' | 'synthetic';
      source: string;
      /** @description Rises by one with each change of the award or of its shares. */
      version: number;
      recordedAt: string;
    };
    AwardListResponse: {
      items: components['schemas']['AwardResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    ShareResponse: {
      /** @description A program category, or the code of a place. */
      code: string;
      /** @description Of 10,000. */
      basisPoints: number;
    };
    ShareSetResponse: {
      effectiveOn: string;
      shares: components['schemas']['ShareResponse'][];
    };
    AwardSharesResponse: {
      category: components['schemas']['ShareSetResponse'][];
      country: components['schemas']['ShareSetResponse'][];
    };
    AwardWithSharesResponse: {
      id: string;
      /** @description As typed when it was recorded; found again whatever its case and punctuation. */
      fain: string;
      title: string;
      /** @enum {string} */
      instrument:
        'contract' | 'cooperative-agreement' | 'grant' | 'interagency-agreement' | 'voluntary-contribution';
      implementer: components['schemas']['PartyResponse'];
      /** @enum {string} */
      programType:
        | 'bilateral-and-regional'
        | 'child-protection-compact'
        | 'emergency-victim-assistance'
        | 'global-action-research-innovation'
        | 'program-to-end-modern-slavery'
        | 'training-and-technical-assistance';
      /** @description USD; obligations, net, never exceed it. */
      ceiling: string;
      startsOn: string;
      endsOn: string;
      /** @enum {string} */
      provenance: 'published' | 'recorded' | 'synthetic';
      source: string;
      /** @description Rises by one with each change of the award or of its shares. */
      version: number;
      recordedAt: string;
      /** @description All sets, oldest first. */
      shares: components['schemas']['AwardSharesResponse'];
    };
    AwardRequest: {
      /** @description Federal Award Identification Number; at most 30 characters. */
      fain: string;
      title: string;
      /** @enum {string} */
      instrument:
        'contract' | 'cooperative-agreement' | 'grant' | 'interagency-agreement' | 'voluntary-contribution';
      /** @description The id of an implementer, or any of its names. */
      implementer: string;
      /** @enum {string} */
      programType:
        | 'bilateral-and-regional'
        | 'child-protection-compact'
        | 'emergency-victim-assistance'
        | 'global-action-research-innovation'
        | 'program-to-end-modern-slavery'
        | 'training-and-technical-assistance';
      /** @description USD. */
      ceiling: string;
      /** @description Period of performance, both days included. */
      startsOn: string;
      endsOn: string;
      /** @description Where the award was published or recorded from. */
      source?: string;
    };
    AwardChangeRequest: {
      title?: string;
      /** @description USD. */
      ceiling?: string;
      /** @enum {string} */
      programType?:
        | 'bilateral-and-regional'
        | 'child-protection-compact'
        | 'emergency-victim-assistance'
        | 'global-action-research-innovation'
        | 'program-to-end-modern-slavery'
        | 'training-and-technical-assistance';
      startsOn?: string;
      endsOn?: string;
    };
    ShareRequest: {
      /** @description A program category, or the code of a place. */
      code: string;
      /** @description Of 10,000. */
      basisPoints: number;
    };
    SharesRequest: {
      /** @enum {string} */
      split: 'category' | 'country';
      effectiveOn: string;
      shares: components['schemas']['ShareRequest'][];
    };
    EntryResponse: {
      id: string;
      awardId: string;
      fain: string;
      title: string;
      implementer: components['schemas']['PartyResponse'];
      /** @enum {string} */
      kind:
        | 'commitment'
        | 'decommitment'
        | 'deobligation'
        | 'disbursement'
        | 'expenditure'
        | 'obligation'
        | 'refund';
      /** @description USD, as posted. */
      amount: string;
      /** @description What it adds to its balance: the kind carries the sign, and a reversal turns it round. */
      signedAmount: string;
      /** @description What of the signed amount falls into the category, country or region that was asked for. */
      portion: string;
      effectiveOn: string;
      yearOfAction: number;
      /** @description Of action: "FY2010 Q1". */
      quarter: string;
      treasuryAccount: string;
      account: string;
      yearOfFunds: number;
      office: string;
      description: string;
      /** @enum {string} */
      provenance: 'published' | 'recorded' | 'synthetic';
      reversal: boolean;
      correctsId: string | null;
      recordedAt: string;
      recordedBy: string;
    };
    EntryListResponse: {
      items: components['schemas']['EntryResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    EntryDraftRequest: {
      /** @enum {string} */
      kind:
        | 'commitment'
        | 'decommitment'
        | 'deobligation'
        | 'disbursement'
        | 'expenditure'
        | 'obligation'
        | 'refund';
      /** @description USD, two decimals, never negative: the kind carries the sign. */
      amount: string;
      /** @description The business date: when it was obligated, paid or reported. */
      effectiveOn: string;
      treasuryAccount: string;
      /** @description May be left out where the office holds one year of funds under the symbol only. */
      yearOfFunds?: number;
      /** @description The office whose allotment it comes under; J/TIP when left out. */
      office?: string;
      description?: string;
      /** @description Makes a second posting of the same fact harmless; made up when left out. */
      idempotencyKey?: string;
    };
    AppendEntriesRequest: {
      /** @description All or none of them are stored. */
      entries: components['schemas']['EntryDraftRequest'][];
    };
    StripResponse: {
      treasuryAccount: string;
      account: string;
      yearOfFunds: number;
      office: string;
      committed: string;
      obligated: string;
      expended: string;
      disbursed: string;
      unliquidated: string;
      /** @enum {string} */
      phase: 'cancelled' | 'current' | 'expired' | 'no-year';
      /** @description Last day for new obligations; null for no-year money. */
      availableUntil: string | null;
      /** @description First day without new obligations; null for no-year money. */
      expiresOn: string | null;
      /** @description Last day for payments. */
      cancelsOn: string | null;
    };
    StatementEntryResponse: {
      id: string;
      awardId: string;
      fain: string;
      title: string;
      implementer: components['schemas']['PartyResponse'];
      /** @enum {string} */
      kind:
        | 'commitment'
        | 'decommitment'
        | 'deobligation'
        | 'disbursement'
        | 'expenditure'
        | 'obligation'
        | 'refund';
      /** @description USD, as posted. */
      amount: string;
      /** @description What it adds to its balance: the kind carries the sign, and a reversal turns it round. */
      signedAmount: string;
      /** @description What of the signed amount falls into the category, country or region that was asked for. */
      portion: string;
      effectiveOn: string;
      yearOfAction: number;
      /** @description Of action: "FY2010 Q1". */
      quarter: string;
      treasuryAccount: string;
      account: string;
      yearOfFunds: number;
      office: string;
      description: string;
      /** @enum {string} */
      provenance: 'published' | 'recorded' | 'synthetic';
      reversal: boolean;
      correctsId: string | null;
      recordedAt: string;
      recordedBy: string;
      committed: string;
      obligated: string;
      disbursed: string;
      unliquidated: string;
    };
    StatementResponse: {
      /** @description When it was read: RFC 3339, UTC. */
      asOf: string;
      award: components['schemas']['AwardResponse'];
      strips: components['schemas']['StripResponse'][];
      /** @description Oldest first. */
      entries: components['schemas']['StatementEntryResponse'][];
      /** @description False when the award has more entries than one statement lists; the ledger export has them all. */
      complete: boolean;
    };
    EntryCorrectionRequest: {
      /** @description USD; null when the entry should not have been there at all. */
      amount: string | null;
      /** @description The business date of the correction. */
      effectiveOn: string;
      reason: string;
      /** @description Makes a second posting of the same correction harmless; made up when left out. */
      idempotencyKey?: string;
    };
    BudgetRowResponse: {
      account: string;
      name: string;
      /** @description In the order of `yearsOfFunds`. */
      amounts: string[];
      /** @description The part of each that was invented for the sample. */
      syntheticAmounts: string[];
      total: string;
      syntheticTotal: string;
    };
    MeasureDefinitionResponse: {
      measure: string;
      /** @enum {string} */
      kind: 'flow' | 'stock';
      meaning: string;
      source: string;
    };
    BudgetResponse: {
      /** @enum {string} */
      report: 'budget-by-year-by-account';
      /** @description When it was read: RFC 3339, UTC. */
      asOf: string;
      /** @enum {string} */
      unit: 'USD';
      office: string;
      yearsOfFunds: number[];
      rows: components['schemas']['BudgetRowResponse'][];
      totals: string[];
      total: string;
      syntheticTotals: string[];
      syntheticTotal: string;
      definitions: components['schemas']['MeasureDefinitionResponse'][];
      /** @description A sentence when rounded parts do not add up to their rounded sum. */
      note: string | null;
    };
    EntryFilterQuery: {
      /** @description Year of action: when it was obligated or paid; included. */
      yearOfActionFrom?: number;
      yearOfActionTo?: number;
      /** @description Quarter of action as a key: 20101 is FY2010 Q1. */
      quarter?: number;
      /** @description Year of funds: which year's appropriation it came from; included. */
      yearOfFundsFrom?: number;
      yearOfFundsTo?: number;
      /** @description Funding account, such as INCLE. */
      account?: string;
      treasuryAccount?: string;
      /** @description Funding office, such as J/TIP. */
      office?: string;
      /**
       * @description A program category, or unallocated.
       * @enum {string}
       */
      category?: 'partnership' | 'prevention' | 'prosecution' | 'protection' | 'unallocated';
      /**
       * @description A program type; unallocated for allotments, which are not yet anybody's.
       * @enum {string}
       */
      programType?:
        | 'bilateral-and-regional'
        | 'child-protection-compact'
        | 'emergency-victim-assistance'
        | 'global-action-research-innovation'
        | 'program-to-end-modern-slavery'
        | 'training-and-technical-assistance'
        | 'unallocated';
      /**
       * @description A regional bureau, Global, or unallocated.
       * @enum {string}
       */
      region?: 'AF' | 'EAP' | 'EUR' | 'Global' | 'NEA' | 'SCA' | 'WHA' | 'unallocated';
      /** @description The code of a place (country, R-AF and the like, GLOBAL), or unallocated. */
      country?: string;
      /** @description The id of an implementer, or unallocated. */
      implementer?: string;
      /** @description The id of an award or its FAIN. */
      award?: string;
      /**
       * @description Where the facts come from; synthetic is the invented part of the sample.
       * @enum {string}
       */
      provenance?: 'published' | 'recorded' | 'synthetic';
    };
    AxisValueResponse: {
      /** @description What a filter takes to show this one alone. */
      key: string;
      label: string;
    };
    SpendingRowResponse: {
      /** @description What a filter takes to show this one alone. */
      key: string;
      label: string;
      /** @description In the order of `columns`. */
      amounts: string[];
      /** @description The part of each that was invented for the sample. */
      syntheticAmounts: string[];
      total: string;
      syntheticTotal: string;
    };
    SpendingResponse: {
      /** @enum {string} */
      report: 'spending';
      /** @description When it was read: RFC 3339, UTC. */
      asOf: string;
      /** @enum {string} */
      by:
        | 'account'
        | 'award'
        | 'category'
        | 'country'
        | 'implementer'
        | 'program-type'
        | 'quarter'
        | 'region'
        | 'treasury-account'
        | 'year-of-action'
        | 'year-of-funds';
      /** @enum {string|null} */
      across:
        | 'account'
        | 'award'
        | 'category'
        | 'country'
        | 'implementer'
        | 'program-type'
        | 'quarter'
        | 'region'
        | 'treasury-account'
        | 'year-of-action'
        | 'year-of-funds'
        | null;
      /** @enum {string} */
      measure: 'allotted' | 'committed' | 'disbursed' | 'obligated' | 'unliquidated';
      definition: components['schemas']['MeasureDefinitionResponse'];
      filters: components['schemas']['EntryFilterQuery'];
      /** @description Empty when nothing goes across. */
      columns: components['schemas']['AxisValueResponse'][];
      rows: components['schemas']['SpendingRowResponse'][];
      totals: string[];
      syntheticTotals: string[];
      total: string;
      syntheticTotal: string;
      /** @description How many sums were taken from the ledger itself because their stored ones were out of date. */
      stale: number;
    };
    ExportProgressResponse: {
      done: number;
      total: number | null;
    };
    ExportRunResponse: {
      parameters: {
        [key: string]: string | number;
      };
      id: string;
      /** @enum {string} */
      report: 'budget-by-year-by-account' | 'ledger' | 'spending';
      /** @enum {string} */
      format: 'csv' | 'xlsx';
      /** @description What the file shows, in words. */
      title: string;
      /** @enum {string} */
      status: 'cancelled' | 'expired' | 'failed' | 'queued' | 'ready' | 'running';
      progress: components['schemas']['ExportProgressResponse'];
      fileName: string | null;
      sizeBytes: number | null;
      /** @description Of the whole file, hex. */
      sha256: string | null;
      /** @description A sentence when the run failed. */
      failure: string | null;
      createdAt: string;
      startedAt: string | null;
      finishedAt: string | null;
      /** @description Until when a finished file can be downloaded. */
      expiresAt: string | null;
      requestedBy: string;
    };
    ExportListResponse: {
      items: components['schemas']['ExportRunResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    ExportRequestBody: {
      /** @description The report's own parameters, under the names that its address has; those of `/api/entries` for the ledger. */
      parameters: {
        [key: string]: string | number;
      };
      /** @enum {string} */
      report: 'budget-by-year-by-account' | 'ledger' | 'spending';
      /** @enum {string} */
      format: 'csv' | 'xlsx';
    };
    FieldProblemResponse: {
      /** @description RFC 6901 JSON pointer into the body, or `?name` for a query parameter. */
      pointer: string;
      /** @description Stable kebab-case name of the fault. */
      code: string;
      /** @description A sentence that says what is wrong and what is accepted. */
      detail: string;
    };
    ProblemResponse: {
      /** @description `/problems/<code>`, stable. */
      type: string;
      title: string;
      status: number;
      /** @description A sentence for people that names the figures and the way out. */
      detail: string;
      /** @description Names this occurrence; the same id is in the log. */
      instance: string;
      /** @description Present when single fields are to blame. */
      errors?: components['schemas']['FieldProblemResponse'][];
      /** @description The figures behind the sentence, such as `asked` and `available`; money as decimal strings. */
      figures?: {
        [key: string]: string;
      };
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  PortfolioController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PortfolioResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  FundingController_listAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FundingAccountListResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  FundingController_listTreasuryAccounts: {
    parameters: {
      query?: {
        account?: string;
        /** @description The date whose phase is wanted; today in Washington when left out. */
        onDate?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TreasuryAccountListResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  FundingController_listFunds: {
    parameters: {
      query?: {
        /** @description The date whose phase is wanted; today in Washington when left out. */
        onDate?: string;
        /** @description Funding office, such as J/TIP. */
        office?: string;
        account?: string;
        treasuryAccount?: string;
        yearOfFundsFrom?: number;
        yearOfFundsTo?: number;
        /** @description At most 200 in one answer. */
        limit?: number;
        /** @description Opaque: the `next` of the answer before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FundListResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  AppropriationsController_list: {
    parameters: {
      query?: {
        account?: string;
        treasuryAccount?: string;
        yearOfFundsFrom?: number;
        yearOfFundsTo?: number;
        /** @description At most 200 in one answer. */
        limit?: number;
        /** @description Opaque: the `next` of the answer before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppropriationListResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  AppropriationsController_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body again gets the first answer again, and nothing is done twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppropriationRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppropriationResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  AppropriationsController_correct: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body again gets the first answer again, and nothing is done twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FundCorrectionRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrectedAppropriationResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  AllotmentsController_list: {
    parameters: {
      query?: {
        account?: string;
        treasuryAccount?: string;
        yearOfFundsFrom?: number;
        yearOfFundsTo?: number;
        /** @description At most 200 in one answer. */
        limit?: number;
        /** @description Opaque: the `next` of the answer before. */
        cursor?: string;
        /** @description Year of action: when it was allotted; included. */
        yearOfActionFrom?: number;
        yearOfActionTo?: number;
        /** @description Quarter of action as a key: 20101 is FY2010 Q1. */
        quarter?: number;
        /** @description Where the facts come from; synthetic is the invented part of the sample. */
        provenance?: 'published' | 'recorded' | 'synthetic';
        /** @description Funding office, such as J/TIP. */
        office?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AllotmentListResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  AllotmentsController_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body again gets the first answer again, and nothing is done twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AllotmentRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AllotmentResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  AllotmentsController_correct: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body again gets the first answer again, and nothing is done twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FundCorrectionRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrectedAllotmentResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  ImplementersController_list: {
    parameters: {
      query?: {
        /** @description At most 200 in one answer. */
        limit?: number;
        /** @description Opaque: the `next` of the answer before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImplementerListResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  ImplementersController_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body again gets the first answer again, and nothing is done twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImplementerRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImplementerResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  ImplementersController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImplementerResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  PlacesController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlaceListResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  AwardsController_list: {
    parameters: {
      query?: {
        /** @description At most 200 in one answer. */
        limit?: number;
        /** @description Opaque: the `next` of the answer before. */
        cursor?: string;
        /** @description The id of an implementer, or any of its names. */
        implementer?: string;
        programType?:
          | 'bilateral-and-regional'
          | 'child-protection-compact'
          | 'emergency-victim-assistance'
          | 'global-action-research-innovation'
          | 'program-to-end-modern-slavery'
          | 'training-and-technical-assistance';
        provenance?: 'published' | 'recorded' | 'synthetic';
        /** @description Part of the FAIN, the title or a name of the implementer. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwardListResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  AwardsController_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body again gets the first answer again, and nothing is done twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AwardRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwardWithSharesResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  AwardsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwardWithSharesResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  AwardsController_change: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the award as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AwardChangeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwardWithSharesResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  AwardsController_setShares: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the award as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SharesRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwardWithSharesResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  AwardEntriesController_list: {
    parameters: {
      query?: {
        /** @description At most 200 in one answer. */
        limit?: number;
        /** @description Opaque: the `next` of the answer before. */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntryListResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  AwardEntriesController_append: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body again gets the first answer again, and nothing is done twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppendEntriesRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntryListResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  AwardEntriesController_statement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  EntriesController_list: {
    parameters: {
      query?: {
        /** @description Year of action: when it was obligated or paid; included. */
        yearOfActionFrom?: number;
        yearOfActionTo?: number;
        /** @description Quarter of action as a key: 20101 is FY2010 Q1. */
        quarter?: number;
        /** @description Year of funds: which year's appropriation it came from; included. */
        yearOfFundsFrom?: number;
        yearOfFundsTo?: number;
        /** @description Funding account, such as INCLE. */
        account?: string;
        treasuryAccount?: string;
        /** @description Funding office, such as J/TIP. */
        office?: string;
        /** @description A program category, or unallocated. */
        category?: 'partnership' | 'prevention' | 'prosecution' | 'protection' | 'unallocated';
        /** @description A program type; unallocated for allotments, which are not yet anybody's. */
        programType?:
          | 'bilateral-and-regional'
          | 'child-protection-compact'
          | 'emergency-victim-assistance'
          | 'global-action-research-innovation'
          | 'program-to-end-modern-slavery'
          | 'training-and-technical-assistance'
          | 'unallocated';
        /** @description A regional bureau, Global, or unallocated. */
        region?: 'AF' | 'EAP' | 'EUR' | 'Global' | 'NEA' | 'SCA' | 'WHA' | 'unallocated';
        /** @description The code of a place (country, R-AF and the like, GLOBAL), or unallocated. */
        country?: string;
        /** @description The id of an implementer, or unallocated. */
        implementer?: string;
        /** @description The id of an award or its FAIN. */
        award?: string;
        /** @description Where the facts come from; synthetic is the invented part of the sample. */
        provenance?: 'published' | 'recorded' | 'synthetic';
        /** @description Only the kinds of entry that this measure sums. */
        measure?: 'committed' | 'disbursed' | 'expended' | 'obligated' | 'unliquidated';
        kind?:
          | 'commitment'
          | 'decommitment'
          | 'deobligation'
          | 'disbursement'
          | 'expenditure'
          | 'obligation'
          | 'refund';
        /** @description At most 200 in one answer. */
        limit?: number;
        /** @description Opaque: the `next` of the answer before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntryListResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  EntriesController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntryResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  EntriesController_correct: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body again gets the first answer again, and nothing is done twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EntryCorrectionRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EntryListResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  ReportsController_budgetByYearByAccount: {
    parameters: {
      query: {
        /** @description First year of funds. */
        from: number;
        /** @description Last year of funds; included. */
        to: number;
        /** @description Funding office; J/TIP when left out. */
        office?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BudgetResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  ReportsController_spending: {
    parameters: {
      query: {
        /** @description What goes down. */
        by:
          | 'account'
          | 'award'
          | 'category'
          | 'country'
          | 'implementer'
          | 'program-type'
          | 'quarter'
          | 'region'
          | 'treasury-account'
          | 'year-of-action'
          | 'year-of-funds';
        /** @description What goes across; nothing when left out. */
        across?:
          | 'account'
          | 'award'
          | 'category'
          | 'country'
          | 'implementer'
          | 'program-type'
          | 'quarter'
          | 'region'
          | 'treasury-account'
          | 'year-of-action'
          | 'year-of-funds';
        /** @description Obligated when left out. */
        measure?: 'allotted' | 'committed' | 'disbursed' | 'obligated' | 'unliquidated';
        /** @description Year of action: when it was obligated or paid; included. */
        yearOfActionFrom?: number;
        yearOfActionTo?: number;
        /** @description Quarter of action as a key: 20101 is FY2010 Q1. */
        quarter?: number;
        /** @description Year of funds: which year's appropriation it came from; included. */
        yearOfFundsFrom?: number;
        yearOfFundsTo?: number;
        /** @description Funding account, such as INCLE. */
        account?: string;
        treasuryAccount?: string;
        /** @description Funding office, such as J/TIP. */
        office?: string;
        /** @description A program category, or unallocated. */
        category?: 'partnership' | 'prevention' | 'prosecution' | 'protection' | 'unallocated';
        /** @description A program type; unallocated for allotments, which are not yet anybody's. */
        programType?:
          | 'bilateral-and-regional'
          | 'child-protection-compact'
          | 'emergency-victim-assistance'
          | 'global-action-research-innovation'
          | 'program-to-end-modern-slavery'
          | 'training-and-technical-assistance'
          | 'unallocated';
        /** @description A regional bureau, Global, or unallocated. */
        region?: 'AF' | 'EAP' | 'EUR' | 'Global' | 'NEA' | 'SCA' | 'WHA' | 'unallocated';
        /** @description The code of a place (country, R-AF and the like, GLOBAL), or unallocated. */
        country?: string;
        /** @description The id of an implementer, or unallocated. */
        implementer?: string;
        /** @description The id of an award or its FAIN. */
        award?: string;
        /** @description Where the facts come from; synthetic is the invented part of the sample. */
        provenance?: 'published' | 'recorded' | 'synthetic';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SpendingResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  ExportsController_list: {
    parameters: {
      query?: {
        /** @description At most 200 in one answer. */
        limit?: number;
        /** @description Opaque: the `next` of the answer before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportListResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  ExportsController_request: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body again gets the first answer again, and nothing is done twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExportRequestBody'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportRunResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  ExportsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportRunResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  ExportsController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportRunResponse'];
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
  ExportsController_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv; charset=utf-8': string;
        };
      };
      /** @description Why the request was not done. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemResponse'];
        };
      };
    };
  };
}
