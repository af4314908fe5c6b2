import { Link, type LinkProps } from '@tanstack/react-router';
import type { Action } from '../api/types';
import { useSession } from '../session/session';

interface PageLink {
  to: NonNullable<LinkProps['to']>;
  label: string;
  needs: Action;
}

/** In the order in which people use them; a person sees those that are open to the role. */
const PAGE_LINKS: PageLink[] = [
  { to: '/', label: 'Home', needs: 'account.own' },
  { to: '/portfolio', label: 'Portfolio', needs: 'reports.read' },
  { to: '/fiscal-years', label: 'Budget and spending', needs: 'reports.read' },
  { to: '/awards', label: 'Awards', needs: 'portfolio.read' },
  { to: '/reports', label: 'Reports', needs: 'grantee-reports.read' },
  { to: '/implementers', label: 'Implementers', needs: 'reports.read' },
  { to: '/entries', label: 'Entries', needs: 'portfolio.read' },
  { to: '/exports', label: 'Exports', needs: 'exports.make' },
  { to: '/people', label: 'People', needs: 'people.manage' },
  { to: '/audit', label: 'Audit trail', needs: 'trail.read' },
];

/** The pages of Awardbook, by name. */
export function PageLinks() {
  const { may } = useSession();
  return (
    <nav aria-label="Pages">
      <ul className="site-nav">
        {PAGE_LINKS.filter(({ needs }) => may.includes(needs)).map(({ to, label }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
