import { Select, Textarea, TextInput } from '@trussworks/react-uswds';
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { AtField, FieldError, FieldFrame, useField } from '../../forms/text-field';

/** What the fields of a draft read and write; `DraftFrame` gives it. */
export interface CurrentDraftValue {
  values: Readonly<Record<string, string>>;
  change: (name: string, value: string) => void;
}

export const CurrentDraft = createContext<CurrentDraftValue>({ values: {}, change: () => undefined });

interface DraftFieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
}

function useDraftField(name: string, hasHint: boolean) {
  const { values, change } = useContext(CurrentDraft);
  const field = useField(name, hasHint);
  return { field, value: values[name] ?? '', change: (value: string) => change(name, value) };
}

interface DraftTextAreaProps extends DraftFieldProps {
  maxLength: number;
  rows: number;
  /** How much of the limit is used, as a person reads it. */
  used: (used: number, most: number) => string;
}

/** Several lines of a draft, with how many characters they have and may have. */
export function DraftTextArea({ name, label, hint, maxLength, rows, used }: DraftTextAreaProps) {
  const { field, value, change } = useDraftField(name, hint !== undefined);
  const { validationStatus, ...attributes } = { validationStatus: undefined, ...field.attributes };
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <Textarea
        {...attributes}
        error={validationStatus === 'error'}
        name={name}
        rows={rows}
        maxLength={maxLength}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
      <span className="usa-hint draft__used">{used(value.length, maxLength)}</span>
    </FieldFrame>
  );
}

interface DraftTextProps extends DraftFieldProps {
  type?: 'text' | 'date' | 'url';
  maxLength?: number;
}

/** One line of a draft, or a day. */
export function DraftText({ name, label, hint, type = 'text', maxLength }: DraftTextProps) {
  const { field, value, change } = useDraftField(name, hint !== undefined);
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <TextInput
        {...field.attributes}
        name={name}
        type={type as 'text'}
        autoComplete="off"
        value={value}
        {...(maxLength !== undefined && { maxLength })}
        onChange={({ target }) => change(target.value)}
      />
    </FieldFrame>
  );
}

interface DraftSelectProps extends DraftFieldProps {
  /** What the first choice says, which is none. */
  none: string;
  options: readonly (readonly [string, string])[];
}

/** One of many values of a draft, or none yet. */
export function DraftSelect({ name, label, hint, none, options }: DraftSelectProps) {
  const { field, value, change } = useDraftField(name, hint !== undefined);
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <Select {...field.attributes} name={name} value={value} onChange={({ target }) => change(target.value)}>
        <option value="">{none}</option>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}

interface DraftChoiceProps extends DraftFieldProps {
  options: readonly (readonly [string, string])[];
}

/** One of a few values of a draft, all in sight; none is chosen before somebody has. */
export function DraftChoice({ name, label, hint, options }: DraftChoiceProps): ReactNode {
  const { field, value, change } = useDraftField(name, hint !== undefined);
  const atField = useContext(AtField);
  return (
    <fieldset
      className="usa-fieldset draft__choice"
      {...(field.attributes['aria-describedby'] !== undefined && {
        'aria-describedby': field.attributes['aria-describedby'],
      })}
    >
      <legend className="usa-label">{label}</legend>
      {hint !== undefined && (
        <span id={field.hintId} className="usa-hint">
          {hint}
        </span>
      )}
      <FieldError id={field.errorId} sentence={field.sentence} />
      {options.map(([one, text], index) => (
        <label key={one} className="draft__option">
          <input
            type="radio"
            {...(index === 0 && { id: field.id })}
            name={name}
            value={one}
            checked={value === one}
            onChange={() => change(one)}
          />
          {text}
        </label>
      ))}
      {atField(name, label)}
    </fieldset>
  );
}
