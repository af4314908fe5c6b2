import { lazy, Suspense, useState } from 'react';
import type { IndicatorProgress } from '../../api/types';
import { displayDay } from '../../figures/dates';
import { ChangeIndicatorDialog } from './change-indicator-dialog';
import { IndicatorYearsTable } from './indicator-years-table';
import { figureInUnit } from './indicator-words';
import { RemoveIndicatorDialog } from './remove-indicator-dialog';

// The chart and its library come after the figures that it draws.
const IndicatorChart = lazy(() => import('./indicator-chart'));

interface IndicatorProgressPartProps {
  fain: string;
  progress: IndicatorProgress;
  mayArrange: boolean;
}

/** One indicator of an award: chart and table of targets against what was reached. */
export function IndicatorProgressPart({ fain, progress, mayArrange }: IndicatorProgressPartProps) {
  const [asked, setAsked] = useState<'change' | 'remove' | null>(null);
  const { indicator } = progress;
  const hasFigures = progress.years.some(({ target, actual }) => target !== null || actual.atMost !== null);
  return (
    <section className="indicator" aria-labelledby={`indicator-${progress.id}`}>
      <h3 id={`indicator-${progress.id}`}>
        {indicator.number} {indicator.name}
      </h3>
      <p>{termsInWords(progress)}</p>
      {hasFigures && (
        <Suspense fallback={<div className="chart chart--waiting" />}>
          <IndicatorChart progress={progress} />
        </Suspense>
      )}
      <IndicatorYearsTable progress={progress} />
      {mayArrange && (
        <ul className="row-actions not-on-paper">
          {(['change', 'remove'] as const).map((task) => (
            <li key={task}>
              <button
                type="button"
                className="usa-button usa-button--unstyled"
                onClick={() => setAsked(task)}
              >
                {task === 'change' ? 'Change targets' : 'Remove'}
                <span className="usa-sr-only"> of indicator {indicator.number}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {asked === 'change' && (
        <ChangeIndicatorDialog fain={fain} progress={progress} onDone={() => setAsked(null)} />
      )}
      {asked === 'remove' && (
        <RemoveIndicatorDialog fain={fain} progress={progress} onDone={() => setAsked(null)} />
      )}
    </section>
  );
}

const ADDED: Record<IndicatorProgress['indicator']['adds'], string> = {
  sum: 'Reports of a year are added up.',
  latest: 'Of the reports of a year the latest counts.',
  ratio: 'Numerators and denominators of a year are added up, never percentages.',
  'not-summable': 'Reports of a year are not added up.',
};

/** What is counted and how, its baseline, and when it is asked. */
function termsInWords({
  indicator,
  baseline,
  baselineNote,
  askedFrom,
  askedUntil,
}: IndicatorProgress): string {
  const ratio = indicator.adds === 'ratio' ? `${indicator.numerator} of ${indicator.denominator}.` : '';
  const adds =
    indicator.adds === 'sum' && indicator.uniquePersons
      ? 'Persons are added up only as far as they are known to be different ones.'
      : ADDED[indicator.adds];
  const note = baselineNote === '' ? '' : ` (${baselineNote.replace(/\.$/, '')})`;
  const from = baseline === null ? '' : `Baseline: ${figureInUnit(baseline, indicator)}${note}.`;
  const since = askedFrom === null ? '' : `Asked from ${displayDay(askedFrom)}.`;
  const until = askedUntil === null ? '' : `Asked until ${displayDay(askedUntil)}.`;
  return [indicator.definition, ratio, adds, from, since, until].filter((text) => text !== '').join(' ');
}
