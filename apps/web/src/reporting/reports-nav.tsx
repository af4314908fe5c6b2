import { Link } from '@tanstack/react-router';
import { useMay } from '../session/session';

const PAGES = [
  ['/reports', 'All reports'],
  ['/reports/review', 'Reports to review'],
  ['/reports/calendar', 'Calendar'],
  ['/reports/results', 'Accepted results'],
] as const;

/** The pages about reports, by name, the one that is read as plain text. */
export function ReportsNav({ here }: { here: (typeof PAGES)[number][0] }) {
  const mayReview = useMay('grantee-reports.review');
  return (
    <nav aria-label="Pages about reports" className="not-on-paper">
      <ul className="row-actions">
        {PAGES.filter(([to]) => mayReview || to !== '/reports/review').map(([to, label]) => (
          <li key={to}>
            {to === here ? <strong aria-current="page">{label}</strong> : <Link to={to}>{label}</Link>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
