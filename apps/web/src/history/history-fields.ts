/** What of an award can change, under the names that the API has for them. */
export const FIELD_LABELS: Record<string, string> = {
  title: 'Title',
  ceiling: 'Ceiling',
  programType: 'Program type',
  startsOn: 'First day',
  endsOn: 'Last day',
  category: 'Shares by category',
  country: 'Shares by country',
};
export const HISTORY_FIELDS = Object.keys(FIELD_LABELS);
