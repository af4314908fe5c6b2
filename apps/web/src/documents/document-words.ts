import type { DocumentKind } from '../api/types';

export const KIND_LABELS: Record<DocumentKind, string> = {
  'award-document': 'Award document',
  amendment: 'Amendment',
  correspondence: 'Correspondence',
  report: 'Report',
  other: 'Other',
};

export const KIND_OPTIONS = Object.entries(KIND_LABELS) as [DocumentKind, string][];

/** "12 bytes", "340 KB", "2.5 MB": rounded for reading; the exact size is the server's. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A title to begin with: the file's name without its ending, in words. */
export function titleFrom(fileName: string): string {
  return fileName
    .replace(/\.[^.]+$/, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 200);
}
