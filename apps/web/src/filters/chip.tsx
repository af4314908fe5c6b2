interface ChipProps {
  label: string;
  value: string;
  onRemove: () => void;
}

/** One thing that narrows a list, with a button that removes it. */
export function Chip({ label, value, onRemove }: ChipProps) {
  return (
    <li>
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
  );
}
