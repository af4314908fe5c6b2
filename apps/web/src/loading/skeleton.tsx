interface SkeletonProps {
  what: string;
  rows: number;
}

/** Grey bars where a table will stand, of about its height. */
export function Skeleton({ what, rows }: SkeletonProps) {
  return (
    <div className="skeleton" role="status">
      <span className="usa-sr-only">{what}: loading…</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className="skeleton__row" aria-hidden="true" />
      ))}
    </div>
  );
}
