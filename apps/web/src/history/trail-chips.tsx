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
          {chips.map(({ label, value, onRemove }) => (
            <li key={label}>
              <button type="button" className="chip" onClick={onRemove}>
                <span>
                  {label}: <strong>{value}</strong>
                </span>
                <span className="chip__remove" aria-hidden="true">
                  ×
                </span>
                <span className="usa-sr-only">, remove this filter</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </KeptFocus>
  );
}
