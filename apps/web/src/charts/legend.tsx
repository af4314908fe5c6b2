export interface LegendEntry {
  readonly label: string;
  readonly color: string;
}

/** Which color stands for what. */
export function ChartLegend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul className="chart__legend">
      {entries.map(({ label, color }) => (
        <li key={label}>
          <svg width="14" height="14" aria-hidden="true">
            <rect width="14" height="14" fill={color} />
          </svg>{' '}
          {label}
        </li>
      ))}
    </ul>
  );
}
