import { useQuery } from '@tanstack/react-query';
import { resultsQuery } from '../../api/report-part-queries';
import type { EarlierReport, Report, ReportResult } from '../../api/types';
import { QueryState } from '../../loading/query-state';
import { Beside } from '../review/beside';
import { TalkMark, TalkNotes } from '../review/talk-at';
import { resultInWords } from '../review/use-about-words';
import { texts } from '../texts';
import { ResultCard } from './result-card';

const words = texts.results;

/** What came of the work, as the report tells it, beside what the last one told. */
export function ResultsView({ report, previous }: { report: Report; previous: EarlierReport | null }) {
  const list = useQuery(resultsQuery(report.id));
  const hasBefore = previous?.parts.includes('results') ?? false;
  const before = useQuery({ ...resultsQuery(previous?.id ?? report.id), enabled: hasBefore }).data;
  return (
    <QueryState query={list} what={words.what} skeletonRows={4}>
      {({ results }) => (
        <Beside
          now={<OwnResults report={report} results={results} />}
          before={
            hasBefore && before !== undefined && previous !== null ? (
              <EarlierResults report={previous} results={before.results} />
            ) : null
          }
        />
      )}
    </QueryState>
  );
}

interface ResultListProps {
  report: Pick<Report, 'id'>;
  results: readonly ReportResult[];
}

function OwnResults({ report, results }: ResultListProps) {
  if (results.length === 0) return <p className="empty">{words.none}</p>;
  return (
    <ul className="result-cards">
      {results.map((result, index) => {
        const at = { pointer: `/results/${result.id}`, label: resultInWords(result.title, index) };
        return (
          <li key={result.id}>
            <ResultCard result={result} reportId={report.id} headingLevel="h3">
              <TalkMark {...at} />
              <TalkNotes {...at} />
            </ResultCard>
          </li>
        );
      })}
    </ul>
  );
}

function EarlierResults({ report, results }: ResultListProps) {
  if (results.length === 0) return <p className="empty">{words.none}</p>;
  return (
    <ul className="result-cards">
      {results.map((result) => (
        <li key={result.id}>
          <ResultCard result={result} reportId={report.id} headingLevel="h3" />
        </li>
      ))}
    </ul>
  );
}
