import { type AwardsSearch } from '../awards/awards-search';
import { Chips, without } from '../filters/chips';
import { type RegisterFilterWords } from './filter-words';

interface RegisterChipsProps {
  words: readonly RegisterFilterWords[];
  change: (part: Partial<AwardsSearch>) => void;
}

/** The register's filters in words, each with a button that removes it. */
export function RegisterChips({ words, change }: RegisterChipsProps) {
  return <Chips words={words} onRemove={(gone) => change(without(gone.map(({ name }) => name)))} />;
}
