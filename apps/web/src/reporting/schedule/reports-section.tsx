import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { awardReportsQuery, reportingTermsQuery } from '../../api/award-report-queries';
import type { ReportingTerms } from '../../api/types';
import { AwardSection, type AwardSectionProps } from '../../awards/award-section';
import { displayDay } from '../../figures/dates';
import { QueryState } from '../../loading/query-state';
import { useMay } from '../../session/session';
import { AwardReportsTable } from './award-reports-table';
import { RequestDialog } from './request-dialog';
import { TermsDialog } from './terms-dialog';
import { PART_LABELS, rhythmInWords } from './terms-words';

/** What the award asks its recipient to report, and how each report stands. */
export function ReportsSection({ fain }: AwardSectionProps) {
  const terms = useQuery(reportingTermsQuery(fain));
  const reports = useQuery(awardReportsQuery(fain));
  const mayArrange = useMay('reporting.arrange');
  const [asked, setAsked] = useState<'terms' | 'request' | null>(null);
  const onDone = () => setAsked(null);
  const hasTerms = (terms.data?.terms ?? null) !== null;
  return (
    <AwardSection
      id="reports"
      heading="Reports"
      actions={
        mayArrange &&
        terms.data !== undefined && (
          <div className="report-steps">
            <Button type="button" outline className="page-heading__action" onClick={() => setAsked('terms')}>
              {hasTerms ? 'Change reporting terms' : 'Set reporting terms'}
            </Button>
            <Button
              type="button"
              outline
              className="page-heading__action"
              onClick={() => setAsked('request')}
            >
              Ask for a report
            </Button>
          </div>
        )
      }
    >
      <QueryState query={terms} what="The reporting terms" skeletonRows={2}>
        {(answer) =>
          answer.terms === null ? (
            <p className="empty">This award has no reporting terms, so no reports fall due by themselves.</p>
          ) : (
            <Terms terms={answer.terms} />
          )
        }
      </QueryState>
      <QueryState query={reports} what="The list of reports" skeletonRows={5}>
        {({ items }) =>
          items.length === 0 ? null : (
            <AwardReportsTable reports={items} fain={fain} mayArrange={mayArrange} />
          )
        }
      </QueryState>
      {asked === 'terms' && terms.data !== undefined && (
        <TermsDialog fain={fain} stored={terms.data} onDone={onDone} />
      )}
      {asked === 'request' && <RequestDialog fain={fain} onDone={onDone} />}
    </AwardSection>
  );
}

function Terms({ terms }: { terms: ReportingTerms }) {
  return (
    <>
      <p>{rhythmInWords(terms)}</p>
      <p className="definition-line">
        Each report holds: {terms.parts.map((code) => PART_LABELS[code]).join(', ')}. Reported here are
        periods that end on {displayDay(terms.firstPeriodEndsOn)} or later.{' '}
        {terms.certifierDiffers
          ? 'Somebody other than who prepared a report certifies it.'
          : 'Whoever prepared a report may also certify it.'}{' '}
        Reviewed by {terms.officer?.name ?? 'any program officer'}.
      </p>
    </>
  );
}
