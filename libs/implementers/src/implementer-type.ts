/** The kinds of parties that carry out awards, in the order that pages offer them. */
export const IMPLEMENTER_TYPES = [
  { code: 'us-ngo', label: 'U.S. NGO' },
  { code: 'foreign-ngo', label: 'Foreign NGO' },
  { code: 'faith-based', label: 'Faith-based organization' },
  { code: 'university', label: 'University' },
  { code: 'public-international-organization', label: 'Public international organization' },
  { code: 'for-profit', label: 'For-profit company' },
  { code: 'us-agency', label: 'U.S. agency' },
] as const;

export type ImplementerType = (typeof IMPLEMENTER_TYPES)[number]['code'];
