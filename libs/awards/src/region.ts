/** Regions are the Department of State's regional bureaus, and Global for what is none of theirs. */
export const REGIONS = [
  { code: 'AF', label: 'Africa' },
  { code: 'EAP', label: 'East Asia and Pacific' },
  { code: 'EUR', label: 'Europe and Eurasia' },
  { code: 'NEA', label: 'Near East' },
  { code: 'SCA', label: 'South and Central Asia' },
  { code: 'WHA', label: 'Western Hemisphere' },
  { code: 'Global', label: 'Global' },
] as const;

export type Region = (typeof REGIONS)[number]['code'];
