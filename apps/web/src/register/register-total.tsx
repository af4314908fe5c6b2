import { Link } from '@tanstack/react-router';
import type { AwardRegister } from '../api/types';
import { type AwardsSearch } from '../awards/awards-search';
import { displayDollars } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { present } from '../filters/filters';
import { useMay } from '../session/session';

interface RegisterTotalProps {
  register: Pick<AwardRegister, 'total' | 'onDate' | 'asOf'>;
  search: AwardsSearch;
}

/** How many awards match and what they come to together, whichever of them are shown. */
export function RegisterTotal({ register: { total, onDate, asOf }, search }: RegisterTotalProps) {
  return (
    <>
      <p className="definition-line">
        <strong>
          {total.awards.toLocaleString('en-US')} {total.awards === 1 ? 'award matches' : 'awards match'}:
        </strong>{' '}
        {displayDollars(total.obligated)} obligated of ceilings of {displayDollars(total.ceiling)},{' '}
        {displayDollars(total.disbursed)} disbursed, {displayDollars(total.left)} left to pay.{' '}
        {asOf === null
          ? `The day is ${displayDay(onDate)}; balances are those of this moment. `
          : `Balances are of entries dated up to ${displayDay(asOf)}. `}
        Source: the ledger.
      </p>
      <WholeAwards search={search} />
    </>
  );
}

const PARTS = ['category', 'country', 'region', 'account', 'yearOfFunds'] as const;

/** Says that an award which matches by a part of its money is shown whole, and where its parts are. */
function WholeAwards({ search }: { search: AwardsSearch }) {
  const mayReport = useMay('reports.read');
  if (PARTS.every((name) => search[name] === undefined)) return null;
  const { category, country, region, account, yearOfFunds } = search;
  const filters = { yearOfFundsFrom: yearOfFunds, yearOfFundsTo: yearOfFunds };
  return (
    <p className="definition-line">
      Each award is shown and added up whole, not only the part that matches.{' '}
      {mayReport && (
        <Link to="/fiscal-years" search={present({ category, country, region, account, ...filters })}>
          See what falls to that part
        </Link>
      )}
    </p>
  );
}
