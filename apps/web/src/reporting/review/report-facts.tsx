import { Link } from '@tanstack/react-router';
import type { Report } from '../../api/types';
import { displayDay, displayInstant } from '../../figures/dates';
import { useMay } from '../../session/session';
import { stateInWords } from '../report-words';
import { texts } from '../texts';

const words = texts.review;

/** What the report is about, and how far it has come. */
export function ReportFacts({ report }: { report: Report }) {
  const { award, certifiedBy, submittedAt, receipt } = report;
  const mayWrite = useMay('grantee-reports.write');
  return (
    <>
      <dl className="facts">
        <div className="facts__wide">
          <dt>{words.award}</dt>
          <dd>
            <Link to="/awards/$fain" params={{ fain: award.fain }}>
              {award.fain}
            </Link>
            , {award.title}
          </dd>
        </div>
        <div>
          <dt>{words.recipient}</dt>
          <dd>{award.implementer.name}</dd>
        </div>
        <div>
          <dt>{words.state}</dt>
          <dd>{stateInWords(report.state, report.late)}</dd>
        </div>
        <div>
          <dt>{words.due}</dt>
          <dd>
            {displayDay(report.dueOn)}
            {report.late && <span className="cell-detail cell-detail--late">{words.late}</span>}
          </dd>
        </div>
        <div>
          <dt>{words.reviewer}</dt>
          <dd>{(report.reviewedBy ?? report.officer)?.name ?? words.anyOfficer}</dd>
        </div>
        {receipt !== null && (
          <div>
            <dt>{words.receipt}</dt>
            <dd>
              {mayWrite ? (
                <Link to="/reports/$id/receipt" params={{ id: report.id }}>
                  {receipt}
                </Link>
              ) : (
                receipt
              )}
            </dd>
          </div>
        )}
        {certifiedBy !== null && submittedAt !== null && (
          <div>
            <dt>{words.certifiedBy}</dt>
            <dd>
              {certifiedBy.name}
              <span className="cell-detail">{displayInstant(submittedAt)}</span>
            </dd>
          </div>
        )}
      </dl>
      {report.request !== '' && (
        <>
          <h2>{words.request}</h2>
          <p className="notes__body">{report.request}</p>
        </>
      )}
      <Revisions report={report} />
    </>
  );
}

/** What it corrects, and what corrects it. */
export function Revisions({ report: { correctsId, correctionId, supersededById } }: { report: Report }) {
  return (
    <>
      {correctsId !== null && (
        <p>
          {words.corrects}{' '}
          <Link to="/reports/$id" params={{ id: correctsId }}>
            {words.seeCorrected}
          </Link>
        </p>
      )}
      {correctionId !== null && (
        <p>
          {supersededById === null ? words.correctionUnderWay : words.superseded}{' '}
          <Link to="/reports/$id" params={{ id: correctionId }}>
            {words.seeCorrection}
          </Link>
        </p>
      )}
    </>
  );
}
