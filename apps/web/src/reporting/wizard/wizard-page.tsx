import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { reportQuery } from '../../api/report-queries';
import type { Report, ReportPart } from '../../api/types';
import { displayDay } from '../../figures/dates';
import { QueryState } from '../../loading/query-state';
import { Skeleton } from '../../loading/skeleton';
import { useMay } from '../../session/session';
import { PageHeading } from '../../shell/page-heading';
import { savesSettled } from '../drafts/open-drafts';
import { periodInWords, reportInWords } from '../report-words';
import { Revisions } from '../review/report-facts';
import { useReportTalk } from '../review/use-report-talk';
import { texts } from '../texts';
import { AskedAt, AskedList, AskedOfPart } from './asked-changes';
import { HandOver, isStanding, type Missing } from './hand-over';
import { MissingSummary } from './missing-summary';
import { PART_EDITORS } from './part-editors';
import { PartLinks } from './part-links';
import { StartDraft } from './start-draft';

const route = getRouteApi('/reports/$id/$part');
const words = texts.wizard;

/** Where a grantee writes a report, part by part. Whoever does not write it reads it instead. */
export function WizardPage() {
  const { id } = route.useParams();
  const report = useQuery(reportQuery(id));
  return (
    <QueryState query={report} what={words.what} skeletonRows={12}>
      {(loaded) => <Wizard report={loaded} />}
    </QueryState>
  );
}

function Wizard({ report }: { report: Report }) {
  const { part } = route.useParams();
  const mayWrite = useMay('grantee-reports.write');
  const [refused, setRefused] = useState<Missing[]>([]);
  const talk = useReportTalk(report);
  const { changes } = talk;
  const { award, dueOn, late, request, state, tasks } = report;
  // What was filled in or ticked off since stands in the way no more.
  const missing = useMemo(
    () => refused.filter((one) => isStanding(one, tasks, changes)),
    [refused, tasks, changes],
  );
  useTasksOfNow(report.id, part);
  const isWritten = ['not-due', 'draft', 'changes-requested'].includes(state);
  if (!mayWrite || !isWritten) return <Navigate to={readingPage(report)} replace />;
  const task = tasks.find((one) => one.part === part);
  return (
    <>
      <PageHeading title={texts.review.title(reportInWords(report), periodInWords(report))} />
      <p className="lead">
        {words.about(award.fain, award.title)}, {words.due(displayDay(dueOn))}
        {late && <strong className="cell-detail--late"> ({words.late})</strong>}
        {'. '}
        <Link to="/reports">{texts.review.back}</Link>
      </p>
      <Revisions report={report} />
      {request !== '' && <p>{words.asked(request)}</p>}
      <AskedList talk={talk} />
      {state === 'draft' ? (
        <div className="wizard">
          <PartLinks report={report} changes={changes} />
          <div className="wizard__part">
            <MissingSummary report={report} missing={missing} refused={refused} />
            <h2>{task?.label ?? words.unknownPart}</h2>
            {task === undefined ? (
              <p>{words.unknownPartSays}</p>
            ) : (
              <AskedOfPart talk={talk} part={task.part}>
                <AskedAt talk={talk} pointer={`/${task.part}`} label={task.label} />
                <PartEditor key={task.part} report={report} part={task.part} missing={missing} />
              </AskedOfPart>
            )}
            <HandOver report={report} part={part} changes={changes} onMissing={setRefused} />
          </div>
        </div>
      ) : (
        <StartDraft report={report} />
      )}
    </>
  );
}

/** Reads again what the report lacks when a part is left: what was written in it is missing no more. */
function useTasksOfNow(id: string, part: string): void {
  const queries = useQueryClient();
  useEffect(
    () => () => {
      const read = async () => {
        // After the part, which is left in this very moment, has sent what it had not saved.
        await Promise.resolve();
        await savesSettled(`${id}/${part}`);
        await queries.invalidateQueries({ queryKey: reportQuery(id).queryKey });
      };
      void read();
    },
    [queries, id, part],
  );
}

/** A page by its address: it is another room's. */
const readingPage = ({ id }: Report): string => `/reports/${id}`;

interface PartEditorProps {
  report: Report;
  part: ReportPart;
  missing: readonly Missing[];
}

function PartEditor({ report, part, missing }: PartEditorProps) {
  const Editor = PART_EDITORS[part];
  const own = missing.filter((one) => one.part === part);
  // The same list while nothing changes, so that fields are not told of it anew with each key.
  const [faults, setFaults] = useState({ missing, own: toFaults(own) });
  if (faults.missing !== missing) setFaults({ missing, own: toFaults(own) });
  if (Editor === undefined) return null;
  return (
    <Suspense fallback={<Skeleton what={words.what} rows={10} />}>
      <Editor report={report} faults={faults.own} />
    </Suspense>
  );
}

const toFaults = (missing: readonly Missing[]) => missing.map(({ field, sentence }) => ({ field, sentence }));
