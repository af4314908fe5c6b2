import type { ImplementerType, PartyIdentifier, PartyName } from '../api/types';

export const TYPE_LABELS: Record<ImplementerType, string> = {
  'us-ngo': 'U.S. NGO',
  'foreign-ngo': 'Foreign NGO',
  'faith-based': 'Faith-based organization',
  university: 'University',
  'public-international-organization': 'Public international organization',
  'for-profit': 'For-profit company',
  'us-agency': 'U.S. agency',
};
export const TYPES = Object.keys(TYPE_LABELS) as ImplementerType[];

export const NAME_SORT_LABELS: Record<PartyName['sort'], string> = {
  official: 'Official name',
  abbreviation: 'Abbreviation',
  former: 'Former name',
  translated: 'Name in another language',
  other: 'Other spelling',
};

export const IDENTIFIER_LABELS: Record<PartyIdentifier['kind'], string> = {
  uei: 'UEI',
  duns: 'DUNS',
  cage: 'CAGE or NCAGE code',
  ein: 'EIN',
  iati: 'IATI organization',
  other: 'Other identifier',
};

/** The entries of a list of labels as choices, in its order. */
export function choicesOf<Code extends string>(labels: Record<Code, string>): [Code, string][] {
  return Object.entries(labels) as [Code, string][];
}
