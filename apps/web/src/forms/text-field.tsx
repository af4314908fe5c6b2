import { ErrorMessage, FormGroup, Label, TextInput } from '@trussworks/react-uswds';
import { type ChangeEvent, createContext, type InputHTMLAttributes, type ReactNode, useContext } from 'react';
import { fieldId, FormFaults } from './faults';

/** What else stands at a field, by its name, such as what a reviewer wants changed in it; usually nothing. */
export const AtField = createContext<(name: string, label: string) => ReactNode>(() => null);

interface TextFieldProps {
  name: string;
  label: string;
  hint?: string;
  type?: 'text' | 'email' | 'date';
  autoComplete: string;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  /** What to say when it is left empty; without it, it may be. */
  missing?: string;
  defaultValue?: string | undefined;
  autoFocus?: boolean;
  /** The id of a datalist that offers values. */
  list?: string;
  onChange?: (value: string) => void;
}

/** One line of text with its label above, what it is for below that, and what is wrong with it. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, type = 'text', missing, onChange, ...input } = props;
  const field = useField(name, hint !== undefined);
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <TextInput
        {...input}
        {...field.attributes}
        name={name}
        type={type as 'text'}
        required={missing !== undefined}
        data-missing={missing}
        spellCheck={false}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange?.(event.target.value)}
      />
    </FieldFrame>
  );
}

interface FieldFrameProps {
  field: ReturnType<typeof useField>;
  label: string;
  /** A sentence, or whatever else describes the field. */
  hint: ReactNode;
  children: ReactNode;
}

/** What stands around every field: its label above, what it is for below that, and what is wrong with it. */
export function FieldFrame({ field, label, hint, children }: FieldFrameProps) {
  const atField = useContext(AtField);
  return (
    <FormGroup error={field.sentence !== undefined}>
      <Label htmlFor={field.id} error={field.sentence !== undefined}>
        {label}
      </Label>
      {typeof hint === 'string' ? (
        <span id={field.hintId} className="usa-hint">
          {hint}
        </span>
      ) : (
        hint !== undefined && <div id={field.hintId}>{hint}</div>
      )}
      <FieldError id={field.errorId} sentence={field.sentence} />
      {children}
      {atField(field.name, label)}
    </FormGroup>
  );
}

export function FieldError({ id, sentence }: { id: string; sentence: string | undefined }) {
  if (sentence === undefined) return null;
  return <ErrorMessage id={id}>{sentence}</ErrorMessage>;
}

/** A field's place in its form: its ids, what describes it, and what is wrong with it. */
export function useField(name: string, hasHint: boolean) {
  const form = useContext(FormFaults);
  const id = fieldId(form.id, name);
  const sentence = form.faults.find(({ field }) => field === name)?.sentence;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hasHint && hintId, sentence !== undefined && errorId].filter(Boolean).join(' ');
  const attributes = {
    id,
    ...(described !== '' && { 'aria-describedby': described }),
    ...(sentence !== undefined && { 'aria-invalid': true, validationStatus: 'error' as const }),
  };
  return { id, name, hintId, errorId, sentence, attributes };
}
