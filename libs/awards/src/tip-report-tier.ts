/** Where the TIP Report places a country, best first. */
export const TIP_REPORT_TIERS = [
  { code: 'tier-1', label: 'Tier 1' },
  { code: 'tier-2', label: 'Tier 2' },
  { code: 'tier-2-watch-list', label: 'Tier 2 Watch List' },
  { code: 'tier-3', label: 'Tier 3' },
  { code: 'special-case', label: 'Special case' },
] as const;

export type TipReportTier = (typeof TIP_REPORT_TIERS)[number]['code'];
