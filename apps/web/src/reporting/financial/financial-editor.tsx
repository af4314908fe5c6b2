import { ENTERED_LINES } from '@awardbook/sf425';
import { useQuery } from '@tanstack/react-query';
import { readFinancial, saveFinancial } from '../../api/financial-queries';
import type { FinancialReport } from '../../api/types';
import type { Fault } from '../../forms/faults';
import { QueryState } from '../../loading/query-state';
import { DraftChoice, DraftText, DraftTextArea } from '../drafts/draft-fields';
import { DraftFrame } from '../drafts/draft-frame';
import { PresenceLine } from '../drafts/presence-line';
import { draftQuery, useAutosave } from '../drafts/use-autosave';
import { usePresence } from '../drafts/use-presence';
import { MOST_CHARACTERS } from '../limits';
import { texts } from '../texts';
import {
  lineField,
  rateField,
  ratesOf,
  REMARKED,
  remarkField,
  toBody,
  toValues,
  versionFieldOf,
} from './financial-draft';
import { ComputedLine, LineField, type LineProps } from './line-fields';
import { RateRows } from './rate-rows';

const words = texts.financial;

interface FinancialEditorProps {
  report: { id: string };
  /** What stands in the way of handing the report over, once somebody has tried; fields by their names. */
  faults?: Fault[];
}

/** The SF-425 of a draft, line by line; it adds up as it is typed, and saves itself. */
export function FinancialEditor({ report, faults = [] }: FinancialEditorProps) {
  const name = `${report.id}/financial`;
  const query = useQuery(draftQuery(name, () => readFinancial(report.id)));
  return (
    <QueryState query={query} what={words.what} skeletonRows={14}>
      {(stored) => <FinancialDraft name={name} stored={stored} faults={faults} />}
    </QueryState>
  );
}

const BASES = Object.entries(words.bases);
const RATE_CELLS = ['type', 'rateBasisPoints', 'startsOn', 'endsOn', 'base', 'federalShare'];

function FinancialDraft({
  name,
  stored,
  faults,
}: {
  name: string;
  stored: FinancialReport;
  faults: Fault[];
}) {
  const { packageId } = stored;
  const draft = useAutosave<FinancialReport>({
    name,
    stored,
    toValues,
    fieldOf: versionFieldOf,
    load: () => readFinancial(packageId),
    // What is no amount is refused before it is sent, as the server would refuse it.
    save: async (values, version, options) => saveFinancial(packageId, version, toBody(values), options),
  });
  const others = usePresence(packageId, 'financial', draft.refresh);
  const line = { report: draft.stored, values: draft.values, onChange: draft.change };
  return (
    <DraftFrame
      draft={draft}
      noun={words.noun}
      label={words.label}
      fieldNames={[
        'basis',
        'recipientAccount',
        ...ENTERED_LINES.map(lineField),
        ...REMARKED.map(remarkField),
        ...ratesOf(draft.values).flatMap((_, index) => RATE_CELLS.map((cell) => rateField(index, cell))),
        'remarks',
      ]}
      faults={faults}
    >
      <PresenceLine others={others} part="financial" />
      <p>{words.lead}</p>
      <DraftChoice name="basis" label={words.basis} options={BASES} />
      <DraftText
        name="recipientAccount"
        label={words.recipientAccount}
        hint={words.recipientAccountHint}
        maxLength={MOST_CHARACTERS.recipientAccount}
      />
      <Lines {...line} />
      <fieldset className="usa-fieldset financial__section">
        <legend>{words.indirect.legend}</legend>
        <RateRows {...line} />
      </fieldset>
      <DraftTextArea
        name="remarks"
        label={words.remarks}
        hint={words.remarksHint}
        maxLength={MOST_CHARACTERS.remarks}
        rows={4}
        used={texts.progress.used}
      />
    </DraftFrame>
  );
}

/** Lines 10a to 10o, in the order of the form. */
function Lines(line: LineProps) {
  return (
    <>
      <fieldset className="usa-fieldset financial__section">
        <legend>{words.sections.cash}</legend>
        <LineField name="cashReceipts" {...line} />
        <LineField name="cashDisbursements" {...line} />
        <ComputedLine name="cashOnHand" {...line} />
      </fieldset>
      <fieldset className="usa-fieldset financial__section">
        <legend>{words.sections.federal}</legend>
        <LineField name="authorized" {...line} />
        <LineField name="expenditures" {...line} />
        <LineField name="unliquidated" {...line} />
        <ComputedLine name="federalShare" {...line} />
        <ComputedLine name="unobligated" {...line} />
      </fieldset>
      <fieldset className="usa-fieldset financial__section">
        <legend>{words.sections.recipient}</legend>
        <LineField name="shareRequired" {...line} />
        <LineField name="shareSpent" {...line} />
        <ComputedLine name="shareRemaining" {...line} />
      </fieldset>
      <fieldset className="usa-fieldset financial__section">
        <legend>{words.sections.income}</legend>
        <LineField name="incomeEarned" {...line} />
        <LineField name="incomeDeducted" {...line} />
        <LineField name="incomeAdded" {...line} />
        <ComputedLine name="incomeUnspent" {...line} />
      </fieldset>
    </>
  );
}
