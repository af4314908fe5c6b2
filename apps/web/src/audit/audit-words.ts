/** What an entry of the trail can be, under the names that the API has for it. */
export const KIND_LABELS: Record<string, string> = {
  inserted: 'Something new',
  updated: 'A change',
  deleted: 'A removal',
  event: 'Signing in, reading out, refusals',
};

/** What a change can be about. */
export const TABLE_LABELS: Record<string, string> = {
  awards: 'Awards',
  award_category_shares: 'Shares by category',
  award_country_shares: 'Shares by country',
  award_status_changes: 'Changes of status',
  award_notes: 'Notes on awards',
  award_documents: 'Documents of awards',
  award_budgets: 'Budgets of awards',
  budget_approvals: 'Approvals of budgets',
  ledger_entries: 'Entries of the ledger',
  appropriations: 'Appropriations',
  allotments: 'Allotments',
  implementers: 'Implementers',
  implementer_names: 'Names of implementers',
  people: 'People',
  credentials: 'Passwords and second factors',
  person_implementers: 'Implementers of people',
  person_identities: 'Single sign-on',
  api_tokens: 'API tokens',
  portfolio: 'The portfolio itself',
};
