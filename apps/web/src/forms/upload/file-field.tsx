import type { ChangeEvent } from 'react';
import { FieldFrame, useField } from '../text-field';

interface FileFieldProps {
  label: string;
  hint: string;
  /** What is said when no file was chosen. */
  missing: string;
  onChoose: (file: File | null) => void;
}

/** A file field that is large enough to drop a file on: browsers take it there by themselves. */
export function FileField({ label, hint, missing, onChoose }: FileFieldProps) {
  const field = useField('file', true);
  const { validationStatus: _, ...attributes } = { validationStatus: undefined, ...field.attributes };
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <input
        {...attributes}
        type="file"
        name="file"
        className="file-drop"
        required
        data-missing={missing}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => onChoose(target.files?.[0] ?? null)}
      />
    </FieldFrame>
  );
}
