import { useQuery } from '@tanstack/react-query';
import { TextInput } from '@trussworks/react-uswds';
import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useState } from 'react';
import { implementersLikeQuery } from '../api/implementer-queries';
import type { Implementers } from '../api/types';
import { FieldFrame, useField } from '../forms/text-field';
import { TYPE_LABELS } from './words';

/** A pause in typing of this length asks the server. */
const PAUSE_MS = 200;

interface ImplementerComboboxProps {
  name: string;
  label: string;
  hint?: string;
  /** What to say when it is left empty. */
  missing: string;
  defaultValue?: string | undefined;
  /** Id of one that is not offered. */
  except?: string | undefined;
  autoFocus?: boolean;
}

/**
 * An implementer by any of its names, found while it is typed, also with spelling errors.
 *
 * Its value is what stands in it: the server leads every known name to its record, and refuses one that nobody has.
 */
export function ImplementerCombobox(props: ImplementerComboboxProps) {
  const { name, label, hint, missing, defaultValue = '', except, autoFocus = false } = props;
  const field = useField(name, hint !== undefined);
  const listId = useId();
  const [text, setText] = useState(defaultValue);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const asked = useSettled(text.trim());
  const found = useQuery({ ...implementersLikeQuery(asked), enabled: open && asked !== '' });
  const isAsked = open && asked !== '' && found.data !== undefined;
  const options = isAsked ? found.data.items.filter(({ id }) => id !== except) : [];

  const choose = (chosen: string) => {
    setText(chosen);
    setOpen(false);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = options[active];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      if (options.length > 0) setActive((active + step + options.length) % options.length);
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      choose(chosen.name);
    } else if (event.key === 'Escape' && options.length > 0) {
      // The first Escape closes the list, and only the next one the dialog.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <TextInput
        {...field.attributes}
        name={name}
        type="text"
        value={text}
        autoComplete="off"
        autoFocus={autoFocus}
        spellCheck={false}
        required
        data-missing={missing}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        {...(active >= 0 && { 'aria-activedescendant': `${listId}-${active}` })}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
          setText(target.value);
          setOpen(true);
          setActive(-1);
        }}
      />
      <Suggestions
        listId={listId}
        label={label}
        options={options}
        active={active}
        isAsked={isAsked}
        onChoose={choose}
      />
    </FieldFrame>
  );
}

interface SuggestionsProps {
  listId: string;
  label: string;
  options: Implementers['items'];
  /** Place of the one that the keyboard is at; -1 for none. */
  active: number;
  /** Whether the server has answered; before that, an empty list says nothing. */
  isAsked: boolean;
  onChoose: (name: string) => void;
}

function Suggestions({ listId, label, options, active, isAsked, onChoose }: SuggestionsProps) {
  const isEmpty = isAsked && options.length === 0;
  return (
    <>
      <ul id={listId} role="listbox" aria-label={`${label}: suggestions`} className="suggestions">
        {options.map((option, index) => (
          <li
            key={option.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            className="suggestions__one"
            // Keeps the focus in the field, so that the list is still there when the button is let go.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option.name)}
          >
            {option.name}
            <span className="cell-detail">
              {[TYPE_LABELS[option.type], ...option.otherNames.slice(0, 3)].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className={isEmpty ? 'note' : 'usa-sr-only'}>
        {isEmpty && 'No implementer has a name like this.'}
        {isAsked && options.length > 0 && `${options.length} found.`}
      </p>
    </>
  );
}

/** The text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
