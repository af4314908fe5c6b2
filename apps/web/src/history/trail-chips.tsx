import { Chip } from '../filters/chip';
import { KeptFocus } from '../shell/kept-focus';

interface TrailChip {
  label: string;
  value: string;
  onRemove: () => void;
}

/** What narrows a trail besides its fields above, each with a button that removes it. */
export function TrailChips({ chips }: { chips: TrailChip[] }) {
  return (
    <KeptFocus>
      {chips.length > 0 && (
        <ul className="chips" aria-label="Filters that are set">
          {chips.map((chip) => (
            <Chip key={chip.label} {...chip} />
          ))}
        </ul>
      )}
    </KeptFocus>
  );
}
