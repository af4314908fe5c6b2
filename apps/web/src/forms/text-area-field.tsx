import { Textarea } from '@trussworks/react-uswds';
import { FieldFrame, useField } from './text-field';

interface TextAreaFieldProps {
  name: string;
  label: string;
  hint?: string;
  maxLength: number;
  rows?: number;
  /** What to say when it is left empty; without it, it may be. */
  missing?: string | undefined;
  defaultValue?: string | undefined;
}

/** Several lines of text, with their label above, what they are for below that, and what is wrong with them. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { name, label, hint, maxLength, rows = 4, missing, defaultValue } = props;
  const field = useField(name, hint !== undefined);
  const { validationStatus, ...attributes } = { validationStatus: undefined, ...field.attributes };
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <Textarea
        {...attributes}
        error={validationStatus === 'error'}
        name={name}
        rows={rows}
        maxLength={maxLength}
        defaultValue={defaultValue}
        required={missing !== undefined}
        data-missing={missing}
      />
    </FieldFrame>
  );
}
