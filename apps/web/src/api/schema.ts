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
  '/api/sign-in/ways': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How people may sign in here. */
    get: operations['SignInController_ways'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sign-in/sso': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sends the browser to the provider of single sign-on. */
    get: operations['SignInController_beginSingleSignOn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sign-in/sso/callback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the provider sends the browser back to. */
    get: operations['SignInController_finishSingleSignOn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/one-time-links/lookup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a link is for, without using it. */
    post: operations['OneTimeLinksController_lookup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/one-time-links/use': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Uses a link up: stores the password, and signs in whose link it was. */
    post: operations['OneTimeLinksController_use'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in, what they may do, and until when. */
    get: operations['SessionController_read'];
    put?: never;
    /** Signs in; the answer's cookie is the session. */
    post: operations['SessionController_create'];
    /** Signs out; also when the session is over already. */
    delete: operations['SessionController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/renewal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stays signed in: the idle time begins anew. */
    post: operations['SessionController_renew'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/acting-for': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Narrows what a grantee of several implementers reaches to one of them, or widens it to all. */
    put: operations['SessionController_actFor'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's own account. */
    get: operations['AccountController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes one's own name. */
    patch: operations['AccountController_change'];
    trace?: never;
  };
  '/api/account/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Chooses a new password; every other session ends. */
    put: operations['AccountController_changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Turns the second factor on. */
    put: operations['SecondFactorController_confirm'];
    /** Makes a secret for an app that shows codes; the second factor is on once a code of it comes back. */
    post: operations['SecondFactorController_begin'];
    /** Turns the second factor off. */
    delete: operations['SecondFactorController_turnOff'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/recovery-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes new recovery codes; the old ones let nobody in any more. */
    post: operations['SecondFactorController_renewRecoveryCodes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The one used last first. */
    get: operations['AccountSessionsController_list'];
    put?: never;
    post?: never;
    /** Ends every session but the one that asks. */
    delete: operations['AccountSessionsController_endOthers'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Ends one session; its browser has to sign in again. */
    delete: operations['AccountSessionsController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Those that work, the latest made first. */
    get: operations['TokensController_list'];
    put?: never;
    /** Makes a token, which is shown this once. */
    post: operations['TokensController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revokes a token at once. */
    delete: operations['TokensController_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/saved-views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** In the order of their names. */
    get: operations['SavedViewsController_list'];
    put?: never;
    post: operations['SavedViewsController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/saved-views/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['SavedViewsController_remove'];
    options?: never;
    head?: never;
    /** Renames it, gives it another query, or makes it the one that opens. */
    patch: operations['SavedViewsController_change'];
    trace?: never;
  };
  '/api/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** In the order of their names. */
    get: operations['PeopleController_list'];
    put?: never;
    /** Lets somebody in: the answer has the link to hand over, which is shown this once. */
    post: operations['PeopleController_invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PeopleController_get'];
    put?: never;
    post?: never;
    /** Makes the person anonymous, for good: what they recorded stays, and names nobody. */
    delete: operations['PeopleController_anonymise'];
    options?: never;
    head?: never;
    /** Changes what the body names; needs If-Match. Another role ends the person's sessions and tokens. */
    patch: operations['PeopleController_change'];
    trace?: never;
  };
  '/api/people/{id}/deactivation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends every session and token at once; what the person recorded stays. */
    post: operations['PeopleController_deactivate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/reactivation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets a deactivated person in again. */
    post: operations['PeopleController_reactivate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/one-time-link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A new link in place of the one before: an invitation, or for who is active, one to choose a new password by. */
    post: operations['PeopleController_renewLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** For who has lost their authenticator and every recovery code: takes the second factor and the password away. */
    delete: operations['PeopleController_resetSecondFactor'];
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
  '/api/dashboard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The portfolio at a glance: awards, money by year of action, place, category and program type, what needs attention. */
    get: operations['DashboardController_get'];
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
    /** In the order of their names; with `q`, those that may be meant, the closest first. Merged records are left out. */
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
    /** By its id or any of its names, with all that is known of it. */
    get: operations['ImplementersController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes what the body names; needs If-Match. */
    patch: operations['ImplementersController_change'];
    trace?: never;
  };
  '/api/implementers/{id}/names': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Replaces the names; one that leads to somebody else is refused. Needs If-Match. */
    put: operations['ImplementersController_setNames'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/implementers/{id}/identifiers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Replaces the identifiers; each is checked by the rule of its kind. Needs If-Match. */
    put: operations['ImplementersController_setIdentifiers'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/implementers/{id}/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Replaces the contacts. Needs If-Match. */
    put: operations['ImplementersController_setContacts'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/implementers/{id}/merges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Merges of the record into another and of others into it, newest first, those undone included. */
    get: operations['ImplementerMergesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/implementers/{id}/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Moves the record's names, identifiers, contacts and awards to another record, which it answers; needs If-Match. */
    put: operations['ImplementerMergesController_merge'];
    post?: never;
    /** Moves back exactly what the record's merge moved; answers the record. Needs If-Match. */
    delete: operations['ImplementerMergesController_undo'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/implementers/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What changed in the record, its names, identifiers and contacts, and its merges, newest first. */
    get: operations['ImplementerHistoryController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/implementer-balances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** In the order of their names, with what their awards come to; with `q`, the closest first. */
    get: operations['ImplementerBalancesController_list'];
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
    /** By its id or its FAIN in any case and punctuation, with all its shares; as it was on a day, it has no ETag. */
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
    /** All sets of the award's shares, oldest first; as of a day, those that counted by then. */
    get: operations['AwardsController_shares'];
    /** Splits the award's money by category or by country from a date on; needs If-Match. */
    put: operations['AwardsController_setShares'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/status-changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the award stands, how it came there, newest first, and where it can go. */
    get: operations['AwardFileController_statusHistory'];
    put?: never;
    /** Takes the award to another status; needs If-Match. */
    post: operations['AwardFileController_changeStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest first. */
    get: operations['AwardFileController_listNotes'];
    put?: never;
    /** Adds a note; what was wrong in one is said in another. */
    post: operations['AwardFileController_appendNote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/shares/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a set of shares would do to the sums by year of action; saves nothing, so it needs no If-Match. */
    post: operations['SharePreviewController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/budgets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every version of the award's budget, newest first, each with what has been moved since the last approved total. */
    get: operations['BudgetsController_list'];
    put?: never;
    /** Records a new version, which never changes afterwards. */
    post: operations['BudgetsController_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/budgets/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One version with its periods, object classes and indirect costs. */
    get: operations['BudgetsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/budgets/{number}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approves a version: from now on, transfers count from its total. */
    post: operations['BudgetsController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/sub-awards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** In the order of their numbers, with what of the award's money is passed on. */
    get: operations['AwardSubAwardsController_list'];
    put?: never;
    /** Records what the prime recipient reports to have passed on. */
    post: operations['AwardSubAwardsController_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/implementers/{id}/sub-awards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Those by which the implementer gets money, in the order of the FAINs of the awards that it comes from. */
    get: operations['SubAwardsController_listOfRecipient'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sub-awards/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SubAwardsController_get'];
    put?: never;
    post?: never;
    /** Takes back what was reported by mistake; the trail keeps what it was. Needs If-Match. */
    delete: operations['SubAwardsController_remove'];
    options?: never;
    head?: never;
    /** Changes what the body names; needs If-Match. */
    patch: operations['SubAwardsController_change'];
    trace?: never;
  };
  '/api/awards/{id}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest first; the office also sees which were removed, a grantee only what is shared with it. */
    get: operations['DocumentsController_list'];
    put?: never;
    /** Adds one file; its content must be what its name says, and no document of the award may have it already. */
    post: operations['DocumentsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/documents/{documentId}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file itself; that it was taken is recorded. */
    get: operations['DocumentsController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/documents/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Removes the file for good; that it was there, who removed it and why stays. */
    delete: operations['DocumentsController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/amendments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest first, drafts and withdrawn ones included; a grantee sees what was approved. */
    get: operations['AmendmentsController_list'];
    put?: never;
    /** Begins a draft; all of it may still be missing. */
    post: operations['AmendmentsController_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/amendments/{amendmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One amendment, with what it changes and what stands in its way. */
    get: operations['AmendmentsController_get'];
    put?: never;
    post?: never;
    /** Takes a draft or a proposal back for good; it stays to be read. Needs If-Match. */
    delete: operations['AmendmentsController_withdraw'];
    options?: never;
    head?: never;
    /** Writes in a draft; what is left out stays as it is. Needs If-Match. */
    patch: operations['AmendmentsController_change'];
    trace?: never;
  };
  '/api/awards/{id}/amendments/{amendmentId}/proposal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hands a draft to finance; refused while problems stand in its way. Needs If-Match. */
    post: operations['AmendmentsController_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/amendments/{amendmentId}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives a proposal back to be changed, with the reason. Needs If-Match. */
    post: operations['AmendmentsController_giveBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/amendments/{amendmentId}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approves a proposal, which applies itself at once: terms, status, shares, budget and money, all or nothing. Never
     *     by who drafted it, nor before the day from which it counts. Needs If-Match.
     */
    post: operations['AmendmentsController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/reporting-terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How often the award reports, what, and who reviews. */
    get: operations['ReportingTermsController_get'];
    /** Gives the award terms; what is due and not handed over follows them. Needs If-Match. */
    put: operations['ReportingTermsController_set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/calendar-feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether one has an address for a calendar program. */
    get: operations['ReportCalendarController_get'];
    /** Makes an address for a calendar program, in place of the one before; it is shown only now. */
    put: operations['ReportCalendarController_make'];
    post?: never;
    /** Nothing answers at the address any more. */
    delete: operations['ReportCalendarController_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-calendar/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is due, as a calendar program reads it: awards, periods and days, no figures. */
    get: operations['ReportCalendarController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/account/reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How one wants to be reminded. */
    get: operations['RemindersController_choice'];
    /** Says how one wants to be reminded, from the next reminder on. */
    put: operations['RemindersController_choose'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one was reminded of and is owed still, what is due first at the top; 100 at most. */
    get: operations['RemindersController_list'];
    put?: never;
    post?: never;
    /** Puts all of them away, until each comes again. */
    delete: operations['RemindersController_dismiss'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/report-packages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that was or is due of the award, newest period first. */
    get: operations['AwardReportPackagesController_list'];
    put?: never;
    /** Asks for a report that the terms do not ask for. */
    post: operations['AwardReportPackagesController_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/due-dates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Moves the day on which the report is due, also once it has passed; needs If-Match. */
    post: operations['AwardReportPackagesController_moveDueDate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What changed in the award and its shares, newest first; entries of its ledger tell that themselves. */
    get: operations['AwardHistoryController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/history/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a CSV, one line a field. */
    get: operations['AwardHistoryController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/award-balances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The award register: what each award was promised and has left, and the sums of all that match. */
    get: operations['AwardBalancesController_list'];
    put?: never;
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
  '/api/awards/{id}/strips': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the award has from each Treasury account and year of funds; as of a day, by the entries dated by then. */
    get: operations['AwardEntriesController_listStrips'];
    put?: never;
    post?: never;
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
    /** The award's ledger with its balances after each entry; as of a day, the entries dated by then. */
    get: operations['AwardEntriesController_statement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/years': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The award's money by year of action, with its balances and its ceiling at the end of each. */
    get: operations['AwardEntriesController_listYears'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/pace': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Time elapsed against obligations spent, and when the money runs out at the pace of the last four quarters. */
    get: operations['AwardEntriesController_pace'];
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
  '/api/reports/expiring-funds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Funds with money that nobody can obligate after the fiscal year, by symbol, with the awards that have some. */
    get: operations['FundListsController_expiring'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/cancelling-funds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Funds with obligations that nobody can pay after the fiscal year, by symbol, with the awards they are of. */
    get: operations['FundListsController_cancelling'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/home': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's own work list and the sums over what one reaches. */
    get: operations['HomeController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What grantees owe and have handed in, over all awards in reach; with counts by state. */
    get: operations['ReportListController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-compliance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open reports by officer, implementer or award: those with the most that is late first, 200 groups at most. */
    get: operations['ReportComplianceController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One report: what is missing, which steps the asker could take, its due dates and its history. */
    get: operations['ReportPackagesController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes a step: grantees begin, hand over, certify and recall; officers review, request changes, accept and skip.
     *     Needs If-Match, so that of two at once one is told.
     */
    post: operations['ReportPackagesController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/indicators': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Standard indicators in the order of their numbers. */
    get: operations['IndicatorsController_catalogue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/indicators': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What an award counts, with targets and accepted figures by year of action and in all. */
    get: operations['IndicatorsController_list'];
    put?: never;
    /** Makes an award report on an indicator: a standard one, or one of its own. */
    post: operations['IndicatorsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/awards/{id}/indicators/{indicatorId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes an indicator away that no report speaks of. Needs If-Match. */
    delete: operations['IndicatorsController_remove'];
    options?: never;
    head?: never;
    /** Changes targets, baseline or the days on which it is asked. Needs If-Match. */
    patch: operations['IndicatorsController_change'];
    trace?: never;
  };
  '/api/report-packages/{id}/indicators': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Each indicator that the report is asked for, held against its target with the earlier reports of its year. */
    get: operations['IndicatorReportsController_get'];
    /** Saves a draft, however far it has come: form and limits are all that is refused. Needs If-Match. */
    put: operations['IndicatorReportsController_store'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** As far as it has come; sections that nobody has written yet are empty. */
    get: operations['ReportProgressController_get'];
    /** Saves a draft; an empty section is asked for when the report is handed over. */
    put: operations['ReportProgressController_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** In the order in which they were written. */
    get: operations['ReportResultsController_get'];
    /** Saves all results of a draft; what is missing is asked for when the report is handed over. */
    put: operations['ReportResultsController_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** In the order in which they were added. */
    get: operations['ReportAttachmentsController_list'];
    put?: never;
    /** Adds one file to a draft; its content must be what its name says. */
    post: operations['ReportAttachmentsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/attachments/{attachmentId}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file itself; that it was taken is recorded. */
    get: operations['ReportAttachmentsController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/attachments/{attachmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes a file out of a draft. */
    delete: operations['ReportAttachmentsController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/presence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Says which part one has open, every ten seconds; the answer says who else is there. */
    put: operations['ReportPresenceController_tell'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accepted-results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Results of accepted reports, newest first, each as the latest accepted report of its period has it. */
    get: operations['AcceptedResultsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/financial': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** As it was saved; before that, with what the ledger and the last accepted report already say. */
    get: operations['FinancialController_get'];
    /**
     * Saves a draft, unfinished as it may be; the answer says what is still in the way. What the form computes may be
     *     left out, and is refused where it is something else. Needs If-Match.
     */
    put: operations['FinancialController_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/financial.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The form as it is filled in so far, laid out as the SF-425 is. */
    get: operations['FinancialController_pdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/financial.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a workbook; what the form computes are formulas. */
    get: operations['FinancialController_xlsx'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Threads about fields of the report and about the whole of it, oldest first. */
    get: operations['ReportReviewController_threads'];
    put?: never;
    /** Begins a thread, or answers one; from the first draft until the report is accepted. */
    post: operations['ReportReviewController_comment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/comments/{commentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Settles a thread, or opens it again: officers any, grantees those that they began. */
    patch: operations['ReportReviewController_resolve'];
    trace?: never;
  };
  '/api/report-packages/{id}/change-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the office asks to be changed; a grantee sees it once the report has come back. */
    get: operations['ReportReviewController_changes'];
    put?: never;
    /** Notes a change down during the review; it goes out with the step that requests changes. */
    post: operations['ReportReviewController_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/change-requests/{changeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes back a change that did not go out yet. */
    delete: operations['ReportReviewController_takeBack'];
    options?: never;
    head?: never;
    /** The grantee ticks a change off, or takes the tick away. */
    patch: operations['ReportReviewController_tick'];
    trace?: never;
  };
  '/api/report-packages/{id}/snapshot': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The accepted report as it was frozen, canonical JSON; that it was taken is recorded. */
    get: operations['ReportAcceptanceController_json'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/snapshot.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The accepted report as it was frozen, to print; that it was taken is recorded. */
    get: operations['ReportAcceptanceController_pdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/report-packages/{id}/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begins a correction of an accepted report, as a draft that says the same; the reason stands as its first comment.
     *     What was accepted stays, and the correction takes its place when it is accepted. Needs If-Match.
     */
    post: operations['ReportAcceptanceController_correct'];
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
  '/api/audit/entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every change and event, newest first. */
    get: operations['AuditController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit/entries/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a CSV, one line a field; that it was taken along is in the trail too. */
    get: operations['AuditController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit/state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many entries there are, how many of them are sealed, and the newest seal. */
    get: operations['AuditController_state'];
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
    SingleSignOnWayResponse: {
      /** @description As in "Sign in with …". */
      label: string;
    };
    WaysToSignInResponse: {
      password: boolean;
      /** @description Null when no provider is configured. */
      sso: components['schemas']['SingleSignOnWayResponse'] | null;
      /** @description Nobody can sign in yet: whoever started the program has a link that makes the first administrator. */
      setUpNeeded: boolean;
      /** @description The figures are invented, and so are the people. */
      sample: boolean;
    };
    LinkLookupRequest: {
      /** @description What stands behind the # of the link. */
      token: string;
    };
    LinkResponse: {
      /** @enum {string} */
      purpose: 'invitation' | 'reset' | 'set-up';
      /** @description Name, address and role are null for the set-up link, which makes the person. */
      name: string | null;
      email: string | null;
      /** @enum {string|null} */
      role: 'administrator' | 'finance' | 'grantee' | 'leadership' | 'program-officer' | null;
      /** @description Whether a code of the second factor is asked for too. */
      secondFactor: boolean;
      expiresAt: string;
    };
    LinkUseRequest: {
      token: string;
      password: string;
      /** @description Needed by the set-up link; others keep the name there is unless one is given. */
      name?: string;
      /** @description Needed by the set-up link only. */
      email?: string;
      /** @description Of the second factor, when a password is reset and one is on. */
      code?: string;
    };
    SignedInPersonResponse: {
      id: string;
      name: string;
      email: string;
      /** @enum {string} */
      role: 'administrator' | 'finance' | 'grantee' | 'leadership' | 'program-officer';
      /** @description As sentences name it. */
      roleName: string;
    };
    NamedResponse: {
      id: string;
      name: string;
    };
    SessionResponse: {
      person: components['schemas']['SignedInPersonResponse'];
      /** @description Those that a grantee is bound to; empty for everybody else. */
      implementers: components['schemas']['NamedResponse'][];
      /** @description The one implementer that a grantee of several has chosen; null for all of them. */
      actingFor: string | null;
      /** @description Everything that the person may do; the page hides the rest. */
      may: (
        | 'account.own'
        | 'amendments.approve'
        | 'amendments.record'
        | 'awards.record'
        | 'budgets.approve'
        | 'budgets.record'
        | 'documents.record'
        | 'exports.make'
        | 'funds.read'
        | 'grantee-reports.certify'
        | 'grantee-reports.discuss'
        | 'grantee-reports.read'
        | 'grantee-reports.review'
        | 'grantee-reports.write'
        | 'history.read'
        | 'implementers.history'
        | 'implementers.record'
        | 'money.post'
        | 'notes.read'
        | 'people.manage'
        | 'portfolio.read'
        | 'reporting.arrange'
        | 'reports.read'
        | 'trail.export'
        | 'trail.read'
      )[];
      signedInAt: string;
      /** @description However busy it is. */
      expiresAt: string;
      /** @description When it ends unless something is done; requests with `Awardbook-Background: 1` do not count. */
      idleEndsAt: string;
      idleMinutes: number;
      /** @description Whether the person has confirmed a second factor. */
      secondFactor: boolean;
    };
    SignInRequest: {
      email: string;
      password: string;
      /** @description Of the second factor: six figures, or a recovery code. */
      code?: string;
    };
    ActingForRequest: {
      /**
       * Format: uuid
       * @description One of the implementers that the person is bound to; null for all of them.
       */
      implementer: string | null;
    };
    AccountResponse: {
      id: string;
      name: string;
      email: string;
      /** @enum {string} */
      role: 'administrator' | 'finance' | 'grantee' | 'leadership' | 'program-officer';
      roleName: string;
      implementers: components['schemas']['NamedResponse'][];
      /** @description False for who signs in by single sign-on only. */
      hasPassword: boolean;
      passwordChangedAt: string | null;
      secondFactor: boolean;
      /** @description Recovery codes that are not used yet. */
      recoveryCodesLeft: number;
    };
    AccountChangeRequest: {
      name: string;
    };
    PasswordChangeRequest: {
      current: string;
      next: string;
    };
    SecondFactorResponse: {
      /** @description Base32, to be typed. */
      secret: string;
      /** @description The same as an address, to be scanned. */
      uri: string;
    };
    SecondFactorCodeRequest: {
      /** @description Six figures, as the app shows them. */
      code: string;
    };
    RecoveryCodesResponse: {
      recoveryCodes: string[];
    };
    PasswordConfirmationRequest: {
      password: string;
    };
    AccountSessionResponse: {
      id: string;
      /** @description Whether it is the one that asks. */
      current: boolean;
      /** @enum {string} */
      via: 'link' | 'password' | 'sso';
      signedInAt: string;
      lastUsedAt: string;
      expiresAt: string;
      address: string;
      /** @description What the browser says it is. */
      agent: string;
    };
    AccountSessionListResponse: {
      /** @description The one used last first. */
      items: components['schemas']['AccountSessionResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    TokenResponse: {
      id: string;
      name: string;
      scopes: ('export' | 'post' | 'read' | 'record')[];
      /** @description Its last characters. */
      hint: string;
      createdAt: string;
      expiresAt: string;
      /** @description To the minute; null before the first use. */
      lastUsedAt: string | null;
    };
    TokenListResponse: {
      /** @description Those that work, the latest made first. */
      items: components['schemas']['TokenResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    TokenRequest: {
      /** @description What it is for, so that it can be told apart from others. */
      name: string;
      /** @description At most what the role may do. */
      scopes: ('export' | 'post' | 'read' | 'record')[];
      /** @description The last day that it works on, in UTC. */
      expiresOn: string;
    };
    MadeTokenResponse: {
      /** @description Shown once; goes into "Authorization: Bearer …". */
      token: string;
      record: components['schemas']['TokenResponse'];
    };
    SavedViewResponse: {
      id: string;
      /** @enum {string} */
      page: 'awards' | 'reports';
      name: string;
      query: string;
      opens: boolean;
    };
    SavedViewListResponse: {
      items: components['schemas']['SavedViewResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    SavedViewRequest: {
      /** @enum {string} */
      page: 'awards' | 'reports';
      /** @description Once a person and page, whatever its case. */
      name: string;
      /** @description The query of the page's address, without its question mark; empty for the list as it is. */
      query: string;
      /** @description Whether the page opens with it; one view of a page at most does. */
      opens: boolean;
    };
    SavedViewPatch: {
      /** @description Once a person and page, whatever its case. */
      name?: string;
      /** @description The query of the page's address, without its question mark; empty for the list as it is. */
      query?: string;
      /** @description Whether the page opens with it; one view of a page at most does. */
      opens?: boolean;
    };
    PersonResponse: {
      id: string;
      name: string;
      /** @description Null once the person is made anonymous. */
      email: string | null;
      /** @enum {string} */
      role: 'administrator' | 'finance' | 'grantee' | 'leadership' | 'program-officer';
      /** @description As sentences name it. */
      roleName: string;
      /** @enum {string} */
      status: 'active' | 'anonymised' | 'deactivated' | 'invited';
      deactivationReason: string | null;
      implementers: components['schemas']['NamedResponse'][];
      secondFactor: boolean;
      lastSeenAt: string | null;
      createdAt: string;
      /** @description Rises by one with each change. */
      version: number;
    };
    PeopleListResponse: {
      items: components['schemas']['PersonResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    InvitationRequest: {
      name: string;
      email: string;
      /** @enum {string} */
      role: 'administrator' | 'finance' | 'grantee' | 'leadership' | 'program-officer';
      /** @description Whose rows a grantee reaches: at least one for a grantee, none for everybody else. */
      implementers?: string[];
    };
    OneTimeLinkResponse: {
      address: string;
      /** @enum {string} */
      purpose: 'invitation' | 'reset' | 'set-up';
      expiresAt: string;
    };
    InvitationResponse: {
      person: components['schemas']['PersonResponse'];
      link: components['schemas']['OneTimeLinkResponse'];
    };
    PersonChangeRequest: {
      name?: string;
      /** @enum {string} */
      role?: 'administrator' | 'finance' | 'grantee' | 'leadership' | 'program-officer';
      implementers?: string[];
    };
    DeactivationRequest: {
      /** @description Shown to administrators. */
      reason: string;
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
    DashboardFilterQuery: {
      /** @description Year of action: when it was obligated or paid; included. */
      yearOfActionFrom?: number;
      yearOfActionTo?: number;
      /** @description Funding account, such as INCLE. */
      account?: string;
      /**
       * @description A regional bureau, Global, or unallocated.
       * @enum {string}
       */
      region?: 'AF' | 'EAP' | 'EUR' | 'Global' | 'NEA' | 'SCA' | 'WHA' | 'unallocated';
      /** @description Which year's appropriation the money came from. */
      yearOfFunds?: number;
      /** @enum {string} */
      programType?:
        | 'bilateral-and-regional'
        | 'child-protection-compact'
        | 'emergency-victim-assistance'
        | 'global-action-research-innovation'
        | 'program-to-end-modern-slavery'
        | 'training-and-technical-assistance';
    };
    DashboardAwardsResponse: {
      awards: number;
      /** @description Within their period of performance on the day. */
      activeAwards: number;
    };
    WorkItemResponse: {
      /** @enum {string} */
      code:
        | 'cancelling-funds'
        | 'ended-unliquidated'
        | 'ending-soon'
        | 'expiring-funds'
        | 'exports-failed'
        | 'exports-ready'
        | 'low-funds'
        | 'people-idle'
        | 'people-invited'
        | 'people-locked'
        | 'people-one-factor'
        | 'reports-due'
        | 'reports-late'
        | 'reports-returned'
        | 'reports-to-certify'
        | 'reports-to-review';
      /** @description How many rows the page behind `href` shows. */
      count: number;
      /** @description A sentence with the figures. */
      text: string;
      /** @description A page of Awardbook. */
      href: string;
    };
    MeasureDefinitionResponse: {
      measure: string;
      /** @enum {string} */
      kind: 'flow' | 'stock';
      meaning: string;
      source: string;
    };
    PortfolioYearResponse: {
      /** @description Obligated and not paid since the beginning: a stock. */
      unliquidated: string;
      syntheticUnliquidated: string;
      /** @description What a filter takes to show the row alone. */
      key: string;
      label: string;
      obligated: string;
      disbursed: string;
      /** @description The part of each that was invented for the sample. */
      syntheticObligated: string;
      syntheticDisbursed: string;
    };
    PortfolioRowResponse: {
      /** @description What a filter takes to show the row alone. */
      key: string;
      label: string;
      obligated: string;
      disbursed: string;
      /** @description The part of each that was invented for the sample. */
      syntheticObligated: string;
      syntheticDisbursed: string;
    };
    PortfolioPlaceResponse: {
      /** @description What a filter takes to show the row alone. */
      key: string;
      label: string;
      obligated: string;
      disbursed: string;
      /** @description The part of each that was invented for the sample. */
      syntheticObligated: string;
      syntheticDisbursed: string;
      /** @enum {string} */
      kind: 'country' | 'global' | 'regional' | 'unallocated';
      /** @enum {string} */
      region: 'AF' | 'EAP' | 'EUR' | 'Global' | 'NEA' | 'SCA' | 'WHA' | 'unallocated';
    };
    DashboardResponse: {
      /** @description When it was read: RFC 3339, UTC. */
      asOf: string;
      /** @description The day whose clocks count. */
      onDate: string;
      filters: components['schemas']['DashboardFilterQuery'];
      /** @description Of the awards that the filters leave. Years of action narrow money only: an award is not of a year. */
      awards: components['schemas']['DashboardAwardsResponse'];
      /** @description The most urgent first; funds that expire or cancel only where no filter of awards is set. */
      attention: components['schemas']['WorkItemResponse'][];
      /** @description What was looked at and had nothing: clauses such as "awards that end within 90 days". */
      clear: string[];
      definitions: components['schemas']['MeasureDefinitionResponse'][];
      total: components['schemas']['PortfolioYearResponse'];
      /** @description In their order, without gaps. */
      years: components['schemas']['PortfolioYearResponse'][];
      categories: components['schemas']['PortfolioRowResponse'][];
      programTypes: components['schemas']['PortfolioRowResponse'][];
      /** @description Countries by name, then what is regional, global and unallocated; those without money are absent. */
      places: components['schemas']['PortfolioPlaceResponse'][];
      /** @description How many sums were taken from the ledger itself because their stored ones were out of date. */
      stale: number;
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
    ActorResponse: {
      /** @description A person's id, or the name of a program such as `command-line:root`. */
      id: string;
      /** @description As people read it; of who has left for good, that they were here. */
      name: string;
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
      recordedBy: components['schemas']['ActorResponse'];
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
      recordedBy: components['schemas']['ActorResponse'];
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
    CountryResponse: {
      code: string;
      name: string;
    };
    PartyNameResponse: {
      name: string;
      /** @enum {string} */
      sort: 'abbreviation' | 'former' | 'official' | 'other' | 'translated';
      usedFrom: string | null;
      usedUntil: string | null;
    };
    IdentifierResponse: {
      /** @enum {string} */
      kind: 'cage' | 'duns' | 'ein' | 'iati' | 'other' | 'uei';
      value: string;
    };
    ContactResponse: {
      name: string;
      role: string;
      email: string | null;
      phone: string | null;
    };
    ImplementerRecordResponse: {
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
      country: components['schemas']['CountryResponse'] | null;
      /** @description In alphabetical order, the shown name included; empty once merged into another record. */
      names: components['schemas']['PartyNameResponse'][];
      identifiers: components['schemas']['IdentifierResponse'][];
      contacts: components['schemas']['ContactResponse'][];
      /** @description The record that took its names and awards over; null while it stands by itself. */
      mergedInto: components['schemas']['NamedResponse'] | null;
      /** @description Rises by one with each change. */
      version: number;
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
    ImplementerChangeRequest: {
      /** @description The name that reports show; the one before stays among the other names. */
      name?: string;
      /** @enum {string} */
      type?:
        | 'faith-based'
        | 'for-profit'
        | 'foreign-ngo'
        | 'public-international-organization'
        | 'university'
        | 'us-agency'
        | 'us-ngo';
      /** @description Where it is registered, as a country's two letters; null for unknown. */
      country?: string | null;
    };
    PartyNameRequest: {
      name: string;
      /** @enum {string} */
      sort: 'abbreviation' | 'former' | 'official' | 'other' | 'translated';
      /** @description First day of its use; null when nobody knows. */
      usedFrom: string | null;
      /** @description Last day of its use; null when nobody knows, or it is still used. */
      usedUntil: string | null;
    };
    PartyNamesRequest: {
      names: components['schemas']['PartyNameRequest'][];
    };
    IdentifierRequest: {
      /** @enum {string} */
      kind: 'cage' | 'duns' | 'ein' | 'iati' | 'other' | 'uei';
      value: string;
    };
    IdentifiersRequest: {
      identifiers: components['schemas']['IdentifierRequest'][];
    };
    ContactRequest: {
      name: string;
      /** @description What they do there; may be empty. */
      role: string;
      email: string | null;
      phone: string | null;
    };
    ContactsRequest: {
      contacts: components['schemas']['ContactRequest'][];
    };
    MergeResponse: {
      id: string;
      survivor: components['schemas']['NamedResponse'];
      merged: components['schemas']['NamedResponse'];
      reason: string;
      /** @description How many awards and names moved. */
      awards: number;
      names: number;
      mergedAt: string;
      mergedBy: components['schemas']['ActorResponse'];
      /** @description Null while it holds. */
      undoneAt: string | null;
      undoneBy: components['schemas']['ActorResponse'] | null;
    };
    MergeListResponse: {
      items: components['schemas']['MergeResponse'][];
    };
    MergeRequest: {
      /** @description Id or any name of the record that stays. */
      into: string;
      /** @description The `version` of that record as it was read. */
      intoVersion: number;
      /** @description Why both records are one party; the history shows it. */
      reason: string;
    };
    TrailActorResponse: {
      /** @description A person's id, or the name of a program. */
      id: string;
      name: string;
    };
    FieldChangeResponse: {
      field: string;
      label: string;
      from: string | null;
      to: string | null;
    };
    TrailEntryResponse: {
      /** @description The number of the transaction and of the entry in it, as `awardbook audit verify` names them. */
      id: string;
      at: string;
      actor: components['schemas']['TrailActorResponse'];
      /** @enum {string} */
      kind: 'deleted' | 'event' | 'inserted' | 'updated';
      /** @description The table, or the kind of event. */
      table: string;
      /** @description The whole of it in words, such as "Ceiling from $1,000,000.00 to $1,500,000.00." */
      sentence: string;
      changes: components['schemas']['FieldChangeResponse'][];
    };
    TrailListResponse: {
      items: components['schemas']['TrailEntryResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    ImplementerBalanceResponse: {
      id: string;
      name: string;
      /** @description Every other name that leads here, in alphabetical order. */
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
      /** @description Where it is registered. */
      country: components['schemas']['CountryResponse'] | null;
      /** @enum {string} */
      provenance: 'published' | 'recorded' | 'synthetic';
      /** @description How many, of any status. */
      awards: number;
      ceiling: string;
      obligated: string;
      disbursed: string;
      /** @description Obligated and not paid, where it can still be paid: money of cancelled symbols is not in it. */
      left: string;
    };
    ImplementerBalanceListResponse: {
      /** @description The day whose clocks count. */
      onDate: string;
      items: components['schemas']['ImplementerBalanceResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
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
      /** @enum {string} */
      status:
        'active' | 'cancelled' | 'closed' | 'closing-out' | 'ended' | 'planned' | 'suspended' | 'terminated';
      /** @enum {string|null} */
      tipReportTier: 'special-case' | 'tier-1' | 'tier-2' | 'tier-2-watch-list' | 'tier-3' | null;
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
      /** @description USD; what the recipient adds. The federal share is the ceiling. */
      costShare: string;
      /** @description Number in the Assistance Listings. */
      assistanceListing: string;
      /** @description This and the next four are empty when nobody said. */
      fundingOpportunity: string;
      programOfficer: string;
      grantsOfficer: string;
      /** @description The grants officer's representative. */
      representative: string;
      /** @description Recommendation of the TIP Report that the award answers. */
      tipReportRecommendation: string;
      /** @enum {string} */
      provenance: 'published' | 'recorded' | 'synthetic';
      source: string;
      /** @description Rises by one with each change of the award, of its status or of its shares. */
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
      /** @enum {string} */
      status:
        'active' | 'cancelled' | 'closed' | 'closing-out' | 'ended' | 'planned' | 'suspended' | 'terminated';
      /** @enum {string|null} */
      tipReportTier: 'special-case' | 'tier-1' | 'tier-2' | 'tier-2-watch-list' | 'tier-3' | null;
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
      /** @description USD; what the recipient adds. The federal share is the ceiling. */
      costShare: string;
      /** @description Number in the Assistance Listings. */
      assistanceListing: string;
      /** @description This and the next four are empty when nobody said. */
      fundingOpportunity: string;
      programOfficer: string;
      grantsOfficer: string;
      /** @description The grants officer's representative. */
      representative: string;
      /** @description Recommendation of the TIP Report that the award answers. */
      tipReportRecommendation: string;
      /** @enum {string} */
      provenance: 'published' | 'recorded' | 'synthetic';
      source: string;
      /** @description Rises by one with each change of the award, of its status or of its shares. */
      version: number;
      recordedAt: string;
      /** @description All sets, oldest first. */
      shares: components['schemas']['AwardSharesResponse'];
    };
    AwardRequest: {
      /**
       * @description The TIP Report's tier that the award answers; null for none.
       * @enum {string|null}
       */
      tipReportTier?: 'special-case' | 'tier-1' | 'tier-2' | 'tier-2-watch-list' | 'tier-3' | null;
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
      /** @description USD; what the recipient adds to the federal share, which is the ceiling. */
      costShare?: string;
      /** @description Number in the Assistance Listings, such as 19.019. */
      assistanceListing?: string;
      fundingOpportunity?: string;
      programOfficer?: string;
      grantsOfficer?: string;
      /** @description The grants officer's representative. */
      representative?: string;
      /** @description The TIP Report's recommendation that the award answers. */
      tipReportRecommendation?: string;
    };
    AwardChangeRequest: {
      /**
       * @description The TIP Report's tier that the award answers; null for none.
       * @enum {string|null}
       */
      tipReportTier?: 'special-case' | 'tier-1' | 'tier-2' | 'tier-2-watch-list' | 'tier-3' | null;
      /** @description Federal Award Identification Number; at most 30 characters. */
      fain?: string;
      /** @enum {string} */
      instrument?:
        'contract' | 'cooperative-agreement' | 'grant' | 'interagency-agreement' | 'voluntary-contribution';
      /** @description The id of an implementer, or any of its names. */
      implementer?: string;
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
      /** @description USD; what the recipient adds to the federal share, which is the ceiling. */
      costShare?: string;
      /** @description Number in the Assistance Listings, such as 19.019. */
      assistanceListing?: string;
      fundingOpportunity?: string;
      programOfficer?: string;
      grantsOfficer?: string;
      /** @description The grants officer's representative. */
      representative?: string;
      /** @description The TIP Report's recommendation that the award answers. */
      tipReportRecommendation?: string;
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
    StatusChangeResponse: {
      /** @enum {string} */
      from:
        'active' | 'cancelled' | 'closed' | 'closing-out' | 'ended' | 'planned' | 'suspended' | 'terminated';
      /** @enum {string} */
      to:
        'active' | 'cancelled' | 'closed' | 'closing-out' | 'ended' | 'planned' | 'suspended' | 'terminated';
      id: string;
      /** @description Empty where the change needs none. */
      reason: string;
      /** @description The day from which it counts. */
      effectiveOn: string;
      recordedBy: components['schemas']['PartyResponse'];
      recordedAt: string;
    };
    StatusStepResponse: {
      /** @enum {string} */
      to:
        'active' | 'cancelled' | 'closed' | 'closing-out' | 'ended' | 'planned' | 'suspended' | 'terminated';
      needsReason: boolean;
    };
    StatusHistoryResponse: {
      /** @enum {string} */
      status:
        'active' | 'cancelled' | 'closed' | 'closing-out' | 'ended' | 'planned' | 'suspended' | 'terminated';
      /** @description Newest first; empty while it has the status that it was recorded with. */
      items: components['schemas']['StatusChangeResponse'][];
      possible: components['schemas']['StatusStepResponse'][];
    };
    StatusChangeRequest: {
      /** @enum {string} */
      to:
        'active' | 'cancelled' | 'closed' | 'closing-out' | 'ended' | 'planned' | 'suspended' | 'terminated';
      /** @description The day from which it counts: today in Washington or before, never before the change that it follows. */
      effectiveOn: string;
      /** @description Needed where `possible` says so. */
      reason?: string;
    };
    NoteResponse: {
      id: string;
      body: string;
      recordedBy: components['schemas']['PartyResponse'];
      recordedAt: string;
    };
    NoteListResponse: {
      items: components['schemas']['NoteResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    NoteRequest: {
      body: string;
    };
    DifferenceResponse: {
      before: string;
      after: string;
      /** @description After less before. */
      difference: string;
    };
    PreviewedCodeResponse: {
      /** @description A program category, the code of a place, or "unallocated". */
      code: string;
      obligated: components['schemas']['DifferenceResponse'];
      disbursed: components['schemas']['DifferenceResponse'];
    };
    PreviewedYearResponse: {
      yearOfAction: number;
      /** @description USD; what the award had in that year, however it is split. The change leaves it as it is. */
      obligated: string;
      disbursed: string;
      /** @description Every code that has money in that year without the change or with it. */
      codes: components['schemas']['PreviewedCodeResponse'][];
    };
    SharePreviewResponse: {
      /** @enum {string} */
      split: 'category' | 'country';
      effectiveOn: string;
      /** @description The last day for which the set would count, for a later one follows; null when none does. */
      until: string | null;
      /** @description Years whose sums would change, oldest first. */
      years: components['schemas']['PreviewedYearResponse'][];
      /** @description Years in which the award has entries and whose sums stay as they are. */
      unchangedYears: number[];
    };
    BudgetApprovalResponse: {
      by: components['schemas']['ActorResponse'];
      at: string;
      /** @description The day from which the version counts. */
      effectiveOn: string;
      remark: string;
    };
    CostResponse: {
      federal: string;
      costShare: string;
      total: string;
    };
    RebudgetMonitorResponse: {
      /** @enum {string} */
      state: 'does-not-apply' | 'needs-approval' | 'ok' | 'warning';
      /** @description The version whose total was last approved; null while none has been. */
      approvedVersion: number | null;
      approvedTotal: string;
      /** @description USD; a flow since the last approval: what is moved there and back counts twice. */
      moved: string;
      /** @description USD; 10 % of the approved total. */
      limit: string;
      /** @description Of the approved total, of 10,000. */
      movedBasisPoints: number;
      /** @description State and figures in words. */
      sentence: string;
    };
    BudgetSummaryResponse: {
      number: number;
      /** @description The version that this one changes; null for a first one. */
      basedOn: number | null;
      reason: string;
      recordedBy: components['schemas']['ActorResponse'];
      recordedAt: string;
      approval: components['schemas']['BudgetApprovalResponse'] | null;
      total: components['schemas']['CostResponse'];
      monitor: components['schemas']['RebudgetMonitorResponse'];
    };
    BudgetListResponse: {
      items: components['schemas']['BudgetSummaryResponse'][];
    };
    BudgetLineResponse: {
      federal: string;
      costShare: string;
      total: string;
      /** @enum {string} */
      objectClass:
        | 'construction'
        | 'contractual'
        | 'equipment'
        | 'fringe'
        | 'other'
        | 'personnel'
        | 'supplies'
        | 'travel';
    };
    BudgetSumsResponse: {
      /** @description All eight object classes, in the order of form SF-424A. */
      classes: components['schemas']['BudgetLineResponse'][];
      totalDirect: components['schemas']['CostResponse'];
      indirect: components['schemas']['CostResponse'];
      total: components['schemas']['CostResponse'];
    };
    IndirectCostResponse: {
      /** @enum {string} */
      kind: 'de-minimis' | 'negotiated';
      /** @description Days for which the rate holds, both included. */
      startsOn: string;
      endsOn: string;
      /** @description Of 10,000. */
      rateBasisPoints: number;
      base: components['schemas']['CostResponse'];
      /** @description Base times rate, rounded once to the cent, half away from zero. */
      amount: components['schemas']['CostResponse'];
    };
    BudgetPeriodResponse: {
      /** @description All eight object classes, in the order of form SF-424A. */
      classes: components['schemas']['BudgetLineResponse'][];
      totalDirect: components['schemas']['CostResponse'];
      indirect: components['schemas']['CostResponse'];
      total: components['schemas']['CostResponse'];
      startsOn: string;
      endsOn: string;
      indirectCosts: components['schemas']['IndirectCostResponse'][];
    };
    AwardBudgetResponse: {
      number: number;
      /** @description The version that this one changes; null for a first one. */
      basedOn: number | null;
      reason: string;
      recordedBy: components['schemas']['ActorResponse'];
      recordedAt: string;
      approval: components['schemas']['BudgetApprovalResponse'] | null;
      total: components['schemas']['CostResponse'];
      monitor: components['schemas']['RebudgetMonitorResponse'];
      /** @description All periods together. */
      sums: components['schemas']['BudgetSumsResponse'];
      periods: components['schemas']['BudgetPeriodResponse'][];
    };
    BudgetLineRequest: {
      /** @enum {string} */
      objectClass:
        | 'construction'
        | 'contractual'
        | 'equipment'
        | 'fringe'
        | 'other'
        | 'personnel'
        | 'supplies'
        | 'travel';
      /** @description USD. */
      federal: string;
      /** @description USD. */
      costShare: string;
    };
    CostRequest: {
      /** @description USD. */
      federal: string;
      /** @description USD. */
      costShare: string;
    };
    IndirectCostRequest: {
      /** @enum {string} */
      kind: 'de-minimis' | 'negotiated';
      /** @description Days for which the rate holds, within the budget period. */
      startsOn: string;
      endsOn: string;
      /** @description Of 10,000. */
      rateBasisPoints: number;
      /** @description Direct costs that the rate is taken of. */
      base: components['schemas']['CostRequest'];
    };
    BudgetPeriodRequest: {
      /** @description Both days included. */
      startsOn: string;
      endsOn: string;
      /** @description At most one for each object class; a class without a line costs nothing. */
      lines: components['schemas']['BudgetLineRequest'][];
      /** @description By their first day. */
      indirect: components['schemas']['IndirectCostRequest'][];
    };
    BudgetRequest: {
      /** @description The version that this one changes; the latest one when left out. */
      basedOn?: number;
      /** @description Why there is a new version. */
      reason: string;
      periods: components['schemas']['BudgetPeriodRequest'][];
    };
    BudgetApprovalRequest: {
      /** @description The day from which the version counts: today in Washington or before, never before the approval that it follows. */
      effectiveOn?: string;
      remark?: string;
    };
    PrimeResponse: {
      id: string;
      fain: string;
      title: string;
    };
    SubAwardResponse: {
      id: string;
      prime: components['schemas']['PrimeResponse'];
      subRecipient: components['schemas']['NamedResponse'];
      number: string;
      title: string;
      /** @description USD */
      amount: string;
      startsOn: string;
      endsOn: string;
      /** @enum {string} */
      provenance: 'published' | 'recorded' | 'synthetic';
      /** @description Rises by one with each change. */
      version: number;
      recordedAt: string;
      recordedBy: components['schemas']['ActorResponse'];
    };
    AwardSubAwardsResponse: {
      /** @description Sub-awards in all. */
      count: number;
      /** @description Net obligations of the award. */
      obligated: string;
      /** @description All of its sub-awards together. */
      subAwarded: string;
      /** @description Obligated and not passed on. */
      available: string;
      items: components['schemas']['SubAwardResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    SubAwardRequest: {
      /** @description As the prime recipient reports it; never the number of the award itself. */
      number: string;
      title: string;
      /** @description Id or any name of the implementer that gets the money. */
      subRecipient: string;
      /** @description USD; all sub-awards of an award together never exceed its net obligations. */
      amount: string;
      /** @description Both days included, within the award's period of performance. */
      startsOn: string;
      endsOn: string;
    };
    SubAwardListResponse: {
      items: components['schemas']['SubAwardResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    SubAwardChangeRequest: {
      number?: string;
      title?: string;
      /** @description Id or any name of the implementer that gets the money. */
      subRecipient?: string;
      /** @description USD */
      amount?: string;
      startsOn?: string;
      endsOn?: string;
    };
    DocumentRemovalResponse: {
      reason: string;
      by: components['schemas']['PartyResponse'];
      at: string;
    };
    DocumentResponse: {
      /** @enum {string} */
      kind: 'amendment' | 'award-document' | 'correspondence' | 'other' | 'report';
      /** @description Number of the amendment that it belongs to. */
      amendment: number | null;
      /** @description Null while the file is there. */
      removal: components['schemas']['DocumentRemovalResponse'] | null;
      id: string;
      title: string;
      fileName: string;
      mediaType: string;
      sizeBytes: number;
      /** @description Of the whole file, hex. */
      sha256: string;
      /** @description Whether the implementer's own people read it. */
      shared: boolean;
      /** @enum {string} */
      provenance: 'published' | 'recorded' | 'synthetic';
      recordedBy: components['schemas']['PartyResponse'];
      recordedAt: string;
    };
    DocumentListResponse: {
      items: components['schemas']['DocumentResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    DocumentUpload: {
      /**
       * Format: binary
       * @description At most 25 MB: PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, TIFF, and TXT or CSV in UTF-8.
       */
      file: string;
      title: string;
      /** @enum {string} */
      kind: 'amendment' | 'award-document' | 'correspondence' | 'other' | 'report';
      /**
       * @description Whether the implementer's own people may read it.
       * @enum {string}
       */
      shared: 'false' | 'true';
      /** @description Number of the amendment that it belongs to. */
      amendment?: string;
    };
    DocumentRemovalRequest: {
      /** @description Why the document goes. */
      reason: string;
    };
    KeyPersonnelResponse: {
      programOfficer: string | null;
      grantsOfficer: string | null;
      representative: string | null;
    };
    AmendmentSharesResponse: {
      category: components['schemas']['ShareResponse'][] | null;
      country: components['schemas']['ShareResponse'][] | null;
    };
    AmendmentMoneyResponse: {
      /** @enum {string} */
      kind: 'deobligation' | 'obligation';
      /** @description USD, positive: the kind carries the sign. */
      amount: string | null;
      treasuryAccount: string | null;
      yearOfFunds: number | null;
      office: string;
    };
    AmendmentStepResponse: {
      by: components['schemas']['ActorResponse'];
      at: string;
    };
    AmendmentReturnedResponse: {
      by: components['schemas']['ActorResponse'];
      at: string;
      reason: string;
    };
    AmendmentApprovedResponse: {
      by: components['schemas']['ActorResponse'];
      at: string;
      remark: string;
    };
    AmendmentChangeResponse: {
      /** @description title, ceiling, obligated, startsOn, endsOn, status, scope, category, country, budgetVersion or one of the people. */
      field: string;
      label: string;
      from: string | null;
      to: string | null;
    };
    AmendmentProblemResponse: {
      /** @description RFC 6901 JSON pointer into the amendment; empty for the whole of it. */
      pointer: string;
      code: string;
      detail: string;
    };
    AmendmentPreviewResponse: {
      /** @description Of a settled amendment, what it did. */
      changes: components['schemas']['AmendmentChangeResponse'][];
      /** @description Empty when nothing stands in the way. `still-to-come` and `ledger-would-refuse` hinder the approval only. */
      problems: components['schemas']['AmendmentProblemResponse'][];
    };
    AmendmentResponse: {
      /** @enum {string} */
      state: 'approved' | 'draft' | 'proposed' | 'withdrawn';
      /** @description Told from what it changes. */
      kinds: (
        | 'closeout'
        | 'cost'
        | 'key-personnel'
        | 'new'
        | 'no-cost-extension'
        | 'rebudget'
        | 'scope'
        | 'suspension'
        | 'termination'
      )[];
      /** @enum {string|null} */
      statusTo: 'active' | 'closing-out' | 'suspended' | 'terminated' | null;
      id: string;
      awardId: string;
      fain: string;
      /** @description From 1 in the order of approval; null until then. */
      number: number | null;
      /** @description Rises by one with each change. */
      version: number;
      /** @description The day from which all of it counts. */
      effectiveOn: string | null;
      description: string;
      /** @description USD; added to the ceiling, with a minus sign taken off. */
      ceilingChange: string | null;
      startsOn: string | null;
      endsOn: string | null;
      title: string | null;
      /** @description What changes in what is done, in words; empty when nothing does. */
      scope: string;
      keyPersonnel: components['schemas']['KeyPersonnelResponse'];
      shares: components['schemas']['AmendmentSharesResponse'];
      /** @description Number of a recorded budget, which is approved with the amendment. */
      budgetVersion: number | null;
      money: components['schemas']['AmendmentMoneyResponse'][];
      drafted: components['schemas']['AmendmentStepResponse'];
      proposed: components['schemas']['AmendmentStepResponse'] | null;
      /** @description The last time that it came back. */
      returned: components['schemas']['AmendmentReturnedResponse'] | null;
      approved: components['schemas']['AmendmentApprovedResponse'] | null;
      withdrawn: components['schemas']['AmendmentStepResponse'] | null;
      preview: components['schemas']['AmendmentPreviewResponse'];
    };
    AmendmentListResponse: {
      items: components['schemas']['AmendmentResponse'][];
    };
    KeyPersonnelRequest: {
      programOfficer?: string | null;
      grantsOfficer?: string | null;
      representative?: string | null;
    };
    AmendmentSharesRequest: {
      category?: components['schemas']['ShareRequest'][] | null;
      country?: components['schemas']['ShareRequest'][] | null;
    };
    AmendmentMoneyRequest: {
      /** @enum {string} */
      kind: 'deobligation' | 'obligation';
      /** @description USD, positive: the kind carries the sign. */
      amount?: string | null;
      treasuryAccount?: string | null;
      /** @description May be left out where the symbol has one year of funds only. */
      yearOfFunds?: number | null;
      /** @description The office whose allotment it comes under; the TIP Office's when left out. */
      office?: string;
    };
    AmendmentRequest: {
      /** @enum {string|null} */
      statusTo?: 'active' | 'closing-out' | 'suspended' | 'terminated' | null;
      /** @description The day from which all of it counts, the dates of its money included. */
      effectiveOn?: string | null;
      description?: string;
      /** @description USD; added to the ceiling, with a minus sign taken off. */
      ceilingChange?: string | null;
      startsOn?: string | null;
      endsOn?: string | null;
      title?: string | null;
      scope?: string;
      keyPersonnel?: components['schemas']['KeyPersonnelRequest'];
      shares?: components['schemas']['AmendmentSharesRequest'];
      budgetVersion?: number | null;
      money?: components['schemas']['AmendmentMoneyRequest'][];
    };
    AmendmentReturnRequest: {
      /** @description What has to change. */
      reason: string;
    };
    AmendmentApprovalRequest: {
      remark?: string;
    };
    ReportingTermsOfAwardResponse: {
      /**
       * @description Quarters, halves and years are those of the fiscal year.
       * @enum {string}
       */
      frequency: 'annual' | 'quarterly' | 'semi-annual';
      parts: ('attachments' | 'financial' | 'indicators' | 'progress' | 'results')[];
      /** @description Null: any program officer. */
      officer: components['schemas']['NamedResponse'] | null;
      /** @description Days from the end of a period to the day on which its report is due. */
      interimDays: number;
      /** @description Days from the end of the award to the day on which its final report is due. */
      finalDays: number;
      /** @description Periods that end before are reported elsewhere. */
      firstPeriodEndsOn: string;
      /** @description Whether somebody other than who prepared a report has to certify it. */
      certifierDiffers: boolean;
    };
    ReportingTermsResponse: {
      awardId: string;
      /** @description Null when nothing falls due of the award. */
      terms: components['schemas']['ReportingTermsOfAwardResponse'] | null;
      /** @description What terms could be, for an award that has none; null when it has some. */
      proposed: components['schemas']['ReportingTermsOfAwardResponse'] | null;
      /** @description By name; empty for whoever may not choose. */
      officers: components['schemas']['NamedResponse'][];
      /** @description Rises by one with each change; 0 when there are none. */
      version: number;
    };
    ReportingTermsRequest: {
      /**
       * @description Quarters, halves and years are those of the fiscal year.
       * @enum {string}
       */
      frequency: 'annual' | 'quarterly' | 'semi-annual';
      parts: ('attachments' | 'financial' | 'indicators' | 'progress' | 'results')[];
      /**
       * Format: uuid
       * @description Id of the program officer who reviews; null: any of them.
       */
      officer: string | null;
      /** @description Days from the end of a period to the day on which its report is due. */
      interimDays: number;
      /** @description Days from the end of the award to the day on which its final report is due. */
      finalDays: number;
      /** @description Periods that end before are reported elsewhere. */
      firstPeriodEndsOn: string;
      /** @description Whether somebody other than who prepared a report has to certify it. */
      certifierDiffers: boolean;
    };
    CalendarFeedResponse: {
      /** @description When it was made; null without one. */
      madeAt: string | null;
    };
    MadeCalendarFeedResponse: {
      /** @description When it was made; null without one. */
      madeAt: string | null;
      /** @description Shown only now; whoever has it reads the calendar. */
      address: string;
    };
    ReminderChoiceResponse: {
      /**
       * @description mail: by mail and in Awardbook; page: in Awardbook only; none: neither.
       * @enum {string}
       */
      channel: 'mail' | 'none' | 'page';
      /** @description Whether this installation sends mails at all. */
      sendsMails: boolean;
    };
    ReminderChoiceRequest: {
      /**
       * @description mail: by mail and in Awardbook; page: in Awardbook only; none: neither.
       * @enum {string}
       */
      channel: 'mail' | 'none' | 'page';
    };
    ReportReminderResponse: {
      /** @enum {string} */
      kind: 'ad-hoc' | 'final' | 'interim';
      /** @enum {string} */
      state:
        | 'accepted'
        | 'awaiting-certification'
        | 'changes-requested'
        | 'draft'
        | 'in-review'
        | 'not-due'
        | 'skipped'
        | 'submitted';
      id: string;
      packageId: string;
      fain: string;
      revision: number;
      periodStartsOn: string;
      periodEndsOn: string;
      dueOn: string;
      /** @description Days until the due date; below zero after it. */
      daysLeft: number;
    };
    ReportReminderListResponse: {
      /** @description The day from which days are counted. */
      onDate: string;
      items: components['schemas']['ReportReminderResponse'][];
    };
    ReportAwardResponse: {
      id: string;
      fain: string;
      title: string;
      implementer: components['schemas']['PartyResponse'];
    };
    ListedReportResponse: {
      /** @enum {string} */
      kind: 'ad-hoc' | 'final' | 'interim';
      parts: ('attachments' | 'financial' | 'indicators' | 'progress' | 'results')[];
      /** @enum {string} */
      state:
        | 'accepted'
        | 'awaiting-certification'
        | 'changes-requested'
        | 'draft'
        | 'in-review'
        | 'not-due'
        | 'skipped'
        | 'submitted';
      /** @description Whether it is past its due date and was never submitted. */
      late: boolean;
      /** @description Days from the due date to the first submission, or to `onDate` as long as there is none; 0 when in time. */
      daysLate: number;
      id: string;
      award: components['schemas']['ReportAwardResponse'];
      /** @description What a report on request is asked for; empty otherwise. */
      request: string;
      /** @description Both days included. */
      periodStartsOn: string;
      periodEndsOn: string;
      dueOn: string;
      /** @description 1 for the report itself; each correction of what was accepted has the next. */
      revision: number;
      /** @description The accepted report that this one corrects. */
      correctsId: string | null;
      /** @description The accepted correction that took this one's place. */
      supersededById: string | null;
      /** @description Who handed it over for certification last. */
      preparedBy: components['schemas']['ActorResponse'] | null;
      certifiedBy: components['schemas']['ActorResponse'] | null;
      firstSubmittedAt: string | null;
      submittedAt: string | null;
      /** @description What the grantee quotes; given at each submission. */
      receipt: string | null;
      reviewedBy: components['schemas']['ActorResponse'] | null;
      acceptedAt: string | null;
      /** @description Who reviews the award's reports; null: any program officer. */
      officer: components['schemas']['ActorResponse'] | null;
      /** @description Rises by one with each step and each change of a date. */
      version: number;
    };
    AwardReportPackagesResponse: {
      items: components['schemas']['ListedReportResponse'][];
    };
    ReportRequestRequest: {
      parts: ('attachments' | 'financial' | 'indicators' | 'progress' | 'results')[];
      /** @description What the report is to tell. */
      request: string;
      /** @description Both days included; not before the award begins. */
      periodStartsOn: string;
      periodEndsOn: string;
      /** @description Not before the period ends. */
      dueOn: string;
    };
    ReportPackageResponse: {
      /** @enum {string} */
      kind: 'ad-hoc' | 'final' | 'interim';
      parts: ('attachments' | 'financial' | 'indicators' | 'progress' | 'results')[];
      /** @enum {string} */
      state:
        | 'accepted'
        | 'awaiting-certification'
        | 'changes-requested'
        | 'draft'
        | 'in-review'
        | 'not-due'
        | 'skipped'
        | 'submitted';
      id: string;
      award: components['schemas']['ReportAwardResponse'];
      /** @description What a report on request is asked for; empty otherwise. */
      request: string;
      /** @description Both days included. */
      periodStartsOn: string;
      periodEndsOn: string;
      dueOn: string;
      /** @description 1 for the report itself; each correction of what was accepted has the next. */
      revision: number;
      /** @description The accepted report that this one corrects. */
      correctsId: string | null;
      /** @description The accepted correction that took this one's place. */
      supersededById: string | null;
      /** @description Who handed it over for certification last. */
      preparedBy: components['schemas']['ActorResponse'] | null;
      certifiedBy: components['schemas']['ActorResponse'] | null;
      firstSubmittedAt: string | null;
      submittedAt: string | null;
      /** @description What the grantee quotes; given at each submission. */
      receipt: string | null;
      reviewedBy: components['schemas']['ActorResponse'] | null;
      acceptedAt: string | null;
      /** @description Who reviews the award's reports; null: any program officer. */
      officer: components['schemas']['ActorResponse'] | null;
      /** @description Rises by one with each step and each change of a date. */
      version: number;
    };
    DueDateRequest: {
      /** @description Not before the period ends. */
      dueOn: string;
      /** @description The history of the report keeps it. */
      reason: string;
    };
    RegisterTotalResponse: {
      awards: number;
      ceiling: string;
      obligated: string;
      disbursed: string;
      left: string;
    };
    CountingShareResponse: {
      /** @description A program category, or the code of a place. */
      code: string;
      name: string;
      /** @description Of 10,000. */
      basisPoints: number;
    };
    AwardBalanceResponse: {
      /** @enum {string} */
      status:
        'active' | 'cancelled' | 'closed' | 'closing-out' | 'ended' | 'planned' | 'suspended' | 'terminated';
      /** @enum {string|null} */
      tipReportTier: 'special-case' | 'tier-1' | 'tier-2' | 'tier-2-watch-list' | 'tier-3' | null;
      id: string;
      fain: string;
      title: string;
      implementer: components['schemas']['PartyResponse'];
      /** @enum {string} */
      instrument:
        'contract' | 'cooperative-agreement' | 'grant' | 'interagency-agreement' | 'voluntary-contribution';
      /** @enum {string} */
      programType:
        | 'bilateral-and-regional'
        | 'child-protection-compact'
        | 'emergency-victim-assistance'
        | 'global-action-research-innovation'
        | 'program-to-end-modern-slavery'
        | 'training-and-technical-assistance';
      startsOn: string;
      endsOn: string;
      ceiling: string;
      obligated: string;
      disbursed: string;
      /** @description Obligated and not paid, where it can still be paid: money of cancelled symbols is not in it. */
      left: string;
      /** @description What the recipient adds. */
      costShare: string;
      /** @description Number in the Assistance Listings. */
      assistanceListing: string;
      /** @description This and the next three are empty when nobody said. */
      fundingOpportunity: string;
      programOfficer: string;
      grantsOfficer: string;
      representative: string;
      /** @description The largest share first; empty where nothing is allocated. */
      categories: components['schemas']['CountingShareResponse'][];
      countries: components['schemas']['CountingShareResponse'][];
      /** @enum {string} */
      provenance: 'published' | 'recorded' | 'synthetic';
    };
    AwardBalanceListResponse: {
      /** @description The day whose clocks count. */
      onDate: string;
      /** @description The day as of whose end the register is shown; null for now. */
      asOf: string | null;
      total: components['schemas']['RegisterTotalResponse'];
      items: components['schemas']['AwardBalanceResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
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
      recordedBy: components['schemas']['ActorResponse'];
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
    StripListResponse: {
      /** @description When it was read: RFC 3339, UTC; or the day that was asked for. */
      asOf: string;
      /** @description Oldest year of funds first. */
      strips: components['schemas']['StripResponse'][];
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
      recordedBy: components['schemas']['ActorResponse'];
      committed: string;
      obligated: string;
      disbursed: string;
      unliquidated: string;
    };
    StatementResponse: {
      /** @description When it was read: RFC 3339, UTC; or the day that was asked for. */
      asOf: string;
      /** @description Oldest year of funds first. */
      strips: components['schemas']['StripResponse'][];
      award: components['schemas']['AwardResponse'];
      /** @description Oldest first. */
      entries: components['schemas']['StatementEntryResponse'][];
      /** @description False when the award has more entries than one statement lists; the ledger export has them all. */
      complete: boolean;
    };
    AwardYearResponse: {
      yearOfAction: number;
      /** @description Flow, net of deobligations. */
      obligated: string;
      /** @description Flow, net of refunds. */
      disbursed: string;
      /** @description Stock; null where no terms were in force yet. */
      ceiling: string | null;
      /** @description Stock. */
      obligatedToDate: string;
      /** @description Stock. */
      disbursedToDate: string;
      /** @description Stock: obligated and not paid. */
      unliquidated: string;
    };
    AwardYearsResponse: {
      /** @description When it was read, RFC 3339, UTC; or the day that was asked for. */
      asOf: string;
      /** @description What the figures mean. */
      method: string;
      /** @description Oldest first, without gaps. */
      items: components['schemas']['AwardYearResponse'][];
    };
    PaidQuarterResponse: {
      /** @description Quarter of action as a key: 20101 is FY2010 Q1. */
      quarter: number;
      disbursed: string;
    };
    PaceResponse: {
      from: string;
      to: string;
      days: number;
      disbursed: string;
    };
    ForecastResponse: {
      /** @description The day at whose end nothing is left at that pace. */
      runsOutOn: string;
      /** @description What is left on the award's last day at that pace. */
      leftOnLastDay: string;
    };
    SpendingPaceResponse: {
      /**
       * @description Why nothing can be foretold; null where something is.
       * @enum {string|null}
       */
      noForecast:
        | 'award-ended'
        | 'nothing-left'
        | 'nothing-obligated'
        | 'nothing-paid'
        | 'too-far'
        | 'too-young'
        | null;
      onDate: string;
      startsOn: string;
      endsOn: string;
      /** @description Days of the period of performance, both ends included. */
      days: number;
      /** @description Of them, those that are over at the end of the day. */
      daysElapsed: number;
      /** @description Parts of ten thousand. */
      timeElapsed: number;
      obligated: string;
      disbursed: string;
      /** @description Obligated and not paid, where it can still be paid. */
      left: string;
      /** @description Disbursed of what is obligated, in parts of ten thousand; null when nothing is obligated. */
      spent: number | null;
      /** @description The last four whole fiscal quarters, the oldest first. */
      quarters: components['schemas']['PaidQuarterResponse'][];
      pace: components['schemas']['PaceResponse'];
      /** @description Null where nothing can be foretold. */
      forecast: components['schemas']['ForecastResponse'] | null;
      /** @description How the forecast is made. */
      method: string;
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
    FundAwardResponse: {
      id: string;
      fain: string;
      title: string;
      implementer: components['schemas']['PartyResponse'];
      endsOn: string;
      obligated: string;
      disbursed: string;
      unliquidated: string;
      /** @enum {string} */
      provenance: 'published' | 'recorded' | 'synthetic';
    };
    ExpiringFundResponse: {
      /** @description Last day for new obligations. */
      availableUntil: string;
      allotted: string;
      obligated: string;
      unobligated: string;
      /** @description Every award that has some of it: what they have adds up to what is obligated. */
      awards: components['schemas']['FundAwardResponse'][];
      id: string;
      account: string;
      treasuryAccount: string;
      yearOfFunds: number;
      office: string;
    };
    ExpiringFundsResponse: {
      /** @enum {string} */
      report: 'expiring-funds';
      items: components['schemas']['ExpiringFundResponse'][];
      allotted: string;
      obligated: string;
      unobligated: string;
      /** @description When it was read: RFC 3339, UTC. Balances are those of this moment, whatever the year. */
      asOf: string;
      /** @enum {string} */
      unit: 'USD';
      yearOfAction: number;
      /** @description The last day of the year, after which it is too late. */
      lastDay: string;
      definitions: components['schemas']['MeasureDefinitionResponse'][];
    };
    CancellingFundResponse: {
      /** @description Last day for payments. */
      cancelsOn: string;
      obligated: string;
      disbursed: string;
      unliquidated: string;
      /** @description Every award with something unpaid: it adds up to what is unliquidated. */
      awards: components['schemas']['FundAwardResponse'][];
      id: string;
      account: string;
      treasuryAccount: string;
      yearOfFunds: number;
      office: string;
    };
    CancellingFundsResponse: {
      /** @enum {string} */
      report: 'cancelling-funds';
      items: components['schemas']['CancellingFundResponse'][];
      obligated: string;
      disbursed: string;
      unliquidated: string;
      /** @description When it was read: RFC 3339, UTC. Balances are those of this moment, whatever the year. */
      asOf: string;
      /** @enum {string} */
      unit: 'USD';
      yearOfAction: number;
      /** @description The last day of the year, after which it is too late. */
      lastDay: string;
      definitions: components['schemas']['MeasureDefinitionResponse'][];
    };
    HomeFiguresResponse: {
      awards: number;
      /** @description Within their period of performance on the day. */
      activeAwards: number;
      obligated: string;
      disbursed: string;
      /** @description Obligated and not paid, where it can still be paid. */
      left: string;
    };
    HomeResponse: {
      /** @description When it was read: RFC 3339, UTC. */
      asOf: string;
      onDate: string;
      work: components['schemas']['WorkItemResponse'][];
      /** @description What was looked at and had nothing: clauses such as "awards that end within 90 days". */
      clear: string[];
      figures: components['schemas']['HomeFiguresResponse'];
    };
    ReportStateCountResponse: {
      /** @enum {string} */
      state:
        | 'accepted'
        | 'awaiting-certification'
        | 'changes-requested'
        | 'draft'
        | 'in-review'
        | 'not-due'
        | 'skipped'
        | 'submitted';
      reports: number;
    };
    ReportCountsResponse: {
      /** @description Every state, in the order in which a report passes through them. */
      states: components['schemas']['ReportStateCountResponse'][];
      late: number;
      /** @description Owed, and due within the next 30 days. */
      dueSoon: number;
    };
    ReportListResponse: {
      /** @description The day by which reports are late. */
      onDate: string;
      counts: components['schemas']['ReportCountsResponse'];
      /** @description All that match, shown or not. */
      total: number;
      items: components['schemas']['ListedReportResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    ReportGroupResponse: {
      /** @description Null for awards that name no officer. */
      id: string | null;
      /** @description An award's number; empty for awards that name no officer. */
      name: string;
      /** @description An award's title; empty otherwise. */
      detail: string;
      /** @description Past their due date and never submitted. */
      late: number;
      /** @description Of the report that is late the longest; 0 when none is. */
      mostDaysLate: number;
      /** @description Owed, and due within the next 30 days. */
      dueSoon: number;
      /** @description Handed in, and nobody has begun to review. */
      submitted: number;
      inReview: number;
      changesRequested: number;
    };
    ReportComplianceResponse: {
      /** @enum {string} */
      by: 'award' | 'implementer' | 'officer';
      onDate: string;
      /** @description Of groups, shown or not. */
      total: number;
      groups: components['schemas']['ReportGroupResponse'][];
    };
    EarlierReportResponse: {
      parts: ('attachments' | 'financial' | 'indicators' | 'progress' | 'results')[];
      id: string;
      /** @description Both days belong to the period. */
      periodStartsOn: string;
      periodEndsOn: string;
    };
    ReportSnapshotFileResponse: {
      /** @description Hex, of the file as it is served. */
      sha256: string;
      sizeBytes: number;
    };
    ReportSnapshotResponse: {
      json: components['schemas']['ReportSnapshotFileResponse'];
      pdf: components['schemas']['ReportSnapshotFileResponse'];
      takenAt: string;
    };
    ReportChangeCountsResponse: {
      open: number;
      done: number;
    };
    ReportStepResponse: {
      /** @enum {string} */
      code:
        | 'accept'
        | 'ask-again'
        | 'begin'
        | 'certify'
        | 'hand-over'
        | 'recall'
        | 'request-changes'
        | 'resume'
        | 'review'
        | 'send-back'
        | 'skip';
      /** @description As a button says it. */
      label: string;
      needsReason: boolean;
      /** @description Why it is not theirs after all, as a sentence; null when they may. */
      refusal: string | null;
    };
    ReportProblemResponse: {
      /** @description Begins with the part: "/financial/expenditures". */
      pointer: string;
      code: string;
      detail: string;
    };
    ReportTaskResponse: {
      /** @enum {string} */
      part: 'attachments' | 'financial' | 'indicators' | 'progress' | 'results';
      label: string;
      /** @description What still stands in the way of handing the report over; told only while the grantee writes. */
      missing: components['schemas']['ReportProblemResponse'][];
    };
    ReportDueDateResponse: {
      /** @enum {string} */
      cause: 'extension' | 'schedule';
      dueOn: string;
      reason: string;
      by: components['schemas']['ActorResponse'];
      at: string;
    };
    ReportStepTakenResponse: {
      /** @enum {string} */
      from:
        | 'accepted'
        | 'awaiting-certification'
        | 'changes-requested'
        | 'draft'
        | 'in-review'
        | 'not-due'
        | 'skipped'
        | 'submitted';
      /** @enum {string} */
      to:
        | 'accepted'
        | 'awaiting-certification'
        | 'changes-requested'
        | 'draft'
        | 'in-review'
        | 'not-due'
        | 'skipped'
        | 'submitted';
      reason: string;
      by: components['schemas']['ActorResponse'];
      at: string;
    };
    ReportResponse: {
      /** @enum {string} */
      kind: 'ad-hoc' | 'final' | 'interim';
      parts: ('attachments' | 'financial' | 'indicators' | 'progress' | 'results')[];
      /** @enum {string} */
      state:
        | 'accepted'
        | 'awaiting-certification'
        | 'changes-requested'
        | 'draft'
        | 'in-review'
        | 'not-due'
        | 'skipped'
        | 'submitted';
      id: string;
      award: components['schemas']['ReportAwardResponse'];
      /** @description What a report on request is asked for; empty otherwise. */
      request: string;
      /** @description Both days included. */
      periodStartsOn: string;
      periodEndsOn: string;
      dueOn: string;
      /** @description 1 for the report itself; each correction of what was accepted has the next. */
      revision: number;
      /** @description The accepted report that this one corrects. */
      correctsId: string | null;
      /** @description The accepted correction that took this one's place. */
      supersededById: string | null;
      /** @description Who handed it over for certification last. */
      preparedBy: components['schemas']['ActorResponse'] | null;
      certifiedBy: components['schemas']['ActorResponse'] | null;
      firstSubmittedAt: string | null;
      submittedAt: string | null;
      /** @description What the grantee quotes; given at each submission. */
      receipt: string | null;
      reviewedBy: components['schemas']['ActorResponse'] | null;
      acceptedAt: string | null;
      /** @description Who reviews the award's reports; null: any program officer. */
      officer: components['schemas']['ActorResponse'] | null;
      /** @description Rises by one with each step and each change of a date. */
      version: number;
      /** @description Whether it is past its due date and was never submitted. */
      late: boolean;
      /** @description The report that corrects this one, whether it has been accepted or not. */
      correctionId: string | null;
      /** @description The report accepted for the period before. */
      previous: components['schemas']['EarlierReportResponse'] | null;
      /** @description The frozen copies of what was accepted; null until it is. */
      snapshot: components['schemas']['ReportSnapshotResponse'] | null;
      /** @description Changes that the office asked for and the report came back with. */
      changes: components['schemas']['ReportChangeCountsResponse'];
      steps: components['schemas']['ReportStepResponse'][];
      tasks: components['schemas']['ReportTaskResponse'][];
      /** @description Oldest first; the last one counts. */
      dueDates: components['schemas']['ReportDueDateResponse'][];
      /** @description Oldest first. */
      history: components['schemas']['ReportStepTakenResponse'][];
    };
    ReportStepRequest: {
      /** @enum {string} */
      step:
        | 'accept'
        | 'ask-again'
        | 'begin'
        | 'certify'
        | 'hand-over'
        | 'recall'
        | 'request-changes'
        | 'resume'
        | 'review'
        | 'send-back'
        | 'skip';
      /** @description Owed for what goes back, is recalled or is skipped; the others read it. */
      reason?: string;
    };
    CategoryDto: {
      /** @description Kebab-case. */
      code: string;
      label: string;
    };
    DimensionDto: {
      code: string;
      label: string;
      categories: components['schemas']['CategoryDto'][];
    };
    BreakdownDto: {
      code: string;
      label: string;
      dimensions: components['schemas']['DimensionDto'][];
    };
    IndicatorResponse: {
      /**
       * @description How the reports of a year come together to one figure.
       * @enum {string}
       */
      adds: 'latest' | 'not-summable' | 'ratio' | 'sum';
      /** @description The total is the sum of the first; any other may leave some of it out. */
      breakdowns: components['schemas']['BreakdownDto'][];
      id: string;
      /** @description Null: a standard one, of the catalogue. */
      awardId: string | null;
      number: string;
      name: string;
      definition: string;
      /** @description As it stands behind a figure: "persons". */
      unit: string;
      /** @description Persons, each counted once: periods that share persons do not add up. */
      uniquePersons: boolean;
      /** @description What a ratio divides, and by what; null of everything else. */
      numerator: string | null;
      denominator: string | null;
      /** @description Both days included; null: open. */
      effectiveFrom: string | null;
      effectiveUntil: string | null;
    };
    IndicatorListResponse: {
      items: components['schemas']['IndicatorResponse'][];
    };
    IndicatorTargetDto: {
      /** @description The fiscal year in which it is to be reached; null: the life of the award. */
      yearOfAction: number | null;
      /** @description Whole units; of a ratio basis points. */
      value: number;
    };
    ActualResponse: {
      /**
       * @description Why the reports were not added up.
       * @enum {string|null}
       */
      warning: 'not-summable' | 'persons-counted-twice' | null;
      value: number | null;
      /** @description The sums behind a ratio. */
      numerator: number | null;
      denominator: number | null;
      /** @description What the figure lies between where persons may be counted twice. */
      atLeast: number | null;
      atMost: number | null;
    };
    ReportedFiguresResponse: {
      /** @enum {string} */
      kind: 'final' | 'interim';
      packageId: string;
      state: string;
      /** @description Both days included. */
      periodStartsOn: string;
      periodEndsOn: string;
      total: number | null;
      numerator: number | null;
      denominator: number | null;
      /** @description Of the total, persons whom no earlier report of the same year of action counted. */
      newPersons: number | null;
    };
    IndicatorYearResponse: {
      yearOfAction: number;
      target: number | null;
      /** @description Of accepted reports. */
      actual: components['schemas']['ActualResponse'];
      /** @description Handed over, accepted or not; earliest first. */
      reports: components['schemas']['ReportedFiguresResponse'][];
    };
    IndicatorProgressResponse: {
      /** @description By year of action, the life of the award last. */
      targets: components['schemas']['IndicatorTargetDto'][];
      years: components['schemas']['IndicatorYearResponse'][];
      lifeTarget: number | null;
      /** @description Of the accepted final report, or else of all accepted reports. */
      life: components['schemas']['ActualResponse'];
      /** @description The end of the last accepted period; null: nothing accepted. */
      asOf: string | null;
      id: string;
      awardId: string;
      indicator: components['schemas']['IndicatorResponse'];
      /** @description What it stood at before the award; whole units, of a ratio basis points. */
      baseline: number | null;
      baselineNote: string;
      /** @description Asked of periods that overlap these days; null: open. */
      askedFrom: string | null;
      askedUntil: string | null;
      /** @description Rises by one with each change. */
      version: number;
    };
    AwardIndicatorListResponse: {
      items: components['schemas']['IndicatorProgressResponse'][];
    };
    OwnIndicatorRequest: {
      /** @enum {string} */
      adds: 'latest' | 'not-summable' | 'ratio' | 'sum';
      breakdowns?: components['schemas']['BreakdownDto'][];
      /** @description Its own number, never that of a standard indicator. */
      number: string;
      name: string;
      definition?: string;
      /** @description As it stands behind a figure: "persons". */
      unit: string;
      uniquePersons?: boolean;
      /** @description What a ratio divides, and by what. */
      numerator?: string | null;
      denominator?: string | null;
    };
    AwardIndicatorRequest: {
      targets?: components['schemas']['IndicatorTargetDto'][];
      /**
       * Format: uuid
       * @description Id of a standard indicator.
       */
      standardId?: string;
      own?: components['schemas']['OwnIndicatorRequest'];
      /** @description Whole units; of a ratio basis points. */
      baseline?: number | null;
      baselineNote?: string;
      askedFrom?: string | null;
      askedUntil?: string | null;
    };
    AwardIndicatorResponse: {
      /** @description By year of action, the life of the award last. */
      targets: components['schemas']['IndicatorTargetDto'][];
      id: string;
      awardId: string;
      indicator: components['schemas']['IndicatorResponse'];
      /** @description What it stood at before the award; whole units, of a ratio basis points. */
      baseline: number | null;
      baselineNote: string;
      /** @description Asked of periods that overlap these days; null: open. */
      askedFrom: string | null;
      askedUntil: string | null;
      /** @description Rises by one with each change. */
      version: number;
    };
    AwardIndicatorChangeRequest: {
      targets?: components['schemas']['IndicatorTargetDto'][];
      /** @description Whole units; of a ratio basis points. */
      baseline?: number | null;
      baselineNote?: string;
      askedFrom?: string | null;
      askedUntil?: string | null;
    };
    IndicatorCellDto: {
      /** @description Code of the breakdown. */
      breakdown: string;
      /** @description Codes of its categories, rows first: "female" or "adult/female". */
      cell: string;
      value: number;
    };
    IndicatorAnswerResponse: {
      cells: components['schemas']['IndicatorCellDto'][];
      /**
       * @description Off its target by more than 10 %.
       * @enum {string|null}
       */
      deviation: 'above' | 'below' | null;
      awardIndicator: components['schemas']['AwardIndicatorResponse'];
      /** @description Where there are breakdowns, the sum of the first. */
      total: number | null;
      numerator: number | null;
      denominator: number | null;
      /** @description Numerator by denominator in basis points. */
      ratio: number | null;
      newPersons: number | null;
      remark: string;
      /** @description Earlier reports of the same year of action that were handed over, earliest first. */
      earlier: components['schemas']['ReportedFiguresResponse'][];
      /** @description This report and the earlier ones of its year; of a final report, this report alone. */
      actual: components['schemas']['ActualResponse'];
      /** @description What that is held against; null: no such target, or no comparison. */
      target: number | null;
      /** @description Whether it has to be said how many persons are new. */
      asksNewPersons: boolean;
    };
    IndicatorReportResponse: {
      packageId: string;
      /** @description 1 until it is saved for the first time. */
      version: number;
      savedAt: string | null;
      savedBy: components['schemas']['ActorResponse'] | null;
      /** @description The year of action that its figures are held against; null of a final report and of one on request. */
      yearOfAction: number | null;
      /** @description Whether nothing more is to come of what the figures are held against. */
      isOver: boolean;
      items: components['schemas']['IndicatorAnswerResponse'][];
    };
    IndicatorEntryRequest: {
      cells?: components['schemas']['IndicatorCellDto'][];
      /** Format: uuid */
      awardIndicatorId: string;
      /** @description Only of an indicator without breakdowns: a grid totals itself. */
      total?: number | null;
      /** @description Only of a ratio. */
      numerator?: number | null;
      denominator?: number | null;
      /** @description Of the total, persons whom no earlier report of the same year of action counted. */
      newPersons?: number | null;
      /** @description Plain text; wanted where a figure is more than 10 % off its target. */
      remark?: string;
    };
    IndicatorReportRequest: {
      items: components['schemas']['IndicatorEntryRequest'][];
    };
    ProgressResponse: {
      /** @description Null before the first save. */
      savedBy: components['schemas']['ActorResponse'] | null;
      savedAt: string | null;
      activities: string;
      achievements: string;
      challenges: string;
      nextPeriod: string;
      sustainability: string;
      /** @description Rises by one with each save; 1 before the first. */
      version: number;
    };
    ProgressRequest: {
      activities: string;
      achievements: string;
      /** @description What stood in the way, and how it was met. */
      challenges: string;
      nextPeriod: string;
      /** @description What will last when the award has ended. */
      sustainability: string;
    };
    ResultResponse: {
      /** @enum {string|null} */
      theme:
        | 'awareness-and-government-will'
        | 'frameworks-implemented'
        | 'justice-officials-trained'
        | 'laws-enacted'
        | 'legislation-drafted'
        | 'prosecutions-and-convictions'
        | 'protection-in-conflict'
        | 'regional-partnership'
        | 'victim-services'
        | null;
      id: string;
      place: string | null;
      placeName: string | null;
      startsOn: string | null;
      endsOn: string | null;
      title: string;
      change: string;
      evidenceLink: string;
      evidenceAttachmentId: string | null;
      /** @description Title of the attachment. */
      evidenceTitle: string | null;
      publishable: boolean | null;
    };
    ResultsResponse: {
      /** @description Null before the first save. */
      savedBy: components['schemas']['ActorResponse'] | null;
      savedAt: string | null;
      results: components['schemas']['ResultResponse'][];
      /** @description Rises by one with each save; 1 before the first. */
      version: number;
    };
    ResultRequest: {
      /** @enum {string|null} */
      theme?:
        | 'awareness-and-government-will'
        | 'frameworks-implemented'
        | 'justice-officials-trained'
        | 'laws-enacted'
        | 'legislation-drafted'
        | 'prosecutions-and-convictions'
        | 'protection-in-conflict'
        | 'regional-partnership'
        | 'victim-services'
        | null;
      /** @description Code of a place. */
      place?: string | null;
      /** @description Both days included. */
      startsOn?: string | null;
      endsOn?: string | null;
      /**
       * Format: uuid
       * @description An attachment of the same report that shows it.
       */
      evidenceAttachmentId?: string | null;
      /** @description Whether the office may publish it; null until somebody has said so. */
      publishable?: boolean | null;
      /**
       * Format: uuid
       * @description Made by the client, the same in every save.
       */
      id: string;
      /** @description One sentence that could stand alone. */
      title: string;
      /** @description What is otherwise than before. */
      change: string;
      /** @description Where anybody can read about it. */
      evidenceLink: string;
    };
    ResultsRequest: {
      results: components['schemas']['ResultRequest'][];
    };
    AttachmentResponse: {
      id: string;
      title: string;
      fileName: string;
      mediaType: string;
      sizeBytes: number;
      /** @description Of the whole file, hex. */
      sha256: string;
      addedBy: components['schemas']['ActorResponse'];
      addedAt: string;
    };
    AttachmentListResponse: {
      items: components['schemas']['AttachmentResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    AttachmentUpload: {
      /**
       * Format: binary
       * @description At most 25 MB: PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, TIFF, and TXT or CSV in UTF-8.
       */
      file: string;
      title: string;
    };
    PresenceRequest: {
      /**
       * @description The part that one has open; null when one leaves.
       * @enum {string|null}
       */
      part: 'attachments' | 'financial' | 'indicators' | 'progress' | 'results' | null;
    };
    PresentPersonResponse: {
      /** @enum {string} */
      part: 'attachments' | 'financial' | 'indicators' | 'progress' | 'results';
      person: components['schemas']['ActorResponse'];
    };
    PresenceResponse: {
      /** @description Who else is here, by name; nobody is shown who was not heard of for half a minute. */
      others: components['schemas']['PresentPersonResponse'][];
    };
    ResultReportResponse: {
      /** @enum {string} */
      kind: 'ad-hoc' | 'final' | 'interim';
      id: string;
      /** @description Both days included. */
      periodStartsOn: string;
      periodEndsOn: string;
    };
    ResultAwardResponse: {
      id: string;
      fain: string;
      title: string;
    };
    AcceptedResultResponse: {
      /** @enum {string|null} */
      theme:
        | 'awareness-and-government-will'
        | 'frameworks-implemented'
        | 'justice-officials-trained'
        | 'laws-enacted'
        | 'legislation-drafted'
        | 'prosecutions-and-convictions'
        | 'protection-in-conflict'
        | 'regional-partnership'
        | 'victim-services'
        | null;
      id: string;
      place: string | null;
      placeName: string | null;
      startsOn: string | null;
      endsOn: string | null;
      title: string;
      change: string;
      evidenceLink: string;
      evidenceAttachmentId: string | null;
      /** @description Title of the attachment. */
      evidenceTitle: string | null;
      publishable: boolean | null;
      report: components['schemas']['ResultReportResponse'];
      award: components['schemas']['ResultAwardResponse'];
      implementer: components['schemas']['PartyResponse'];
      acceptedAt: string;
    };
    AcceptedResultListResponse: {
      items: components['schemas']['AcceptedResultResponse'][];
      /** @description The `cursor` of the next page; null on the last. */
      next: string | null;
    };
    FinancialSavedResponse: {
      by: components['schemas']['ActorResponse'];
      at: string;
    };
    FinancialLedgerResponse: {
      obligated: string;
      disbursed: string;
      expended: string;
    };
    FinancialLinesResponse: {
      /** @description a */
      cashReceipts: string | null;
      /** @description b */
      cashDisbursements: string | null;
      /** @description c = a - b */
      cashOnHand: string | null;
      /** @description d */
      authorized: string | null;
      /** @description e */
      expenditures: string | null;
      /** @description f */
      unliquidated: string | null;
      /** @description g = e + f */
      federalShare: string | null;
      /** @description h = d - g */
      unobligated: string | null;
      /** @description i */
      shareRequired: string | null;
      /** @description j */
      shareSpent: string | null;
      /** @description k = i - j */
      shareRemaining: string | null;
      /** @description l */
      incomeEarned: string | null;
      /** @description m */
      incomeDeducted: string | null;
      /** @description n */
      incomeAdded: string | null;
      /** @description o = l - m or l - n */
      incomeUnspent: string | null;
    };
    FinancialIndirectResponse: {
      /** @enum {string|null} */
      type: 'de-minimis' | 'final' | 'fixed' | 'predetermined' | 'provisional' | null;
      /** @description Of 10,000. */
      rateBasisPoints: number | null;
      startsOn: string | null;
      endsOn: string | null;
      base: string | null;
      /** @description Base times rate. */
      amount: string | null;
      federalShare: string | null;
    };
    FinancialIndirectTotalResponse: {
      base: string;
      amount: string;
      federalShare: string;
    };
    FinancialRemarksResponse: {
      cashReceipts?: string;
      cashDisbursements?: string;
      cashOnHand?: string;
      authorized?: string;
      expenditures?: string;
      unliquidated?: string;
      federalShare?: string;
      unobligated?: string;
      shareRequired?: string;
      shareSpent?: string;
      shareRemaining?: string;
      incomeEarned?: string;
      incomeDeducted?: string;
      incomeAdded?: string;
      incomeUnspent?: string;
      indirect?: string;
    };
    FinancialPreviousResponse: {
      /**
       * @description Line 7.
       * @enum {string|null}
       */
      basis: 'accrual' | 'cash' | null;
      packageId: string;
      periodEndsOn: string;
      /** @description Line 5. */
      recipientAccount: string;
      lines: components['schemas']['FinancialLinesResponse'];
      indirect: components['schemas']['FinancialIndirectResponse'][];
      indirectTotal: components['schemas']['FinancialIndirectTotalResponse'];
      lineRemarks: components['schemas']['FinancialRemarksResponse'];
      /** @description Line 12. */
      remarks: string;
    };
    FieldProblemResponse: {
      /** @description RFC 6901 JSON pointer into the body, or `?name` for a query parameter. */
      pointer: string;
      /** @description Stable kebab-case name of the fault. */
      code: string;
      /** @description A sentence that says what is wrong and what is accepted. */
      detail: string;
    };
    FinancialRecipientResponse: {
      name: string;
      uei: string | null;
      ein: string | null;
    };
    FinancialCertifiedResponse: {
      by: string;
      on: string;
    };
    FinancialFormResponse: {
      /** @enum {string|null} */
      type: 'annual' | 'final' | 'quarterly' | 'semi-annual' | null;
      agency: string;
      fain: string;
      recipient: components['schemas']['FinancialRecipientResponse'];
      projectStartsOn: string;
      projectEndsOn: string;
      periodEndsOn: string;
      certified: components['schemas']['FinancialCertifiedResponse'] | null;
      receipt: string | null;
      revision: number;
    };
    FinancialReportResponse: {
      /**
       * @description Line 7.
       * @enum {string|null}
       */
      basis: 'accrual' | 'cash' | null;
      packageId: string;
      /** @description 0 while nobody has saved it: the content is then what is known beforehand. */
      version: number;
      saved: components['schemas']['FinancialSavedResponse'] | null;
      ledger: components['schemas']['FinancialLedgerResponse'];
      previous: components['schemas']['FinancialPreviousResponse'] | null;
      /** @description What hinders a draft from being handed over. Pointers begin with "/financial". */
      problems: components['schemas']['FieldProblemResponse'][];
      form: components['schemas']['FinancialFormResponse'];
      /** @description Line 5. */
      recipientAccount: string;
      lines: components['schemas']['FinancialLinesResponse'];
      indirect: components['schemas']['FinancialIndirectResponse'][];
      indirectTotal: components['schemas']['FinancialIndirectTotalResponse'];
      lineRemarks: components['schemas']['FinancialRemarksResponse'];
      /** @description Line 12. */
      remarks: string;
    };
    FinancialLinesRequest: {
      cashReceipts?: string | null;
      cashDisbursements?: string | null;
      /** @description Refused when it is not a - b. */
      cashOnHand?: string | null;
      authorized?: string | null;
      expenditures?: string | null;
      unliquidated?: string | null;
      /** @description Refused when it is not e + f. */
      federalShare?: string | null;
      /** @description Refused when it is not d - g. */
      unobligated?: string | null;
      shareRequired?: string | null;
      shareSpent?: string | null;
      /** @description Refused when it is not i - j. */
      shareRemaining?: string | null;
      incomeEarned?: string | null;
      incomeDeducted?: string | null;
      incomeAdded?: string | null;
      /** @description Refused when it is not l - m - n, of which m or n is zero. */
      incomeUnspent?: string | null;
    };
    FinancialIndirectRequest: {
      /** @enum {string|null} */
      type?: 'de-minimis' | 'final' | 'fixed' | 'predetermined' | 'provisional' | null;
      /** @description Of 10,000. */
      rateBasisPoints?: number | null;
      startsOn?: string | null;
      endsOn?: string | null;
      base?: string | null;
      federalShare?: string | null;
    };
    FinancialRemarksRequest: {
      cashReceipts?: string;
      cashDisbursements?: string;
      authorized?: string;
      expenditures?: string;
      unliquidated?: string;
      shareRequired?: string;
      shareSpent?: string;
      incomeEarned?: string;
      incomeDeducted?: string;
      incomeAdded?: string;
      indirect?: string;
    };
    FinancialReportRequest: {
      /** @enum {string|null} */
      basis?: 'accrual' | 'cash' | null;
      recipientAccount?: string;
      lines: components['schemas']['FinancialLinesRequest'];
      indirect?: components['schemas']['FinancialIndirectRequest'][];
      lineRemarks?: components['schemas']['FinancialRemarksRequest'];
      remarks?: string;
    };
    ReportDeedResponse: {
      by: components['schemas']['ActorResponse'];
      at: string;
    };
    ReportCommentResponse: {
      by: components['schemas']['ActorResponse'];
      at: string;
      id: string;
      body: string;
    };
    ReportThreadResponse: {
      /** @description As problems point: "/financial/expenditures"; empty for the whole report. */
      pointer: string;
      resolved: components['schemas']['ReportDeedResponse'] | null;
      /** @description Oldest first. */
      answers: components['schemas']['ReportCommentResponse'][];
      id: string;
      body: string;
      by: components['schemas']['ActorResponse'];
      at: string;
    };
    ReportThreadListResponse: {
      items: components['schemas']['ReportThreadResponse'][];
    };
    ReportCommentRequest: {
      /** @description Empty or left out: the whole report. */
      pointer?: string;
      body: string;
      /**
       * Format: uuid
       * @description The thread that it answers; left out or null, it begins one.
       */
      answers?: string | null;
    };
    ReportThreadChange: {
      resolved: boolean;
    };
    ChangeRequestResponse: {
      by: components['schemas']['ActorResponse'];
      at: string;
      id: string;
      body: string;
      pointer: string;
      /** @description When the report went back with it; null while the officer still gathers. */
      sentAt: string | null;
      done: components['schemas']['ReportDeedResponse'] | null;
    };
    ChangeRequestListResponse: {
      items: components['schemas']['ChangeRequestResponse'][];
    };
    ChangeRequestRequest: {
      /** @description Empty or left out: the whole report. */
      pointer?: string;
      body: string;
    };
    ChangeRequestTick: {
      done: boolean;
    };
    ReportCorrectionRequest: {
      /** @description What has to be corrected; everybody reads it first. */
      reason: string;
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
      report:
        | 'accepted-results'
        | 'award-register'
        | 'budget-by-year-by-account'
        | 'cancelling-funds'
        | 'expiring-funds'
        | 'indicator-results'
        | 'ledger'
        | 'report-compliance'
        | 'sf-425-register'
        | 'spending';
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
      requestedBy: components['schemas']['ActorResponse'];
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
      report:
        | 'accepted-results'
        | 'award-register'
        | 'budget-by-year-by-account'
        | 'cancelling-funds'
        | 'expiring-funds'
        | 'indicator-results'
        | 'ledger'
        | 'report-compliance'
        | 'sf-425-register'
        | 'spending';
      /** @enum {string} */
      format: 'csv' | 'xlsx';
    };
    TrailHeadResponse: {
      number: number;
      /** @description sha256, hex. */
      hash: string;
      sealedAt: string;
      /** @description How many entries it and the seals before it cover. */
      entries: number;
    };
    TrailStateResponse: {
      /** @description Sealed ones included. */
      entries: number;
      sealed: number;
      head: components['schemas']['TrailHeadResponse'] | null;
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
  SignInController_ways: {
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
          'application/json': components['schemas']['WaysToSignInResponse'];
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
  SignInController_beginSingleSignOn: {
    parameters: {
      query?: {
        /** @description An address of this page, beginning with one slash. */
        returnTo?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description To the provider, or to the sign-in page with the reason why not. */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  SignInController_finishSingleSignOn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description To the page asked for, or to the sign-in page with the reason why not. */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  OneTimeLinksController_lookup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkLookupRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkResponse'];
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
  OneTimeLinksController_use: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkUseRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionResponse'];
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
  SessionController_read: {
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
          'application/json': components['schemas']['SessionResponse'];
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
  SessionController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionResponse'];
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
  SessionController_end: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  SessionController_renew: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body again gets the first answer again, and nothing is done twice. */
        'Idempotency-Key'?: string;
      };
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
          'application/json': components['schemas']['SessionResponse'];
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
  SessionController_actFor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActingForRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionResponse'];
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
  AccountController_read: {
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
          'application/json': components['schemas']['AccountResponse'];
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
  AccountController_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountChangeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountResponse'];
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
  AccountController_changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordChangeRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  SecondFactorController_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SecondFactorCodeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodesResponse'];
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
  SecondFactorController_begin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorResponse'];
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
  SecondFactorController_turnOff: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordConfirmationRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  SecondFactorController_renewRecoveryCodes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordConfirmationRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodesResponse'];
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
  AccountSessionsController_list: {
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
          'application/json': components['schemas']['AccountSessionListResponse'];
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
  AccountSessionsController_endOthers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  AccountSessionsController_end: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  TokensController_list: {
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
          'application/json': components['schemas']['TokenListResponse'];
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
  TokensController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TokenRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeTokenResponse'];
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
  TokensController_revoke: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  SavedViewsController_list: {
    parameters: {
      query: {
        /** @description The list whose views are asked for. */
        page: 'awards' | 'reports';
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
          'application/json': components['schemas']['SavedViewListResponse'];
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
  SavedViewsController_create: {
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
        'application/json': components['schemas']['SavedViewRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedViewResponse'];
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
  SavedViewsController_remove: {
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
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  SavedViewsController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SavedViewPatch'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedViewResponse'];
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
  PeopleController_list: {
    parameters: {
      query?: {
        /** @description Part of a name or mail address. */
        q?: string;
        role?: 'administrator' | 'finance' | 'grantee' | 'leadership' | 'program-officer';
        status?: 'active' | 'anonymised' | 'deactivated' | 'invited';
        /** @description Only those whose account wants attention for this. */
        concern?: 'idle' | 'locked' | 'never-signed-in' | 'no-second-factor';
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
          'application/json': components['schemas']['PeopleListResponse'];
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
  PeopleController_invite: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvitationRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationResponse'];
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
  PeopleController_get: {
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
          'application/json': components['schemas']['PersonResponse'];
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
  PeopleController_anonymise: {
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
          'application/json': components['schemas']['PersonResponse'];
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
  PeopleController_change: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the person as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonChangeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonResponse'];
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
  PeopleController_deactivate: {
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
        'application/json': components['schemas']['DeactivationRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonResponse'];
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
  PeopleController_reactivate: {
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
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonResponse'];
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
  PeopleController_renewLink: {
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
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneTimeLinkResponse'];
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
  PeopleController_resetSecondFactor: {
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
          'application/json': components['schemas']['OneTimeLinkResponse'];
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
  DashboardController_get: {
    parameters: {
      query?: {
        /** @description Year of action: when it was obligated or paid; included. */
        yearOfActionFrom?: number;
        yearOfActionTo?: number;
        /** @description Funding account, such as INCLE. */
        account?: string;
        /** @description A regional bureau, Global, or unallocated. */
        region?: 'AF' | 'EAP' | 'EUR' | 'Global' | 'NEA' | 'SCA' | 'WHA' | 'unallocated';
        /** @description Which year's appropriation the money came from. */
        yearOfFunds?: number;
        programType?:
          | 'bilateral-and-regional'
          | 'child-protection-compact'
          | 'emergency-victim-assistance'
          | 'global-action-research-innovation'
          | 'program-to-end-modern-slavery'
          | 'training-and-technical-assistance';
        /** @description Today in Washington when left out. Balances are those of this moment, whatever the day. */
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
          'application/json': components['schemas']['DashboardResponse'];
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
        /** @description A name, also with spelling errors, its beginning, or an identifier; the closest come first. */
        q?: string;
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
          'application/json': components['schemas']['ImplementerRecordResponse'];
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
          'application/json': components['schemas']['ImplementerRecordResponse'];
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
  ImplementersController_change: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the implementer as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImplementerChangeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImplementerRecordResponse'];
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
  ImplementersController_setNames: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the implementer as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PartyNamesRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImplementerRecordResponse'];
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
  ImplementersController_setIdentifiers: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the implementer as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IdentifiersRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImplementerRecordResponse'];
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
  ImplementersController_setContacts: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the implementer as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContactsRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImplementerRecordResponse'];
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
  ImplementerMergesController_list: {
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
          'application/json': components['schemas']['MergeListResponse'];
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
  ImplementerMergesController_merge: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the implementer as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImplementerRecordResponse'];
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
  ImplementerMergesController_undo: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the implementer as it was read. */
        'If-Match': string;
      };
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
          'application/json': components['schemas']['ImplementerRecordResponse'];
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
  ImplementerHistoryController_list: {
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
          'application/json': components['schemas']['TrailListResponse'];
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
  ImplementerBalancesController_list: {
    parameters: {
      query?: {
        /** @description At most 200 in one answer. */
        limit?: number;
        /** @description Opaque: the `next` of the answer before. */
        cursor?: string;
        /** @description A name, also with spelling errors, its beginning, or an identifier; the closest come first. */
        q?: string;
        type?:
          | 'faith-based'
          | 'for-profit'
          | 'foreign-ngo'
          | 'public-international-organization'
          | 'university'
          | 'us-agency'
          | 'us-ngo';
        /** @description Where it is registered, as a country's two letters. */
        country?: string;
        /** @description Only this one: its id, or any of its names. */
        implementer?: string;
        /** @description The day whose clocks count; today in Washington when left out. */
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
          'application/json': components['schemas']['ImplementerBalanceListResponse'];
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
        status?:
          | 'active'
          | 'cancelled'
          | 'closed'
          | 'closing-out'
          | 'ended'
          | 'planned'
          | 'suspended'
          | 'terminated';
        /** @description Part of the FAIN, the title or a name of the implementer. */
        q?: string;
        /** @description The day whose terms and status are asked for, today in Washington or earlier; now when left out. */
        asOf?: string;
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
      query?: {
        /** @description The day whose state is asked for, today in Washington or earlier; now when left out. */
        asOf?: string;
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
  AwardsController_shares: {
    parameters: {
      query?: {
        /** @description The day whose state is asked for, today in Washington or earlier; now when left out. */
        asOf?: string;
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
          'application/json': components['schemas']['AwardSharesResponse'];
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
  AwardFileController_statusHistory: {
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
          'application/json': components['schemas']['StatusHistoryResponse'];
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
  AwardFileController_changeStatus: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the award as it was read. */
        'If-Match': string;
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
        'application/json': components['schemas']['StatusChangeRequest'];
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
  AwardFileController_listNotes: {
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
          'application/json': components['schemas']['NoteListResponse'];
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
  AwardFileController_appendNote: {
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
        'application/json': components['schemas']['NoteRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoteResponse'];
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
  SharePreviewController_preview: {
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
        'application/json': components['schemas']['SharesRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SharePreviewResponse'];
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
  BudgetsController_list: {
    parameters: {
      query?: {
        /** @description The day whose state is asked for, today in Washington or earlier; now when left out. */
        asOf?: string;
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
          'application/json': components['schemas']['BudgetListResponse'];
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
  BudgetsController_record: {
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
        'application/json': components['schemas']['BudgetRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwardBudgetResponse'];
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
  BudgetsController_get: {
    parameters: {
      query?: {
        /** @description The day whose state is asked for, today in Washington or earlier; now when left out. */
        asOf?: string;
      };
      header?: never;
      path: {
        id: string;
        number: number;
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
          'application/json': components['schemas']['AwardBudgetResponse'];
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
  BudgetsController_approve: {
    parameters: {
      query?: never;
      header?: {
        /** @description The same key and body again gets the first answer again, and nothing is done twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BudgetApprovalRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwardBudgetResponse'];
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
  AwardSubAwardsController_list: {
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
          'application/json': components['schemas']['AwardSubAwardsResponse'];
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
  AwardSubAwardsController_record: {
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
        'application/json': components['schemas']['SubAwardRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubAwardResponse'];
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
  SubAwardsController_listOfRecipient: {
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
          'application/json': components['schemas']['SubAwardListResponse'];
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
  SubAwardsController_get: {
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
          'application/json': components['schemas']['SubAwardResponse'];
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
  SubAwardsController_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the sub-award as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  SubAwardsController_change: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the sub-award as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubAwardChangeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubAwardResponse'];
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
  DocumentsController_list: {
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
          'application/json': components['schemas']['DocumentListResponse'];
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
  DocumentsController_add: {
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
        'multipart/form-data': components['schemas']['DocumentUpload'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentResponse'];
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
  DocumentsController_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
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
          'application/octet-stream': string;
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
  DocumentsController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DocumentRemovalRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentResponse'];
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
  AmendmentsController_list: {
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
          'application/json': components['schemas']['AmendmentListResponse'];
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
  AmendmentsController_draft: {
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
        'application/json': components['schemas']['AmendmentRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AmendmentResponse'];
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
  AmendmentsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        amendmentId: string;
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
          'application/json': components['schemas']['AmendmentResponse'];
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
  AmendmentsController_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the amendment as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
        amendmentId: string;
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
          'application/json': components['schemas']['AmendmentResponse'];
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
  AmendmentsController_change: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the amendment as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
        amendmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AmendmentRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AmendmentResponse'];
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
  AmendmentsController_propose: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the amendment as it was read. */
        'If-Match': string;
        /** @description The same key and body again gets the first answer again, and nothing is done twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        amendmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AmendmentResponse'];
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
  AmendmentsController_giveBack: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the amendment as it was read. */
        'If-Match': string;
        /** @description The same key and body again gets the first answer again, and nothing is done twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        amendmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AmendmentReturnRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AmendmentResponse'];
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
  AmendmentsController_approve: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the amendment as it was read. */
        'If-Match': string;
        /** @description The same key and body again gets the first answer again, and nothing is done twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        amendmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AmendmentApprovalRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AmendmentResponse'];
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
  ReportingTermsController_get: {
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
          'application/json': components['schemas']['ReportingTermsResponse'];
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
  ReportingTermsController_set: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the reporting terms as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportingTermsRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportingTermsResponse'];
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
  ReportCalendarController_get: {
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
          'application/json': components['schemas']['CalendarFeedResponse'];
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
  ReportCalendarController_make: {
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
          'application/json': components['schemas']['MadeCalendarFeedResponse'];
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
  ReportCalendarController_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  ReportCalendarController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file: string;
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
          'text/calendar': string;
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
  RemindersController_choice: {
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
          'application/json': components['schemas']['ReminderChoiceResponse'];
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
  RemindersController_choose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReminderChoiceRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderChoiceResponse'];
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
  RemindersController_list: {
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
          'application/json': components['schemas']['ReportReminderListResponse'];
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
  RemindersController_dismiss: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  AwardReportPackagesController_list: {
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
          'application/json': components['schemas']['AwardReportPackagesResponse'];
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
  AwardReportPackagesController_request: {
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
        'application/json': components['schemas']['ReportRequestRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportPackageResponse'];
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
  AwardReportPackagesController_moveDueDate: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the report as it was read. */
        'If-Match': string;
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
        'application/json': components['schemas']['DueDateRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportPackageResponse'];
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
  AwardHistoryController_list: {
    parameters: {
      query?: {
        /** @description Who did it: a person's id, or the name of a program as the trail has it. */
        actor?: string;
        /** @description From this day on, UTC. */
        from?: string;
        /** @description To this day, included, UTC. */
        to?: string;
        /** @description Only changes of this field; `category` and `country` are the shares. */
        field?:
          | 'amendment'
          | 'assistanceListing'
          | 'budget'
          | 'category'
          | 'ceiling'
          | 'costShare'
          | 'country'
          | 'endsOn'
          | 'fain'
          | 'fundingOpportunity'
          | 'grantsOfficer'
          | 'implementer'
          | 'instrument'
          | 'programOfficer'
          | 'programType'
          | 'representative'
          | 'startsOn'
          | 'status'
          | 'tipReportRecommendation'
          | 'tipReportTier'
          | 'title';
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
          'application/json': components['schemas']['TrailListResponse'];
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
  AwardHistoryController_file: {
    parameters: {
      query?: {
        /** @description Only changes of this field; `category` and `country` are the shares. */
        field?:
          | 'amendment'
          | 'assistanceListing'
          | 'budget'
          | 'category'
          | 'ceiling'
          | 'costShare'
          | 'country'
          | 'endsOn'
          | 'fain'
          | 'fundingOpportunity'
          | 'grantsOfficer'
          | 'implementer'
          | 'instrument'
          | 'programOfficer'
          | 'programType'
          | 'representative'
          | 'startsOn'
          | 'status'
          | 'tipReportRecommendation'
          | 'tipReportTier'
          | 'title';
        /** @description Who did it: a person's id, or the name of a program as the trail has it. */
        actor?: string;
        /** @description From this day on, UTC. */
        from?: string;
        /** @description To this day, included, UTC. */
        to?: string;
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
  AwardBalancesController_list: {
    parameters: {
      query?: {
        /** @description The smallest first; with a minus before it, the largest. `-ends` when left out; under a concern, `ends`. */
        sort?:
          | '-ceiling'
          | '-disbursed'
          | '-ends'
          | '-fain'
          | '-implementer'
          | '-left'
          | '-left-percent'
          | '-obligated'
          | '-starts'
          | '-status'
          | '-title'
          | 'ceiling'
          | 'disbursed'
          | 'ends'
          | 'fain'
          | 'implementer'
          | 'left'
          | 'left-percent'
          | 'obligated'
          | 'starts'
          | 'status'
          | 'title';
        /** @description The day whose state is asked for, today in Washington or earlier; now when left out. */
        asOf?: string;
        /** @description Only awards that want attention for this on the day. */
        concern?: 'ended-unliquidated' | 'ending-soon' | 'low-funds';
        /** @description Only awards within their period of performance on the day and not stopped by hand, or only others. */
        active?: 'no' | 'yes';
        /** @description One status, or several with commas between them. */
        status?: string;
        /** @description The implementer's id, or any of its names. */
        implementer?: string;
        programType?:
          | 'bilateral-and-regional'
          | 'child-protection-compact'
          | 'emergency-victim-assistance'
          | 'global-action-research-innovation'
          | 'program-to-end-modern-slavery'
          | 'training-and-technical-assistance';
        instrument?:
          'contract' | 'cooperative-agreement' | 'grant' | 'interagency-agreement' | 'voluntary-contribution';
        /** @description With a share of this program category on the day; unallocated for those with none of any. */
        category?: 'partnership' | 'prevention' | 'prosecution' | 'protection' | 'unallocated';
        /** @description With a share of this place on the day (country, R-AF and the like, GLOBAL), or unallocated. */
        country?: string;
        /** @description With a share of a place in this regional bureau or Global on the day, or unallocated. */
        region?: 'AF' | 'EAP' | 'EUR' | 'Global' | 'NEA' | 'SCA' | 'WHA' | 'unallocated';
        /** @description With money of this funding account. */
        account?: string;
        /** @description With money of this year of funds; together with `account`, of funds that are both. */
        yearOfFunds?: number;
        /** @description Part of the program officer's name. */
        programOfficer?: string;
        /** @description Where the award's record comes from; synthetic is the invented part of the sample. */
        provenance?: 'published' | 'recorded' | 'synthetic';
        /** @description Part of the FAIN in any punctuation, of the title, or of any name of the implementer. */
        q?: string;
        /** @description The day whose clocks count, with the register as it is now; today in Washington when left out. */
        onDate?: string;
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
          'application/json': components['schemas']['AwardBalanceListResponse'];
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
  AwardEntriesController_listStrips: {
    parameters: {
      query?: {
        /** @description The day whose state is asked for, today in Washington or earlier; now when left out. */
        asOf?: string;
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
          'application/json': components['schemas']['StripListResponse'];
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
      query?: {
        /** @description The day whose state is asked for, today in Washington or earlier; now when left out. */
        asOf?: string;
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
  AwardEntriesController_listYears: {
    parameters: {
      query?: {
        /** @description The day whose state is asked for, today in Washington or earlier; now when left out. */
        asOf?: string;
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
          'application/json': components['schemas']['AwardYearsResponse'];
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
  AwardEntriesController_pace: {
    parameters: {
      query?: {
        /** @description The day at whose end it is looked at; today in Washington when left out. */
        onDate?: string;
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
          'application/json': components['schemas']['SpendingPaceResponse'];
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
  FundListsController_expiring: {
    parameters: {
      query?: {
        /** @description The fiscal year at whose end it is too late; this year in Washington when left out. */
        yearOfAction?: number;
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
          'application/json': components['schemas']['ExpiringFundsResponse'];
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
  FundListsController_cancelling: {
    parameters: {
      query?: {
        /** @description The fiscal year at whose end it is too late; this year in Washington when left out. */
        yearOfAction?: number;
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
          'application/json': components['schemas']['CancellingFundsResponse'];
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
  HomeController_get: {
    parameters: {
      query?: {
        /** @description Today in Washington when left out. Balances are those of this moment, whatever the day. */
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
          'application/json': components['schemas']['HomeResponse'];
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
  ReportListController_list: {
    parameters: {
      query?: {
        /** @description The first comes first; with a minus before it, the last. `due` when left out. */
        sort?:
          | '-due'
          | '-fain'
          | '-implementer'
          | '-period'
          | '-state'
          | '-submitted'
          | 'due'
          | 'fain'
          | 'implementer'
          | 'period'
          | 'state'
          | 'submitted';
        /** @description The award's id or FAIN. */
        award?: string;
        /** @description The implementer's id, or any of its names. */
        implementer?: string;
        /** @description Id of the program officer who reviews the award's reports, or nobody for awards that name none. */
        officer?: string;
        /** @description One state, or several with commas between them. */
        state?: string;
        kind?: 'ad-hoc' | 'final' | 'interim';
        /** @description Only reports past their due date that were never submitted, or only others. */
        late?: 'no' | 'yes';
        /** @description Only reports that somebody has to do something about: handed in and not settled, or due within 30 days or before. */
        open?: 'no' | 'yes';
        /** @description Only reports that are owed and due within the next 30 days, or only others. */
        soon?: 'no' | 'yes';
        /** @description Due on this day or later. */
        dueFrom?: string;
        /** @description Due on this day or earlier. */
        dueTo?: string;
        programType?:
          | 'bilateral-and-regional'
          | 'child-protection-compact'
          | 'emergency-victim-assistance'
          | 'global-action-research-innovation'
          | 'program-to-end-modern-slavery'
          | 'training-and-technical-assistance';
        /** @description Part of the FAIN in any punctuation, of the award's title, or of any name of the implementer. */
        q?: string;
        /** @description What was due before this day is late; today in Washington when left out. */
        onDate?: string;
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
          'application/json': components['schemas']['ReportListResponse'];
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
  ReportComplianceController_list: {
    parameters: {
      query: {
        /** @description The first comes first; with a minus before it, the last. `due` when left out. */
        sort?:
          | '-due'
          | '-fain'
          | '-implementer'
          | '-period'
          | '-state'
          | '-submitted'
          | 'due'
          | 'fain'
          | 'implementer'
          | 'period'
          | 'state'
          | 'submitted';
        by: 'award' | 'implementer' | 'officer';
        /** @description The award's id or FAIN. */
        award?: string;
        /** @description The implementer's id, or any of its names. */
        implementer?: string;
        /** @description Id of the program officer who reviews the award's reports, or nobody for awards that name none. */
        officer?: string;
        /** @description One state, or several with commas between them. */
        state?: string;
        kind?: 'ad-hoc' | 'final' | 'interim';
        /** @description Only reports past their due date that were never submitted, or only others. */
        late?: 'no' | 'yes';
        /** @description Only reports that somebody has to do something about: handed in and not settled, or due within 30 days or before. */
        open?: 'no' | 'yes';
        /** @description Only reports that are owed and due within the next 30 days, or only others. */
        soon?: 'no' | 'yes';
        /** @description Due on this day or later. */
        dueFrom?: string;
        /** @description Due on this day or earlier. */
        dueTo?: string;
        programType?:
          | 'bilateral-and-regional'
          | 'child-protection-compact'
          | 'emergency-victim-assistance'
          | 'global-action-research-innovation'
          | 'program-to-end-modern-slavery'
          | 'training-and-technical-assistance';
        /** @description Part of the FAIN in any punctuation, of the award's title, or of any name of the implementer. */
        q?: string;
        /** @description What was due before this day is late; today in Washington when left out. */
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
          'application/json': components['schemas']['ReportComplianceResponse'];
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
  ReportPackagesController_get: {
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
          'application/json': components['schemas']['ReportResponse'];
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
  ReportPackagesController_take: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the report as it was read. */
        'If-Match': string;
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
        'application/json': components['schemas']['ReportStepRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportResponse'];
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
  IndicatorsController_catalogue: {
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
          'application/json': components['schemas']['IndicatorListResponse'];
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
  IndicatorsController_list: {
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
          'application/json': components['schemas']['AwardIndicatorListResponse'];
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
  IndicatorsController_add: {
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
        'application/json': components['schemas']['AwardIndicatorRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwardIndicatorResponse'];
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
  IndicatorsController_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the indicator as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
        indicatorId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  IndicatorsController_change: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the indicator as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
        indicatorId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AwardIndicatorChangeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AwardIndicatorResponse'];
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
  IndicatorReportsController_get: {
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
          'application/json': components['schemas']['IndicatorReportResponse'];
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
  IndicatorReportsController_store: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the part as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IndicatorReportRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IndicatorReportResponse'];
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
  ReportProgressController_get: {
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
          'application/json': components['schemas']['ProgressResponse'];
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
  ReportProgressController_save: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the progress part as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProgressRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgressResponse'];
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
  ReportResultsController_get: {
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
          'application/json': components['schemas']['ResultsResponse'];
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
  ReportResultsController_save: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the results part as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResultsRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResultsResponse'];
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
  ReportAttachmentsController_list: {
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
          'application/json': components['schemas']['AttachmentListResponse'];
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
  ReportAttachmentsController_add: {
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
        'multipart/form-data': components['schemas']['AttachmentUpload'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttachmentResponse'];
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
  ReportAttachmentsController_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        attachmentId: string;
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
          'application/octet-stream': string;
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
  ReportAttachmentsController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        attachmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  ReportPresenceController_tell: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PresenceRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PresenceResponse'];
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
  AcceptedResultsController_list: {
    parameters: {
      query?: {
        theme?:
          | 'awareness-and-government-will'
          | 'frameworks-implemented'
          | 'justice-officials-trained'
          | 'laws-enacted'
          | 'legislation-drafted'
          | 'prosecutions-and-convictions'
          | 'protection-in-conflict'
          | 'regional-partnership'
          | 'victim-services';
        /** @description Part of the result, of the award's title or FAIN, or of any name of the implementer. */
        q?: string;
        /** @description Code of a place. */
        country?: string;
        /** @description The award's id or FAIN. */
        award?: string;
        /** @description The implementer's id, or any of its names. */
        implementer?: string;
        programType?:
          | 'bilateral-and-regional'
          | 'child-protection-compact'
          | 'emergency-victim-assistance'
          | 'global-action-research-innovation'
          | 'program-to-end-modern-slavery'
          | 'training-and-technical-assistance';
        /** @description Only results that the office may publish, or only others. */
        publishable?: 'no' | 'yes';
        /** @description Results whose period touches these days, both included. */
        from?: string;
        to?: string;
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
          'application/json': components['schemas']['AcceptedResultListResponse'];
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
  FinancialController_get: {
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
          'application/json': components['schemas']['FinancialReportResponse'];
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
  FinancialController_save: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the financial report as it was read. */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FinancialReportRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FinancialReportResponse'];
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
  FinancialController_pdf: {
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
          'application/pdf': string;
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
  FinancialController_xlsx: {
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
  ReportReviewController_threads: {
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
          'application/json': components['schemas']['ReportThreadListResponse'];
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
  ReportReviewController_comment: {
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
        'application/json': components['schemas']['ReportCommentRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportThreadListResponse'];
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
  ReportReviewController_resolve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        commentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportThreadChange'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportThreadListResponse'];
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
  ReportReviewController_changes: {
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
          'application/json': components['schemas']['ChangeRequestListResponse'];
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
  ReportReviewController_request: {
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
        'application/json': components['schemas']['ChangeRequestRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeRequestListResponse'];
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
  ReportReviewController_takeBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        changeId: string;
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
          'application/json': components['schemas']['ChangeRequestListResponse'];
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
  ReportReviewController_tick: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        changeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeRequestTick'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeRequestListResponse'];
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
  ReportAcceptanceController_json: {
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
          'application/json': string;
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
  ReportAcceptanceController_pdf: {
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
          'application/pdf': string;
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
  ReportAcceptanceController_correct: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag of the report as it was read. */
        'If-Match': string;
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
        'application/json': components['schemas']['ReportCorrectionRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportResponse'];
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
  AuditController_list: {
    parameters: {
      query?: {
        /** @description Who did it: a person's id, or the name of a program as the trail has it. */
        actor?: string;
        /** @description From this day on, UTC. */
        from?: string;
        /** @description To this day, included, UTC. */
        to?: string;
        kind?: 'deleted' | 'event' | 'inserted' | 'updated';
        /** @description A table such as awards, or a kind of event such as signed-in. */
        table?: string;
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
          'application/json': components['schemas']['TrailListResponse'];
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
  AuditController_file: {
    parameters: {
      query?: {
        kind?: 'deleted' | 'event' | 'inserted' | 'updated';
        /** @description A table such as awards, or a kind of event such as signed-in. */
        table?: string;
        /** @description Who did it: a person's id, or the name of a program as the trail has it. */
        actor?: string;
        /** @description From this day on, UTC. */
        from?: string;
        /** @description To this day, included, UTC. */
        to?: string;
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
  AuditController_state: {
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
          'application/json': components['schemas']['TrailStateResponse'];
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
