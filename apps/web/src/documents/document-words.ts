import type { DocumentKind } from '../api/types';

export const KIND_LABELS: Record<DocumentKind, string> = {
  'award-document': 'Award document',
  amendment: 'Amendment',
  correspondence: 'Correspondence',
  report: 'Report',
  other: 'Other',
};

export const KIND_OPTIONS = Object.entries(KIND_LABELS) as [DocumentKind, string][];
