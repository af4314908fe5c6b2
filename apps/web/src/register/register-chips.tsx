import { Button } from '@trussworks/react-uswds';
import { type AwardsSearch } from '../awards/awards-search';
import { Chip } from '../filters/chip';
import { KeptFocus } from '../shell/kept-focus';
import { type RegisterFilterWords } from './filter-words';

interface RegisterChipsProps {
  words: readonly RegisterFilterWords[];
  change: (part: Partial<AwardsSearch>) => void;
}

/** The filters in words, each with a button that removes it. */
export function RegisterChips({ words, change }: RegisterChipsProps) {
  const without = (names: readonly (keyof AwardsSearch)[]) =>
    change(Object.fromEntries(names.map((name) => [name, undefined])));
  return (
    <KeptFocus>
      {words.length > 0 && (
        <ul className="chips" aria-label="Filters that are set">
          {words.map(({ name, label, value }) => (
            <Chip key={name} label={label} value={value} onRemove={() => without([name])} />
          ))}
          {words.length > 1 && (
            <li>
              <Button type="button" unstyled onClick={() => without(words.map(({ name }) => name))}>
                Remove all filters
              </Button>
            </li>
          )}
        </ul>
      )}
    </KeptFocus>
  );
}
