import { Checkbox, Fieldset } from '@trussworks/react-uswds';
import { useContext, useId } from 'react';
import type { ReportPartCode } from '../../api/types';
import { fieldId, FormFaults } from '../../forms/faults';
import { FieldError } from '../../forms/text-field';
import { PART_CODES, PART_LABELS } from './terms-words';

/** Which parts a report holds; the form has them as one value, separated by spaces. */
export function PartBoxes({ chosen }: { chosen: readonly ReportPartCode[] }) {
  const form = useContext(FormFaults);
  const sentence = form.faults.find(({ field }) => field === 'parts')?.sentence;
  const errorId = useId();
  return (
    <Fieldset
      legend="What each report holds"
      className="scopes"
      {...(sentence !== undefined && { 'aria-describedby': errorId })}
    >
      <FieldError id={errorId} sentence={sentence} />
      {PART_CODES.map((code, index) => (
        <Checkbox
          key={code}
          // The first carries the field's own id, so that the summary of what is wrong can lead to it.
          id={fieldId(form.id, index === 0 ? 'parts' : code)}
          name="parts"
          value={code}
          label={PART_LABELS[code]}
          defaultChecked={chosen.includes(code)}
        />
      ))}
    </Fieldset>
  );
}
