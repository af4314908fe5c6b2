import { useQuery } from '@tanstack/react-query';
import { progressQuery } from '../../api/report-part-queries';
import type { EarlierReport, Progress, Report } from '../../api/types';
import { QueryState } from '../../loading/query-state';
import { Beside } from '../review/beside';
import { TalkMark, TalkNotes } from '../review/talk-at';
import { texts } from '../texts';
import { type Section, SECTIONS } from './sections';

const words = texts.progress;

interface ProgressViewProps {
  report: Report;
  /** The report of the period before, to read beside this one. */
  previous: EarlierReport | null;
}

/** The narrative as it was written: plain text, whatever it looks like; section by section beside the last one. */
export function ProgressView({ report, previous }: ProgressViewProps) {
  const progress = useQuery(progressQuery(report.id));
  const hasBefore = previous?.parts.includes('progress') ?? false;
  const before = useQuery({ ...progressQuery(previous?.id ?? report.id), enabled: hasBefore }).data;
  return (
    <QueryState query={progress} what={words.what} skeletonRows={8}>
      {(loaded) => (
        <div className="narrative">
          {SECTIONS.map((section) => (
            <NarrativeSection
              key={section}
              section={section}
              now={loaded}
              before={hasBefore ? before : undefined}
            />
          ))}
        </div>
      )}
    </QueryState>
  );
}

interface NarrativeSectionProps {
  section: Section;
  now: Progress;
  before: Progress | undefined;
}

function NarrativeSection({ section, now, before }: NarrativeSectionProps) {
  const { label } = words.sections[section];
  const pointer = `/progress/${section}`;
  const [text, last] = [now[section].trim(), before?.[section].trim()];
  return (
    <section aria-label={label}>
      <div className="talk-head">
        <h3>{label}</h3>
        <TalkMark pointer={pointer} label={label} />
      </div>
      <Beside
        now={<SectionText text={text} />}
        before={
          last === undefined ? null : last === text && text !== '' ? (
            <p>{words.same}</p>
          ) : (
            <SectionText text={last} />
          )
        }
      />
      <TalkNotes pointer={pointer} label={label} />
    </section>
  );
}

function SectionText({ text }: { text: string }) {
  return text === '' ? (
    <p>
      <em>{words.empty}</em>
    </p>
  ) : (
    <p className="narrative__text">{text}</p>
  );
}
