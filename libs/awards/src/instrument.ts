/** The legal forms of an award, in the order that pages offer them. */
export const INSTRUMENTS = [
  { code: 'grant', label: 'Grant' },
  { code: 'cooperative-agreement', label: 'Cooperative agreement' },
  { code: 'voluntary-contribution', label: 'Voluntary contribution to a public international organization' },
  { code: 'interagency-agreement', label: 'Interagency agreement' },
  { code: 'contract', label: 'Contract' },
] as const;

export type Instrument = (typeof INSTRUMENTS)[number]['code'];
