import { Button } from '@trussworks/react-uswds';
import { KeptFocus } from '../shell/kept-focus';
import { Chip } from './chip';

interface ChipsProps<Words> {
  words: readonly Words[];
  /** Takes away one of them, or all. */
  onRemove: (gone: readonly Words[]) => void;
}

/** The filters in words, each with a button that removes it; removing one leaves the focus beside where it was. */
export function Chips<Words extends { label: string; value: string }>({
  words,
  onRemove,
}: ChipsProps<Words>) {
  return (
    <KeptFocus>
      {words.length > 0 && (
        <ul className="chips" aria-label="Filters that are set">
          {words.map((one) => (
            <Chip key={one.label} label={one.label} value={one.value} onRemove={() => onRemove([one])} />
          ))}
          {words.length > 1 && (
            <li>
              <Button type="button" unstyled onClick={() => onRemove(words)}>
                Remove all filters
              </Button>
            </li>
          )}
        </ul>
      )}
    </KeptFocus>
  );
}

/** A change of filters that takes these away. */
export function without<Name extends string>(names: readonly Name[]): { [name in Name]?: undefined } {
  return Object.fromEntries(names.map((name) => [name, undefined])) as { [name in Name]?: undefined };
}
