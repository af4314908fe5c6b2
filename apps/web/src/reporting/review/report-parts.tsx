import { type ComponentType, lazy, Suspense } from 'react';
import type { EarlierReport, Report, ReportPart } from '../../api/types';
import { Skeleton } from '../../loading/skeleton';
import { partLabel } from './about-words';
import { TalkMark, TalkNotes } from './talk-at';

/** How a part of a report is read: what it says, beside what the last accepted one said where there is one. */
export interface PartViewProps {
  report: Report;
  previous: EarlierReport | null;
}

type PartView = ComponentType<PartViewProps>;

// Each part's code comes when a report has that part.
const VIEWS: Partial<Record<ReportPart, PartView>> = {
  progress: lazy(async () => ({ default: (await import('../progress/progress-view')).ProgressView })),
  indicators: lazy(async () => ({ default: (await import('../indicators/indicators-view')).IndicatorsView })),
  results: lazy(async () => ({ default: (await import('../results/results-view')).ResultsView })),
  attachments: lazy(async () => ({
    default: (await import('../attachments/attachments-view')).AttachmentsView,
  })),
  financial: lazy(async () => ({ default: (await import('../financial/financial-view')).FinancialView })),
};

/** Whether anybody has begun to write it. */
export function hasContent({ state }: Report): boolean {
  return state !== 'not-due' && state !== 'skipped';
}

/** What the report says, part by part. */
export function ReportParts({ report, previous }: PartViewProps) {
  if (!hasContent(report)) return null;
  return report.parts.map((part) => {
    const View = VIEWS[part];
    if (View === undefined) return null;
    return (
      <section key={part} aria-labelledby={`${part}-heading`}>
        <div className="talk-head">
          <h2 id={`${part}-heading`}>{partLabel(part)}</h2>
          <TalkMark pointer={`/${part}`} label={partLabel(part)} />
        </div>
        <TalkNotes pointer={`/${part}`} label={partLabel(part)} />
        <Suspense fallback={<Skeleton what={partLabel(part)} rows={4} />}>
          <View report={report} previous={previous} />
        </Suspense>
      </section>
    );
  });
}
