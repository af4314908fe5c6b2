import { useQuery } from '@tanstack/react-query';
import { Checkbox, Label, TextInput } from '@trussworks/react-uswds';
import { useId, useState } from 'react';
import { implementersQuery } from '../api/queries';
import { FieldError, useField } from '../forms/text-field';
import { QueryState } from '../loading/query-state';

/** A list of hundreds is searched, not scrolled: so many matches are shown at once. */
const SHOWN = 30;

interface ImplementersFieldProps {
  /** Ids. */
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** The implementers that a grantee belongs to: those that are chosen, then those that match what is typed. */
export function ImplementersField({ chosen, onChange }: ImplementersFieldProps) {
  const implementers = useQuery(implementersQuery);
  const [text, setText] = useState('');
  const field = useField('implementers', true);
  const searchId = useId();
  const toggle = (id: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset className="usa-fieldset implementers-field">
      <legend className="usa-label">Implementers</legend>
      <span id={field.hintId} className="usa-hint">
        A grantee sees the awards of these, and nothing else. {chosen.length} chosen.
      </span>
      <FieldError id={field.errorId} sentence={field.sentence} />
      <Label htmlFor={searchId}>Find an implementer</Label>
      <TextInput
        id={searchId}
        name="implementer-search"
        type="text"
        value={text}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          // Enter would send the whole form.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <QueryState query={implementers} what="The list of implementers" skeletonRows={4}>
        {(all) => {
          const matches = all.filter(
            ({ id, name }) => !chosen.includes(id) && name.toLowerCase().includes(text.trim().toLowerCase()),
          );
          const shown = [...all.filter(({ id }) => chosen.includes(id)), ...matches.slice(0, SHOWN)];
          return (
            <div
              className="implementers-field__list"
              role="group"
              aria-label="Implementers that match"
              aria-describedby={field.hintId}
              tabIndex={0}
            >
              {shown.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  id={`${field.id}-${id}`}
                  name="implementer"
                  value={id}
                  label={name}
                  checked={chosen.includes(id)}
                  onChange={({ target }) => toggle(id, target.checked)}
                />
              ))}
              {matches.length > SHOWN && (
                <p className="note">
                  {(matches.length - SHOWN).toLocaleString('en-US')} more match; type more of the name.
                </p>
              )}
              {shown.length === 0 && <p className="note">No implementer has this in its name.</p>}
            </div>
          );
        }}
      </QueryState>
    </fieldset>
  );
}
