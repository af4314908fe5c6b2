import { Button } from '@trussworks/react-uswds';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FieldError, useField } from './text-field';
import { Form } from './form';
import { chosenValues, type Difference, proposedSide, type Side, type Values } from './versions';
import type { VersionsWords } from './versions-words';

interface BothVersionsProps {
  words: VersionsWords;
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
export function BothVersions({ words, noun, differences, save, onEdit, onTheirs }: BothVersionsProps) {
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
            <p className="usa-alert__heading">{words.heading(noun)}</p>
            <p className="usa-alert__text">{differences.length === 0 ? words.alike : words.choose}</p>
          </div>
        </div>
      </div>
      {differences.length === 0 ? (
        <Button type="button" onClick={onTheirs}>
          {words.goOn}
        </Button>
      ) : (
        <Form
          label={words.label}
          action={keepsMine ? words.save : words.leave}
          busyAction={words.saving}
          send={async () => {
            if (keepsMine) await save(chosen());
            else onTheirs();
          }}
          beside={
            onEdit !== undefined && (
              <Button type="button" unstyled onClick={() => onEdit(chosen())}>
                {words.edit}
              </Button>
            )
          }
        >
          {differences.map((one) => (
            <DifferenceField
              key={one.field.name}
              words={words}
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
  words: VersionsWords;
  difference: Difference;
  side: Side;
  onChoose: (side: Side) => void;
}

function DifferenceField({ words, difference, side, onChoose }: DifferenceFieldProps) {
  const { field, mine, theirs, read } = difference;
  const shown = (value: string): string => field.display?.(value) ?? value;
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
        {value === '' ? <em>{words.nothing}</em> : <span className="versions__value">{shown(value)}</span>}
      </span>
    </label>
  );
  return (
    <fieldset className="versions__field">
      <legend>{field.label}</legend>
      <p id={place.hintId} className="usa-hint">
        {whoChanged(difference, words)}{' '}
        {mine !== read && theirs !== read && (read === '' ? words.beforeNothing : words.before(shown(read)))}
      </p>
      <FieldError id={place.errorId} sentence={place.sentence} />
      <div className="versions__sides">
        {choice('mine', words.mine, mine)}
        {choice('theirs', words.theirs, theirs)}
      </div>
    </fieldset>
  );
}

/** Who changed the field since it was read, as a sentence. */
function whoChanged({ read, mine, theirs }: Difference, words: VersionsWords): string {
  if (mine === read) return words.theyChanged;
  return theirs === read ? words.youChanged : words.bothChanged;
}
