import { Button } from '@trussworks/react-uswds';
import { useRef } from 'react';
import { readReportingTerms, saveReportingTerms } from '../../api/award-report-queries';
import type { ReportFrequency, ReportingTermsAnswer, ReportingTermsBody } from '../../api/types';
import { displayDay } from '../../figures/dates';
import { ChoiceField } from '../../forms/choice-field';
import type { Fault } from '../../forms/faults';
import { Form } from '../../forms/form';
import { TextField } from '../../forms/text-field';
import { VersionedForm } from '../../forms/versioned-form';
import type { Values, VersionField } from '../../forms/versions';
import { ModalDialog } from '../../shell/modal-dialog';
import { PartBoxes } from './part-boxes';
import { FREQUENCY_LABELS, PART_CODES, PART_LABELS } from './terms-words';
import { useFinishArranging } from './use-finish-arranging';

interface TermsDialogProps {
  /** As it stands in the address of the award's page. */
  fain: string;
  stored: ReportingTermsAnswer;
  onDone: () => void;
}

/** Says how often an award reports and what; the schedule follows. */
export function TermsDialog({ fain, stored, onDone }: TermsDialogProps) {
  const finish = useFinishArranging(fain, onDone);
  // What a changed field is put into: the terms as they were read last.
  const latest = useRef(stored);
  const cancel = (
    <Button type="button" unstyled onClick={onDone}>
      Cancel
    </Button>
  );
  const store = async (values: Values, version: number) => {
    await saveReportingTerms(fain, version, toBody(values));
    await finish('The reporting terms are saved; what is due follows them.');
  };
  if (stored.terms === null)
    return (
      <ModalDialog heading="Set reporting terms" onCancel={onDone}>
        <Form
          label="Reporting terms"
          action="Save"
          busyAction="Saving…"
          check={faultsIn}
          send={(values) => store(values, stored.version)}
          beside={cancel}
        >
          <TermsFields values={toValues(stored)} stored={stored} />
        </Form>
      </ModalDialog>
    );
  return (
    <ModalDialog heading="Change reporting terms" onCancel={onDone}>
      <p className="usa-hint">
        What is due and not handed over follows the new terms. What was handed over stays as it is, and so
        does a due date that an officer has moved.
      </p>
      <VersionedForm
        label="Reporting terms"
        noun="award’s reporting terms"
        stored={stored}
        fields={fieldsOf(stored)}
        toValues={toValues}
        load={async () => (latest.current = await readReportingTerms(fain))}
        save={(changes, version) => store({ ...toValues(latest.current), ...changes }, version)}
        check={faultsIn}
        onTheirs={() => void finish('The reporting terms are as somebody else saved them.')}
        beside={cancel}
      >
        {(values) => <TermsFields values={values} stored={stored} />}
      </VersionedForm>
    </ModalDialog>
  );
}

function fieldsOf({ terms, officers }: ReportingTermsAnswer): VersionField[] {
  const nameOf = (id: string) => [...officers, terms?.officer].find((one) => one?.id === id)?.name ?? ANYBODY;
  return [
    { name: 'frequency', label: 'How often', display: (code) => FREQUENCY_LABELS[code as ReportFrequency] },
    { name: 'interimDays', label: 'Days after a period' },
    { name: 'finalDays', label: 'Days after the award ends' },
    { name: 'firstPeriodEndsOn', label: 'First period', display: displayDay },
    {
      name: 'parts',
      label: 'What each report holds',
      display: (codes) =>
        partsOf(codes)
          .map((code) => PART_LABELS[code])
          .join(', '),
    },
    { name: 'certifierDiffers', label: 'Who certifies', display: (code) => CERTIFIERS[code as 'yes' | 'no'] },
    { name: 'officer', label: 'Who reviews', display: nameOf },
  ];
}

const ANYBODY = 'Any program officer';
const CERTIFIERS = {
  no: 'Anybody who may certify, also who prepared it',
  yes: 'Somebody other than who prepared it',
} as const;

const partsOf = (codes: string) => PART_CODES.filter((code) => codes.split(' ').includes(code));

function toValues({ terms, proposed }: ReportingTermsAnswer): Values {
  const shown = terms ?? proposed;
  if (shown === null) return {};
  return {
    frequency: shown.frequency,
    interimDays: String(shown.interimDays),
    finalDays: String(shown.finalDays),
    firstPeriodEndsOn: shown.firstPeriodEndsOn,
    parts: shown.parts.join(' '),
    certifierDiffers: shown.certifierDiffers ? 'yes' : 'no',
    officer: shown.officer?.id ?? '',
  };
}

function toBody(values: Values): ReportingTermsBody {
  const { frequency, interimDays, finalDays, firstPeriodEndsOn = '', parts = '', officer } = values;
  return {
    frequency: frequency as ReportFrequency,
    interimDays: Number(interimDays),
    finalDays: Number(finalDays),
    firstPeriodEndsOn,
    parts: partsOf(parts),
    certifierDiffers: values['certifierDiffers'] === 'yes',
    officer: officer === undefined || officer === '' ? null : officer,
  };
}

/** What the page can tell before the server is asked. */
function faultsIn(values: Values): Fault[] {
  const days = (name: string, most: number): Fault[] => {
    const typed = (values[name] ?? '').trim();
    const isWhole = /^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most;
    return typed === '' || isWhole
      ? []
      : [{ field: name, sentence: `Enter a whole number of days from 1 to ${most}.` }];
  };
  const none = partsOf(values['parts'] ?? '').length === 0;
  return [
    ...days('interimDays', 180),
    ...days('finalDays', 365),
    ...(none ? [{ field: 'parts', sentence: 'Choose at least one part that a report holds.' }] : []),
  ];
}

function TermsFields({ values, stored }: { values: Values; stored: ReportingTermsAnswer }) {
  const { officers, terms } = stored;
  const known = [...officers];
  // Somebody who reviews and has left the office since stays a choice until another is made.
  const reviewer = terms?.officer ?? null;
  if (reviewer !== null && !known.some(({ id }) => id === reviewer.id)) known.push(reviewer);
  return (
    <>
      <ChoiceField
        name="frequency"
        label="How often"
        hint="Quarters, halves and years are those of the fiscal year, which begins on October 1."
        options={Object.entries(FREQUENCY_LABELS)}
        defaultValue={values['frequency']}
      />
      <TextField
        name="interimDays"
        label="Days from the end of a period to the due date"
        hint="Usually 30 after a quarter or half year and 90 after a year."
        inputMode="numeric"
        autoComplete="off"
        missing="Enter after how many days a report is due."
        defaultValue={values['interimDays']}
      />
      <TextField
        name="finalDays"
        label="Days from the end of the award to the final report"
        hint="Usually 120."
        inputMode="numeric"
        autoComplete="off"
        missing="Enter after how many days the final report is due."
        defaultValue={values['finalDays']}
      />
      <TextField
        name="firstPeriodEndsOn"
        label="First period to report here"
        hint="Periods that end before this day are reported elsewhere."
        type="date"
        autoComplete="off"
        missing="Enter a day: periods that end on it or later are reported here."
        defaultValue={values['firstPeriodEndsOn']}
      />
      <PartBoxes chosen={partsOf(values['parts'] ?? '')} />
      <ChoiceField
        name="certifierDiffers"
        label="Who certifies a report"
        options={Object.entries(CERTIFIERS)}
        defaultValue={values['certifierDiffers']}
      />
      <ChoiceField
        name="officer"
        label="Who reviews"
        options={[['', ANYBODY], ...known.map(({ id, name }) => [id, name] as const)]}
        defaultValue={values['officer']}
      />
    </>
  );
}
