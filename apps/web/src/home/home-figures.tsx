import { Link } from '@tanstack/react-router';
import type { Home } from '../api/types';
import { displayDollars } from '../figures/amount';
import { displayInstant } from '../figures/dates';
import { present } from '../filters/filters';

interface KeyFigure {
  label: string;
  value: string;
  to: string;
  search?: Record<string, string | undefined>;
}

/** The sums over every award in reach; each opens the rows that make it. */
export function HomeFigures({ home }: { home: Home }) {
  const { awards, activeAwards, obligated, disbursed, left } = home.figures;
  const figures: KeyFigure[] = [
    { label: 'Awards', value: awards.toLocaleString('en-US'), to: '/awards' },
    {
      label: 'Active awards',
      value: activeAwards.toLocaleString('en-US'),
      to: '/awards',
      search: { active: 'yes', onDate: home.onDate },
    },
    {
      label: 'Obligated',
      value: displayDollars(obligated),
      to: '/entries',
      search: { measure: 'obligated' },
    },
    {
      label: 'Disbursed',
      value: displayDollars(disbursed),
      to: '/entries',
      search: { measure: 'disbursed' },
    },
    { label: 'Left to pay', value: displayDollars(left), to: '/awards' },
  ];
  return (
    <section aria-labelledby="figures-heading">
      <h2 id="figures-heading">Key figures</h2>
      <dl className="key-figures">
        {figures.map(({ label, value, to, search }) => (
          <div key={label} className="key-figures__one">
            <dt>{label}</dt>
            <dd>
              <Link to={to} search={present(search ?? {})}>
                {value}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
      <p className="definition-line">
        Stocks (balances at a date), as of <time dateTime={home.asOf}>{displayInstant(home.asOf)}</time>, over
        every award that you can see. Left to pay is what is obligated and not disbursed, where it can still
        be paid. Source: the ledger.
      </p>
    </section>
  );
}
