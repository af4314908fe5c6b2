import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { attachmentsQuery, loadResults, saveResults } from '../../api/report-part-queries';
import { placesQuery } from '../../api/queries';
import type { Attachment, Place, Report, ReportResults } from '../../api/types';
import type { Fault } from '../../forms/faults';
import { QueryState } from '../../loading/query-state';
import { useAnnounce } from '../../shell/announcer';
import { KeptFocus } from '../../shell/kept-focus';
import { DraftFrame } from '../drafts/draft-frame';
import { PresenceLine } from '../drafts/presence-line';
import { draftQuery, useAutosave } from '../drafts/use-autosave';
import { usePresence } from '../drafts/use-presence';
import { texts } from '../texts';
import { ResultFieldset } from './result-fieldset';
import { callOf, fieldOf, idsIn, newResult, removal, toBody, toValues } from './result-values';

const words = texts.results;

interface ResultsEditorProps {
  report: Report;
  /** What stood in the way when somebody wanted to hand the report over. */
  faults?: Fault[];
}

/** What came of the work, result by result, which saves itself. */
export function ResultsEditor({ report, faults }: ResultsEditorProps) {
  const { id } = report;
  const stored = useQuery(draftQuery(`${id}/results`, () => loadResults(id)));
  const places = useQuery(placesQuery);
  const attachments = useQuery({ ...attachmentsQuery(id), staleTime: 0 });
  return (
    <QueryState query={stored} what={words.what} skeletonRows={12}>
      {(list) => (
        <QueryState query={places} what={words.fields.place}>
          {({ items }) => (
            <QueryState query={attachments} what={texts.attachments.what}>
              {(files) => (
                <ResultsForm
                  report={report}
                  stored={list}
                  places={items}
                  attachments={files.items}
                  faults={faults ?? []}
                />
              )}
            </QueryState>
          )}
        </QueryState>
      )}
    </QueryState>
  );
}

interface ResultsFormProps {
  report: Report;
  stored: ReportResults;
  places: Place[];
  attachments: Attachment[];
  faults: Fault[];
}

function ResultsForm({ report, stored, places, attachments, faults }: ResultsFormProps) {
  const { id, periodStartsOn, periodEndsOn } = report;
  const announce = useAnnounce();
  const labels = {
    places: new Map(places.map(({ code, name }) => [code, name])),
    attachments: new Map(attachments.map((file) => [file.id, file.title])),
  };
  const draft = useAutosave<ReportResults>({
    name: `${id}/results`,
    stored,
    toValues,
    fieldOf: (name, values) => fieldOf(name, values, labels),
    load: () => loadResults(id),
    save: (values, version, options) => saveResults(id, version, toBody(values), options),
  });
  const others = usePresence(id, 'results', draft.refresh);
  const ids = idsIn(draft.values);
  const add = () => {
    const period = { startsOn: periodStartsOn, endsOn: periodEndsOn };
    draft.changeAll(newResult(newId(), draft.values, period));
    announce(words.added);
  };
  return (
    <DraftFrame
      draft={draft}
      noun={words.noun}
      label={words.form}
      fieldNames={Object.keys(draft.values)}
      faults={faults}
    >
      <PresenceLine others={others} part="results" />
      <p>{words.lead}</p>
      <KeptFocus>
        {ids.length === 0 && <p className="empty">{words.noneYet}</p>}
        {ids.map((one) => (
          <ResultFieldset
            key={one}
            id={one}
            called={callOf(one, draft.values)}
            places={places}
            attachments={attachments}
            onRemove={() => {
              draft.changeAll(removal(one));
              announce(words.removed);
            }}
          />
        ))}
        <Button type="button" outline onClick={add}>
          {words.add}
        </Button>
      </KeptFocus>
    </DraftFrame>
  );
}

/** A uuid; made by hand because `randomUUID` is missing on plain http hosts. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
