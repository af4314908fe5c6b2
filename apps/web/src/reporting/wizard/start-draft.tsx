import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { sentenceOf } from '../../api/problem';
import { adoptReport, takeReportStep } from '../../api/report-queries';
import type { Report } from '../../api/types';
import { texts } from '../texts';

const words = texts.wizard.closed;

/** Makes a draft of a report that nobody has begun, or that came back. */
export function StartDraft({ report }: { report: Report }) {
  const queries = useQueryClient();
  const isNew = report.state === 'not-due';
  const start = useMutation({
    mutationFn: () => takeReportStep(report, isNew ? 'begin' : 'resume', ''),
    onSuccess: (begun) => adoptReport(queries, begun),
  });
  const reading: string = `/reports/${report.id}`;
  return (
    <>
      <p>{words[isNew ? 'not-due' : 'changes-requested']}</p>
      {start.isError && <p role="alert">{sentenceOf(start.error)}</p>}
      <div className="form__actions">
        <Button
          type="button"
          aria-disabled={start.isPending}
          onClick={() => !start.isPending && start.mutate()}
        >
          {start.isPending ? words.busy : isNew ? words.begin : words.resume}
        </Button>
        {!isNew && <Link to={reading}>{words.read}</Link>}
      </div>
    </>
  );
}
