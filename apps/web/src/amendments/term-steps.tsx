import { displayDollars } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { AWARD_STATUS_LABELS } from '../figures/vocabulary';
import { ChoiceField } from '../forms/choice-field';
import { TextAreaField } from '../forms/text-area-field';
import { TextField } from '../forms/text-field';
import type { StepProps } from './step-props';

/** What the amendment does, and from when. */
export function WhatStep({ draft }: StepProps) {
  const { values } = draft;
  return (
    <>
      <TextAreaField
        name="description"
        label="What it does and why"
        hint="A sentence or two, for whoever approves it and whoever reads it in ten years."
        maxLength={1000}
        defaultValue={values['description']}
      />
      <TextField
        name="effectiveOn"
        label="Counts from"
        hint="All that it changes counts from this day; it can be approved from this day on."
        type="date"
        autoComplete="off"
        defaultValue={values['effectiveOn']}
      />
      <TextAreaField
        name="scope"
        label="Change of scope (optional)"
        hint="What is done otherwise than before."
        maxLength={4000}
        defaultValue={values['scope']}
      />
    </>
  );
}

const now = (value: string): string => `Now: ${value === '' ? 'nobody' : value}.`;

/** What the award says otherwise; what is left empty stays as it is. */
export function TermsStep({ award, draft }: StepProps) {
  const { values } = draft;
  const status = AWARD_STATUS_LABELS[award.status];
  const { statusTo } = values;
  return (
    <>
      <p className="usa-hint">What you leave empty stays as it is.</p>
      <TextField
        name="ceilingChange"
        label="Change of the ceiling"
        hint={`Now: ${displayDollars(award.ceiling)}. Dollars to add, or with a minus sign to take away.`}
        autoComplete="off"
        inputMode="text"
        defaultValue={values['ceilingChange']}
      />
      <TextField
        name="startsOn"
        label="First day"
        hint={now(displayDay(award.startsOn))}
        type="date"
        autoComplete="off"
        defaultValue={values['startsOn']}
      />
      <TextField
        name="endsOn"
        label="Last day"
        hint={now(displayDay(award.endsOn))}
        type="date"
        autoComplete="off"
        defaultValue={values['endsOn']}
      />
      <TextField
        name="title"
        label="Title"
        hint={now(award.title)}
        autoComplete="off"
        defaultValue={values['title']}
      />
      <ChoiceField
        name="statusTo"
        label="Status"
        hint={now(status)}
        options={[
          ['', 'Stays as it is'],
          ['suspended', 'Suspended'],
          ['active', 'Active'],
          ['terminated', 'Terminated'],
          ['closing-out', 'Closing out'],
        ]}
        defaultValue={statusTo}
      />
      <PeopleFields award={award} draft={draft} />
    </>
  );
}

function PeopleFields({ award, draft: { values } }: Pick<StepProps, 'award' | 'draft'>) {
  return (
    <fieldset className="form__group">
      <legend>Key personnel</legend>
      <TextField
        name="programOfficer"
        label="Program officer"
        hint={now(award.programOfficer)}
        autoComplete="off"
        defaultValue={values['programOfficer']}
      />
      <TextField
        name="grantsOfficer"
        label="Grants officer"
        hint={now(award.grantsOfficer)}
        autoComplete="off"
        defaultValue={values['grantsOfficer']}
      />
      <TextField
        name="representative"
        label="Grants officer’s representative"
        hint={now(award.representative)}
        autoComplete="off"
        defaultValue={values['representative']}
      />
    </fieldset>
  );
}
