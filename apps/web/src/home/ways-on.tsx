import { Link } from '@tanstack/react-router';
import type { Action } from '../api/types';
import { useSession } from '../session/session';

interface WayOn {
  to: string;
  label: string;
  says: string;
  needs: Action;
}

const WAYS_ON: WayOn[] = [
  {
    to: '/portfolio',
    label: 'Portfolio',
    says: 'at a glance: years, countries, categories',
    needs: 'reports.read',
  },
  {
    to: '/fiscal-years',
    label: 'Budget and spending',
    says: 'by year of funds and year of action, as finance prints it',
    needs: 'reports.read',
  },
  { to: '/awards', label: 'Awards', says: 'with what each has left', needs: 'portfolio.read' },
  {
    to: '/reports',
    label: 'Reports',
    says: 'of grantees: due, written, accepted',
    needs: 'grantee-reports.read',
  },
  { to: '/entries', label: 'Entries', says: 'every step of the money', needs: 'portfolio.read' },
  {
    to: '/september',
    label: 'Expiring and cancelling funds',
    says: 'to obligate or pay by September 30',
    needs: 'reports.read',
  },
  { to: '/exports', label: 'Exports', says: 'files that you asked for', needs: 'exports.make' },
  { to: '/people', label: 'People', says: 'who can sign in, and as what', needs: 'people.manage' },
  { to: '/audit', label: 'Audit trail', says: 'who did what, and when', needs: 'trail.read' },
  { to: '/account', label: 'My account', says: 'password, second factor, sessions', needs: 'account.own' },
];

/** Every page that is open to the person, in a few words. */
export function WaysOn() {
  const { may } = useSession();
  return (
    <nav aria-labelledby="ways-on-heading">
      <h2 id="ways-on-heading">Go on to</h2>
      <ul className="ways-on">
        {WAYS_ON.filter(({ needs }) => may.includes(needs)).map(({ to, label, says }) => (
          <li key={label}>
            <Link to={to}>{label}</Link>
            <span className="ways-on__says">{says}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
