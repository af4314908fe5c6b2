import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { ApiProblem, sentenceOf } from '../../api/problem';
import { adoptReport, reportQuery, takeReportStep } from '../../api/report-queries';
import type { ChangeRequest, Report, ReportPart } from '../../api/types';
import { useAnnounce } from '../../shell/announcer';
import { useSession } from '../../session/session';
import { savedWhole } from '../drafts/open-drafts';
import { placeOf } from '../review/about-words';
import { texts } from '../texts';

const words = texts.wizard;

/** Something that a report lacks, and the field in which it is said. */
export interface Missing {
  /** Null where it stands in the list of requested changes. */
  part: ReportPart | null;
  /** As the part names its fields; empty for the part as a whole. */
  field: string;
  sentence: string;
  /** The requested change that it is about. */
  changeId?: string;
  /** Known to this page alone: something typed here has not reached the server. */
  unsaved?: true;
}

/**
 * Whether it still stands in the way: a requested change until it is ticked off, anything else as long as the report's
 * own list of what is missing has it.
 */
export function isStanding(
  { part, sentence, changeId, unsaved }: Missing,
  tasks: Report['tasks'],
  changes: readonly ChangeRequest[],
): boolean {
  if (changeId !== undefined) return changes.some(({ id, done }) => id === changeId && done === null);
  const task = tasks.find((one) => one.part === part);
  return (
    unsaved === true || task === undefined || task.missing.some((problem) => problem.detail === sentence)
  );
}

interface HandOverProps {
  report: Report;
  /** The part that is open. */
  part: string;
  /** What the office asks to be changed. */
  changes: readonly ChangeRequest[];
  onMissing: (missing: Missing[]) => void;
}

/** What was typed is not what would be handed over. */
class PartsUnsaved extends Error {
  constructor(readonly parts: readonly ReportPart[]) {
    super(words.unsaved);
  }
}

/** The end of each part: the way to the next one, and the way out of the draft, which is never closed. */
export function HandOver({ report, part, changes, onMissing }: HandOverProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const person = useSession().person.id;
  const handingOver = useMutation({
    mutationFn: async () => {
      // What was typed a moment ago belongs into what is handed over.
      const saved = await Promise.all(report.parts.map((one) => savedWhole(person, `${report.id}/${one}`)));
      if (saved.includes(false)) throw new PartsUnsaved(report.parts.filter((_, index) => !saved[index]));
      const current = await queries.fetchQuery({ ...reportQuery(report.id), staleTime: 0 });
      return takeReportStep(current, 'hand-over', '');
    },
    onSuccess: async (handedOver) => {
      announce(words.handedOver);
      await adoptReport(queries, handedOver);
      const page: string = `/reports/${report.id}`;
      await navigate({ to: page });
    },
    onError: async (error) => {
      onMissing(missingIn(error, report, changes));
      await queries.invalidateQueries({ queryKey: reportQuery(report.id).queryKey });
    },
  });
  const at = report.parts.findIndex((one) => one === part);
  const next = report.tasks.find((task) => task.part === report.parts[at + 1]);
  const isUnready = handingOver.isError && missingIn(handingOver.error, report, changes).length > 0;
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

/** The refusal of a report that is not ready, line by line, with the part and the field that each points to. */
function missingIn(error: unknown, { parts, tasks }: Report, changes: readonly ChangeRequest[]): Missing[] {
  if (error instanceof PartsUnsaved) {
    const labelOf = (part: ReportPart) => tasks.find((task) => task.part === part)?.label ?? part;
    return error.parts.map((part) => ({
      ...{ part, field: '', unsaved: true },
      sentence: words.partUnsaved(labelOf(part)),
    }));
  }
  if (!(error instanceof ApiProblem)) return [];
  return error.fields.flatMap(({ name, detail }): Missing[] => {
    const [first = '', ...rest] = name.split('/');
    const place = (asked: string, field: string) => ({
      part: parts.find((one) => one === asked) ?? null,
      field,
      sentence: detail,
    });
    if (first !== 'change-requests') {
      const missing = place(first, rest.join('/'));
      return missing.part === null ? [] : [missing];
    }
    const change = changes.find(({ id }) => id === rest[0]);
    if (change === undefined) return [place('', '')];
    const about = placeOf(change.pointer);
    return [{ ...place(about?.part ?? '', about?.field ?? ''), changeId: change.id }];
  });
}
