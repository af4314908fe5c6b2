import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { ApiProblem, sentenceOf } from '../../api/problem';
import { adoptReport, reportQuery, takeReportStep } from '../../api/report-queries';
import type { Report, ReportPart } from '../../api/types';
import { useAnnounce } from '../../shell/announcer';
import { savesSettled } from '../drafts/draft-saver';
import { texts } from '../texts';

const words = texts.wizard;

/** Something that a report lacks, and the field in which it is said. */
export interface Missing {
  part: ReportPart;
  /** As the part names its fields. */
  field: string;
  sentence: string;
}

interface HandOverProps {
  report: Report;
  /** The part that is open. */
  part: string;
  onMissing: (missing: Missing[]) => void;
}

/** The end of each part: the way to the next one, and the way out of the draft, which is never closed. */
export function HandOver({ report, part, onMissing }: HandOverProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const handingOver = useMutation({
    mutationFn: async () => {
      // What was typed a moment ago belongs into what is handed over.
      await Promise.all(report.parts.map((one) => savesSettled(`${report.id}/${one}`)));
      const current = await queries.fetchQuery({ ...reportQuery(report.id), staleTime: 0 });
      return takeReportStep(current, 'hand-over', '');
    },
    onSuccess: async (handedOver) => {
      announce(words.handedOver);
      await adoptReport(queries, handedOver);
      const page: string = `/reports/${report.id}`;
      await navigate({ to: page });
    },
    onError: (error) => onMissing(missingIn(error, report)),
  });
  const at = report.parts.findIndex((one) => one === part);
  const next = report.tasks.find((task) => task.part === report.parts[at + 1]);
  const isUnready = handingOver.isError && missingIn(handingOver.error, report).length > 0;
  return (
    <div className="wizard__end">
      {next !== undefined && (
        <Link to="/reports/$id/$part" params={{ id: report.id, part: next.part }} className="usa-button">
          {words.next(next.label)}
        </Link>
      )}
      <p className="wizard__says">{words.handOverSays}</p>
      {handingOver.isError && !isUnready && <p role="alert">{sentenceOf(handingOver.error)}</p>}
      <Button
        type="button"
        outline={next !== undefined}
        aria-disabled={handingOver.isPending}
        onClick={() => !handingOver.isPending && handingOver.mutate()}
      >
        {handingOver.isPending ? words.handingOver : words.handOver}
      </Button>
    </div>
  );
}

/** The refusal of a report that is not ready, line by line, with the part that each points to. */
function missingIn(error: unknown, { parts }: Report): Missing[] {
  if (!(error instanceof ApiProblem)) return [];
  return error.fields.flatMap(({ name, detail }) => {
    const [first = '', ...rest] = name.split('/');
    const part = parts.find((one) => one === first);
    return part === undefined ? [] : [{ part, field: rest.join('/'), sentence: detail }];
  });
}
