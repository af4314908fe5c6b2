import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { reportQuery } from '../../api/report-queries';
import { displayInstant } from '../../figures/dates';
import { QueryState } from '../../loading/query-state';
import { PageHeading } from '../../shell/page-heading';
import { periodInWords, REPORT_STATE_LABELS, reportInWords } from '../report-words';
import { texts } from '../texts';

const route = getRouteApi('/reports/$id/receipt');
const words = texts.wizard.receipt;

/** What a grantee keeps of a submission: its number, when and by whom, and what happens next. */
export function ReceiptPage() {
  const { id } = route.useParams();
  const report = useQuery(reportQuery(id));
  const reading: string = `/reports/${id}`;
  return (
    <QueryState query={report} what={texts.wizard.what}>
      {(loaded) => {
        const { receipt, submittedAt, certifiedBy, award, state } = loaded;
        // What came back or was accepted since is no news of a submission any more.
        const isNew = state === 'submitted' || state === 'in-review';
        if (receipt === null || submittedAt === null) {
          return (
            <>
              <PageHeading title={words.none} />
              <p>{words.noneSays}</p>
            </>
          );
        }
        return (
          <>
            <PageHeading title={isNew ? words.title : words.laterTitle(receipt)} />
            <p className="lead">{isNew ? words.says : words.later}</p>
            <dl className="facts">
              <Fact label={words.number} value={receipt} />
              <Fact label={words.submitted} value={displayInstant(submittedAt)} />
              <Fact label={words.certifiedBy} value={certifiedBy?.name ?? ''} />
              <Fact
                label={words.report}
                value={texts.review.title(reportInWords(loaded), periodInWords(loaded))}
              />
              <Fact label={words.award} value={texts.wizard.about(award.fain, award.title)} />
              {!isNew && <Fact label={words.state} value={REPORT_STATE_LABELS[state]} />}
            </dl>
            {isNew && <WhatNext />}
            <p>
              <Link to={reading}>{isNew ? words.read : words.readNow}</Link>
            </p>
            <p>
              <Link to="/reports">{words.all}</Link>
            </p>
          </>
        );
      }}
    </QueryState>
  );
}

function WhatNext() {
  return (
    <>
      <h2>{words.next}</h2>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
