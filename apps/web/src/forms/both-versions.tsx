import { Button } from '@trussworks/react-uswds';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FieldError, useField } from './text-field';
import { Form } from './form';
import { chosenValues, type Difference, proposedSide, type Side, type Values, whoChanged } from './versions';

interface BothVersionsProps {
  /** What was changed, as a sentence says it: "award". */
  noun: string;
  /** From `differencesOf`; none when both want the same. */
  differences: readonly Difference[];
  /** Saves the chosen values of the differing fields over the newer version; what it throws is shown. */
  save: (chosen: Values) => Promise<void>;
  /** Goes back to the form with the chosen values; without it, there is no form to go back to. */
  onEdit?: ((chosen: Values) => void) | undefined;
  /** Leaves it as the other person saved it. */
  onTheirs: () => void;
}

/**
 * What to show when somebody else's change came first: both versions side by side, field by field.
 *
 * Nothing is saved until the person has seen both and says so.
 */
export function BothVersions({ noun, differences, save, onEdit, onTheirs }: BothVersionsProps) {
  const [sides, setSides] = useState<Record<string, Side>>(() =>
    Object.fromEntries(differences.map((one) => [one.field.name, proposedSide(one)])),
  );
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [differences]);
  const chosen = () => chosenValues(differences, sides);
  const keepsMine = differences.some(({ field }) => sides[field.name] === 'mine');
  return (
    <div className="versions">
      <div ref={notice} tabIndex={-1} role="alert" className="kept-focus">
        {/* No heading element: it stands below headings of any level. */}
        <div className="usa-alert usa-alert--warning">
          <div className="usa-alert__body">
            <p className="usa-alert__heading">Somebody else changed this {noun} meanwhile</p>
            <p className="usa-alert__text">
              {differences.length === 0
                ? 'It already says everything that you wanted to save.'
                : 'Nothing of yours is saved yet. Choose for each field what it should say.'}
            </p>
          </div>
        </div>
      </div>
      {differences.length === 0 ? (
        <Button type="button" onClick={onTheirs}>
          Go on
        </Button>
      ) : (
        <Form
          label="Both versions"
          action={keepsMine ? 'Save' : 'Leave it as they saved it'}
          busyAction="Saving…"
          send={async () => {
            if (keepsMine) await save(chosen());
            else onTheirs();
          }}
          beside={
            onEdit !== undefined && (
              <Button type="button" unstyled onClick={() => onEdit(chosen())}>
                Go on editing
              </Button>
            )
          }
        >
          {differences.map((one) => (
            <DifferenceField
              key={one.field.name}
              difference={one}
              side={sides[one.field.name] ?? 'theirs'}
              onChoose={(side) => setSides((before) => ({ ...before, [one.field.name]: side }))}
            />
          ))}
        </Form>
      )}
    </div>
  );
}

interface DifferenceFieldProps {
  difference: Difference;
  side: Side;
  onChoose: (side: Side) => void;
}

function DifferenceField({ difference, side, onChoose }: DifferenceFieldProps) {
  const { field, mine, theirs, read } = difference;
  const place = useField(field.name, true);
  const choice = (one: Side, label: string, value: string): ReactNode => (
    <label className="versions__side">
      <input
        type="radio"
        name={field.name}
        value={one}
        checked={side === one}
        onChange={() => onChoose(one)}
        {...(one === 'mine' && place.attributes['aria-invalid'] === true && { 'aria-invalid': true })}
        {...(one === 'mine' && { id: place.id })}
        aria-describedby={place.hintId}
      />
      <span>
        <span className="versions__whose">{label}</span>
        <Value field={field} value={value} />
      </span>
    </label>
  );
  return (
    <fieldset className="versions__field">
      <legend>{field.label}</legend>
      <p id={place.hintId} className="usa-hint">
        {whoChanged(difference)} {mine !== read && theirs !== read && <WasRead field={field} read={read} />}
      </p>
      <FieldError id={place.errorId} sentence={place.sentence} />
      <div className="versions__sides">
        {choice('mine', 'Keep mine', mine)}
        {choice('theirs', 'Take theirs', theirs)}
      </div>
    </fieldset>
  );
}

function Value({ field, value }: { field: Difference['field']; value: string }) {
  if (value === '') return <em>nothing</em>;
  return <span className="versions__value">{field.display?.(value) ?? value}</span>;
}

function WasRead({ field, read }: { field: Difference['field']; read: string }) {
  return <>Before, it said {read === '' ? 'nothing' : `“${field.display?.(read) ?? read}”`}.</>;
}
