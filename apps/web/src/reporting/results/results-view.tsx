import { useQuery } from '@tanstack/react-query';
import { resultsQuery } from '../../api/report-part-queries';
import type { Report } from '../../api/types';
import { QueryState } from '../../loading/query-state';
import { texts } from '../texts';
import { ResultCard } from './result-card';

const words = texts.results;

/** What came of the work, as the report tells it. */
export function ResultsView({ report }: { report: Report; previous?: Report }) {
  const list = useQuery(resultsQuery(report.id));
  return (
    <QueryState query={list} what={words.what} skeletonRows={4}>
      {({ results }) =>
        results.length === 0 ? (
          <p className="empty">{words.none}</p>
        ) : (
          <ul className="result-cards">
            {results.map((result) => (
              <li key={result.id} id={`results-${result.id}`}>
                <ResultCard result={result} reportId={report.id} headingLevel="h3" />
              </li>
            ))}
          </ul>
        )
      }
    </QueryState>
  );
}
