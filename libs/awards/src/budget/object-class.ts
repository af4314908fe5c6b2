/** Object classes of direct costs, in the order of the form. Source: SF-424A, section B, lines 6a to 6h. */
export const OBJECT_CLASSES = [
  { code: 'personnel', label: 'Personnel' },
  { code: 'fringe', label: 'Fringe benefits' },
  { code: 'travel', label: 'Travel' },
  { code: 'equipment', label: 'Equipment' },
  { code: 'supplies', label: 'Supplies' },
  { code: 'contractual', label: 'Contractual' },
  { code: 'construction', label: 'Construction' },
  { code: 'other', label: 'Other' },
] as const;
export type ObjectClass = (typeof OBJECT_CLASSES)[number]['code'];

/** Where an indirect rate comes from. Source: 2 CFR 200.414. */
export const INDIRECT_KINDS = [
  { code: 'negotiated', label: 'Negotiated rate' },
  { code: 'de-minimis', label: 'De minimis rate' },
] as const;
export type IndirectKind = (typeof INDIRECT_KINDS)[number]['code'];
