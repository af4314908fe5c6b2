import { useQuery } from '@tanstack/react-query';
import { Button, Label, TextInput } from '@trussworks/react-uswds';
import { useId, useRef, useState } from 'react';
import { placesQuery } from '../api/queries';
import type { Place } from '../api/types';
import { labelOf, REGION_LABELS } from '../figures/vocabulary';

/** More would have to be scrolled; two letters more narrow them down. */
const SHOWN = 6;

interface PlaceSearchProps {
  /** Codes that are chosen already. */
  taken: readonly string[];
  onChoose: (code: string) => void;
}

/** Finds a country, a region or "Global" by a part of its name, or by its code; Enter takes the first that matches. */
export function PlaceSearch({ taken, onChoose }: PlaceSearchProps) {
  const places = useQuery(placesQuery);
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const found = matching(places.data?.items ?? [], text).filter(({ code }) => !taken.includes(code));
  const choose = (code: string) => {
    onChoose(code);
    setText('');
    input.current?.focus();
  };
  return (
    <div className="place-search">
      <Label htmlFor={id}>Add a country or region</Label>
      <TextInput
        id={id}
        inputRef={input}
        name="place-search"
        type="text"
        autoComplete="off"
        value={text}
        aria-describedby={`${id}-found`}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter would send the whole form.
          event.preventDefault();
          const [first] = found;
          if (first !== undefined) choose(first.code);
        }}
      />
      <div id={`${id}-found`}>
        {text.trim() !== '' && (
          <ul className="place-search__found" aria-label="Places that match">
            {found.slice(0, SHOWN).map(({ code, name, region }) => (
              <li key={code}>
                <Button type="button" unstyled onClick={() => choose(code)}>
                  Add {name}
                </Button>{' '}
                <span className="usa-hint">{labelOf(REGION_LABELS, region)}</span>
              </li>
            ))}
            {found.length > SHOWN && (
              <li className="usa-hint">{found.length - SHOWN} more match; type more of the name.</li>
            )}
            {found.length === 0 && <li className="usa-hint">No other place has this in its name.</li>}
          </ul>
        )}
      </div>
    </div>
  );
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Places whose code is the text come first, then those whose names begin with it, then those that contain it. */
function matching(places: readonly Place[], text: string): Place[] {
  const wanted = plain(text);
  if (wanted === '') return [];
  const rank = ({ code, name }: Place): number => {
    if (plain(code) === wanted) return 0;
    const at = plain(name).indexOf(wanted);
    return at < 0 ? 3 : at === 0 ? 1 : 2;
  };
  return places
    .map((place) => ({ place, rank: rank(place) }))
    .filter((one) => one.rank < 3)
    .sort((one, other) => one.rank - other.rank || one.place.name.localeCompare(other.place.name))
    .map(({ place }) => place);
}
