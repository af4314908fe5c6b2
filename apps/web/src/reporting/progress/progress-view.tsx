import { useQuery } from '@tanstack/react-query';
import { progressQuery } from '../../api/report-part-queries';
import type { Progress, Report } from '../../api/types';
import { QueryState } from '../../loading/query-state';
import { texts } from '../texts';
import { SECTIONS } from './sections';

const words = texts.progress;

interface ProgressViewProps {
  report: Report;
  /** The report of the period before, to read beside this one. */
  previous?: Report;
}

/** The narrative as it was written: plain text, whatever it looks like. */
export function ProgressView({ report, previous }: ProgressViewProps) {
  const progress = useQuery(progressQuery(report.id));
  const before = useQuery({ ...progressQuery(previous?.id ?? report.id), enabled: previous !== undefined });
  return (
    <QueryState query={progress} what={words.what} skeletonRows={8}>
      {(loaded) => (
        <dl className="narrative">
          {SECTIONS.map((section) => (
            <div key={section} className="narrative__section">
              <dt id={`progress-${section}`}>{words.sections[section].label}</dt>
              <SectionText
                progress={loaded}
                section={section}
                label={previous === undefined ? undefined : words.thisPeriod}
              />
              {previous !== undefined && before.data !== undefined && (
                <SectionText progress={before.data} section={section} label={words.lastPeriod} />
              )}
            </div>
          ))}
        </dl>
      )}
    </QueryState>
  );
}

interface SectionTextProps {
  progress: Progress;
  section: (typeof SECTIONS)[number];
  label: string | undefined;
}

function SectionText({ progress, section, label }: SectionTextProps) {
  const text = progress[section].trim();
  return (
    <dd>
      {label !== undefined && <span className="cell-detail">{label}</span>}
      {text === '' ? <em>{words.empty}</em> : <span className="narrative__text">{text}</span>}
    </dd>
  );
}
