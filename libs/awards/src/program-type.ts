/** The office's programs, in the order that pages offer them. Source: the TIP Office's program pages. */
export const PROGRAM_TYPES = [
  { code: 'bilateral-and-regional', label: 'Bilateral and Regional' },
  { code: 'child-protection-compact', label: 'Child Protection Compact Partnerships' },
  { code: 'emergency-victim-assistance', label: 'Emergency Victim Assistance' },
  { code: 'global-action-research-innovation', label: 'Global Action, Research, and Innovation' },
  { code: 'program-to-end-modern-slavery', label: 'Program to End Modern Slavery' },
  { code: 'training-and-technical-assistance', label: 'Training and Technical Assistance' },
] as const;

export type ProgramType = (typeof PROGRAM_TYPES)[number]['code'];
