/** Prosecution, protection, prevention and, with partnership, the four P's; an award can have a share in several. */
export const PROGRAM_CATEGORIES = [
  { code: 'prosecution', label: 'Prosecution' },
  { code: 'protection', label: 'Protection' },
  { code: 'prevention', label: 'Prevention' },
  { code: 'partnership', label: 'Partnership' },
] as const;

export type ProgramCategory = (typeof PROGRAM_CATEGORIES)[number]['code'];

/** What has no share of a split shows under this category, country and region; it is never dropped. */
export const UNALLOCATED = { code: 'unallocated', label: 'Unallocated' } as const;
