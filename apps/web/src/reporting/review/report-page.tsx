import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { stripsQuery } from '../../api/award-queries';
import { reportQuery } from '../../api/report-queries';
import type { Report } from '../../api/types';
import { StripsTable } from '../../awards/strips-table';
import { QueryState } from '../../loading/query-state';
import { KeptFocus } from '../../shell/kept-focus';
import { PageHeading } from '../../shell/page-heading';
import { periodInWords, reportInWords } from '../report-words';
import { texts } from '../texts';
import { ChangeList } from './change-list';
import { FieldTalk } from './field-talk';
import { FrozenFiles } from './frozen-files';
import { ReportFacts } from './report-facts';
import { ReportHistory } from './report-history';
import { hasContent, ReportParts } from './report-parts';
import { StepActions } from './step-actions';
import { Talk } from './talk';

const route = getRouteApi('/reports/$id');
const words = texts.review;

/** One report to read and to review: what it says beside the last one, the money, what is said about it, its history. */
export function ReportPage() {
  const { id } = route.useParams();
  const report = useQuery(reportQuery(id));
  const { data } = report;
  return (
    <>
      <PageHeading
        title={data === undefined ? words.loading : words.title(reportInWords(data), periodInWords(data))}
      />
      <p className="lead">
        <Link to="/reports">{words.back}</Link>
      </p>
      <QueryState query={report} what={words.loading} skeletonRows={12}>
        {(loaded) => <ReportBody key={loaded.id} report={loaded} />}
      </QueryState>
    </>
  );
}

function ReportBody({ report }: { report: Report }) {
  const { previous } = report;
  const money = useQuery(stripsQuery(report.award.fain, undefined));
  return (
    <KeptFocus>
      <ReportFacts report={report} />
      <StepActions report={report} />
      <ChangeList report={report} />
      <FrozenFiles report={report} />
      {previous !== null && hasContent(report) && <p>{words.beside(periodInWords(previous))}</p>}
      <FieldTalk report={report}>
        <ReportParts report={report} previous={previous} />
      </FieldTalk>
      {report.parts.includes('financial') && (
        <section aria-labelledby="ledger-heading">
          <h2 id="ledger-heading">{words.money.heading}</h2>
          <p className="definition-line">{words.money.text}</p>
          <QueryState query={money} what={words.money.what} skeletonRows={3}>
            {({ strips }) => <StripsTable strips={strips} />}
          </QueryState>
        </section>
      )}
      <Talk report={report} />
      <ReportHistory report={report} />
    </KeptFocus>
  );
}
