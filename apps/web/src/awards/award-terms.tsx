import { amountToEdit } from '../figures/amount';
import { PROGRAM_TYPE_LABELS, TIER_LABELS } from '../figures/vocabulary';
import { ChoiceField } from '../forms/choice-field';
import { TextAreaField } from '../forms/text-area-field';
import { TextField } from '../forms/text-field';
import type { Values } from '../forms/versions';

const TIERS: [string, string][] = [['', 'None'], ...Object.entries(TIER_LABELS)];

/** The fields of an award that can be corrected later, each beginning with its value. */
export function AwardTerms({ values }: { values: Values }) {
  return (
    <>
      <TextField
        name="title"
        label="Title"
        autoComplete="off"
        missing="Enter the title of the award."
        defaultValue={values['title']}
      />
      <ChoiceField
        name="programType"
        label="Program type"
        options={Object.entries(PROGRAM_TYPE_LABELS)}
        defaultValue={values['programType']}
      />
      <fieldset className="form__group">
        <legend>Period of performance</legend>
        <TextField
          name="startsOn"
          type="date"
          label="First day"
          autoComplete="off"
          missing="Enter the first day of the period of performance."
          defaultValue={values['startsOn']}
        />
        <TextField
          name="endsOn"
          type="date"
          label="Last day"
          autoComplete="off"
          missing="Enter the last day of the period of performance."
          defaultValue={values['endsOn']}
        />
      </fieldset>
      <fieldset className="form__group">
        <legend>Money</legend>
        <AmountField
          name="ceiling"
          label="Ceiling (federal share), $"
          missing="Enter the ceiling, 0.00 if there is none yet."
          value={values['ceiling']}
        />
        <AmountField name="costShare" label="Cost share, $" value={values['costShare']} />
      </fieldset>
      <Origin values={values} />
      <fieldset className="form__group">
        <legend>People</legend>
        {PEOPLE.map(([name, label]) => (
          <TextField key={name} name={name} label={label} autoComplete="off" defaultValue={values[name]} />
        ))}
      </fieldset>
    </>
  );
}

/** What the award answers, and under which program. */
function Origin({ values }: { values: Values }) {
  return (
    <fieldset className="form__group">
      <legend>Where it comes from</legend>
      <TextField
        name="assistanceListing"
        label="Assistance Listing"
        hint="Two digits, a dot, three digits, such as 19.019."
        autoComplete="off"
        defaultValue={values['assistanceListing']}
      />
      <TextField
        name="fundingOpportunity"
        label="Funding opportunity number"
        autoComplete="off"
        defaultValue={values['fundingOpportunity']}
      />
      <ChoiceField
        name="tipReportTier"
        label="TIP Report tier that it answers"
        options={TIERS}
        defaultValue={values['tipReportTier']}
      />
      <TextAreaField
        name="tipReportRecommendation"
        label="TIP Report recommendation that it answers"
        maxLength={2000}
        defaultValue={values['tipReportRecommendation']}
      />
    </fieldset>
  );
}

const PEOPLE = [
  ['programOfficer', 'Program officer'],
  ['grantsOfficer', 'Grants officer'],
  ['representative', 'Grants officer’s representative'],
] as const;

interface AmountFieldProps {
  name: string;
  label: string;
  missing?: string;
  value: string | undefined;
}

function AmountField({ name, label, missing, value }: AmountFieldProps) {
  return (
    <TextField
      name={name}
      label={label}
      inputMode="decimal"
      autoComplete="off"
      {...(missing !== undefined && { missing })}
      defaultValue={value === undefined ? undefined : amountToEdit(value)}
    />
  );
}
