import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { Report, ReportPart } from '../../api/types';
import type { Fault } from '../../forms/faults';

interface EditorProps {
  report: Report;
  /** What stood in the way when somebody wanted to hand the report over; fields by the names that the part gives them. */
  faults?: Fault[];
}

type Editor = LazyExoticComponent<ComponentType<EditorProps>>;

/** What each part of a draft is written with; loaded when it is opened. */
export const PART_EDITORS: Partial<Record<ReportPart, Editor>> = {
  progress: lazy(async () => ({ default: (await import('../progress/progress-editor')).ProgressEditor })),
  indicators: lazy(async () => ({
    default: (await import('../indicators/indicators-editor')).IndicatorsEditor,
  })),
  results: lazy(async () => ({ default: (await import('../results/results-editor')).ResultsEditor })),
  financial: lazy(async () => ({
    default: (await import('../financial/financial-editor')).FinancialEditor,
  })),
  attachments: lazy(async () => ({
    default: (await import('../attachments/attachments-editor')).AttachmentsEditor,
  })),
};
