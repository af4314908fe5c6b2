import { useQuery } from '@tanstack/react-query';
import { loadProgress, saveProgress } from '../../api/report-part-queries';
import type { Progress, Report } from '../../api/types';
import type { Fault } from '../../forms/faults';
import { QueryState } from '../../loading/query-state';
import { DraftTextArea } from '../drafts/draft-fields';
import { DraftFrame } from '../drafts/draft-frame';
import { PresenceLine } from '../drafts/presence-line';
import { draftQuery, useAutosave } from '../drafts/use-autosave';
import { usePresence } from '../drafts/use-presence';
import { MOST_CHARACTERS } from '../limits';
import { texts } from '../texts';
import { labelOf, type Section, SECTIONS } from './sections';

const words = texts.progress;

interface ProgressEditorProps {
  report: Report;
  /** What stood in the way when somebody wanted to hand the report over. */
  faults?: Fault[];
}

/** The narrative, section by section, which saves itself. */
export function ProgressEditor({ report, faults }: ProgressEditorProps) {
  const { id } = report;
  const stored = useQuery(draftQuery(`${id}/progress`, () => loadProgress(id)));
  return (
    <QueryState query={stored} what={words.what} skeletonRows={12}>
      {(progress) => <ProgressForm report={report} stored={progress} faults={faults ?? []} />}
    </QueryState>
  );
}

interface ProgressFormProps {
  report: Report;
  stored: Progress;
  faults: Fault[];
}

function ProgressForm({ report, stored, faults }: ProgressFormProps) {
  const { id, kind } = report;
  const draft = useAutosave<Progress>({
    name: `${id}/progress`,
    stored,
    toValues: (progress) => Object.fromEntries(SECTIONS.map((section) => [section, progress[section]])),
    fieldOf: (name) => ({ name, label: words.sections[name as Section].label }),
    load: () => loadProgress(id),
    save: (values, version, options) => saveProgress(id, version, toBody(values), options),
  });
  const others = usePresence(id, 'progress', draft.refresh);
  return (
    <DraftFrame draft={draft} noun={words.noun} label={words.form} fieldNames={[...SECTIONS]} faults={faults}>
      <PresenceLine others={others} part="progress" />
      <p>{words.lead}</p>
      {SECTIONS.map((section) => (
        <DraftTextArea
          key={section}
          name={section}
          label={labelOf(section, kind)}
          hint={words.sections[section].hint}
          maxLength={MOST_CHARACTERS.section}
          rows={section === 'activities' ? 10 : 6}
          used={words.used}
        />
      ))}
    </DraftFrame>
  );
}

function toBody(values: Record<string, string>) {
  const text = (section: Section) => values[section] ?? '';
  return {
    activities: text('activities'),
    achievements: text('achievements'),
    challenges: text('challenges'),
    nextPeriod: text('nextPeriod'),
    sustainability: text('sustainability'),
  };
}
