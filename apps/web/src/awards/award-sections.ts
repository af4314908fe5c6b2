import type { ComponentType } from 'react';
import type { Action } from '../api/types';
import type { AwardSectionProps } from './award-section';
import { AmendmentsSection } from '../amendments/amendments-section';
import { BudgetSection } from '../budgets/budget-section';
import { IndicatorsSection } from '../reporting/indicators/indicators-section';
import { ReportsSection } from '../reporting/schedule/reports-section';
import { SharesSection } from '../shares/shares-section';
import { DocumentsSection } from '../documents/documents-section';
import { SubAwardsSection } from '../sub-awards/sub-awards-section';
import { HistorySection } from './history-section';
import { MoneySection } from './money-section';
import { NotesSection } from './notes-section';
import { StatementSection } from './statement-section';
import { SummarySection } from './summary-section';

interface AwardSectionEntry {
  /** The id of the section's heading. */
  id: string;
  label: string;
  /** What a person must be allowed to do to see it; without it, whoever sees the award sees it. */
  needs?: Action;
  /** Not shown when the award is shown as it was on another day. */
  nowOnly?: true;
  Section: ComponentType<AwardSectionProps>;
}

/** Everything that an award's page shows, in the order in which people read it. */
export const AWARD_SECTIONS: readonly AwardSectionEntry[] = [
  { id: 'summary', label: 'Summary', Section: SummarySection },
  { id: 'money', label: 'Money', Section: MoneySection },
  { id: 'budget', label: 'Budget', Section: BudgetSection },
  { id: 'shares', label: 'Countries and categories', Section: SharesSection },
  { id: 'amendments', label: 'Amendments', Section: AmendmentsSection },
  { id: 'indicators', label: 'Indicators', nowOnly: true, Section: IndicatorsSection },
  { id: 'reports', label: 'Reports', needs: 'grantee-reports.read', nowOnly: true, Section: ReportsSection },
  { id: 'sub-awards', label: 'Sub-awards', Section: SubAwardsSection },
  { id: 'documents', label: 'Documents', Section: DocumentsSection },
  { id: 'notes', label: 'Notes', needs: 'notes.read', nowOnly: true, Section: NotesSection },
  { id: 'history', label: 'History', needs: 'history.read', nowOnly: true, Section: HistorySection },
  { id: 'statement', label: 'Statement', Section: StatementSection },
];
