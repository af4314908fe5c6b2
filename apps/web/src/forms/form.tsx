import { Button } from '@trussworks/react-uswds';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { ErrorSummary } from './error-summary';
import { type Fault, faultsOf, FormFaults, missingIn, namesIn, valuesOf } from './faults';

interface FormProps {
  /** The form's name for screen readers. */
  label: string;
  /** Does what the form is for with its values by field name; what it throws is shown above the fields. */
  send: (values: Record<string, string>) => Promise<void>;
  /** What the page itself can tell before the server is asked. */
  check?: ((values: Record<string, string>) => Fault[]) | undefined;
  action: string;
  /** What the button says meanwhile. */
  busyAction: string;
  /** What is said when it worked and the form stays. */
  done?: string;
  /** Stands beside the button. */
  beside?: ReactNode;
  children: ReactNode;
}

/**
 * A form that says what is wrong in one place, with links to the fields, and at each field.
 *
 * The browser keeps the values, so nothing typed is lost when an answer is refused.
 */
export function Form({ label, send, check, action, busyAction, done, beside, children }: FormProps) {
  const id = useId();
  const [faults, setFaults] = useState<Fault[]>([]);
  const [busy, setBusy] = useState(false);
  const [worked, setWorked] = useState(false);
  const submit = async (form: HTMLFormElement) => {
    const values = valuesOf(form);
    const known = [...missingIn(form), ...(check?.(values) ?? [])];
    setFaults(known);
    setWorked(false);
    if (known.length > 0) return;
    setBusy(true);
    try {
      await send(values);
      setWorked(true);
    } catch (error) {
      setFaults(faultsOf(error, namesIn(form)));
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void submit(event.currentTarget);
  };
  return (
    <FormFaults value={{ id, faults }}>
      {/* Our own sentences instead of the browser's bubbles, which vanish and are read out badly. */}
      <form className="form" aria-label={label} noValidate onSubmit={onSubmit}>
        <ErrorSummary formId={id} faults={faults} />
        {children}
        <div className="form__actions">
          {/* Not "disabled" while it works: a disabled button would drop the focus. */}
          <Button type="submit" aria-disabled={busy}>
            {busy ? busyAction : action}
          </Button>
          {beside}
          <span role="status" className="form__done">
            {worked && done}
          </span>
        </div>
      </form>
    </FormFaults>
  );
}
