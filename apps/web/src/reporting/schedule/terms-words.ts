import type { ReportFrequency, ReportingTerms, ReportPartCode } from '../../api/types';
import { daysInWords } from '../report-words';

export const FREQUENCY_LABELS: Record<ReportFrequency, string> = {
  quarterly: 'Quarterly',
  'semi-annual': 'Every six months',
  annual: 'Yearly',
};

/** In the order of a report's task list. */
export const PART_LABELS: Record<ReportPartCode, string> = {
  progress: 'Progress',
  indicators: 'Indicators',
  results: 'Results',
  financial: 'Federal Financial Report (SF-425)',
  attachments: 'Attachments',
};

export const PART_CODES = Object.keys(PART_LABELS) as ReportPartCode[];

/** "Quarterly, due 30 days after the period; the final report 120 days after the award ends." */
export function rhythmInWords({ frequency, interimDays, finalDays }: ReportingTerms): string {
  return `${FREQUENCY_LABELS[frequency]}, due ${daysInWords(interimDays)} after each period ends; the final report ${daysInWords(finalDays)} after the award ends.`;
}
