import { Link } from '@tanstack/react-router';
import { displayAmount } from '../figures/amount';
import { FigureTable } from '../figures/figure-table';
import { fiscalYearLabel } from '../figures/vocabulary';

/** A fund of either list, with its figures in the order of the headings. */
export interface ListedFund {
  id: string;
  account: string;
  treasuryAccount: string;
  yearOfFunds: number;
  office: string;
  figures: string[];
}

interface FundListProps {
  caption: string;
  headings: string[];
  funds: ListedFund[];
  /** Of the last figure. */
  total: string;
}

/** Funds that a day is coming for; the first cell opens the entries under the fund. */
export function FundList({ caption, headings, funds, total }: FundListProps) {
  return (
    <FigureTable
      kind="list"
      caption={caption}
      head={
        <tr>
          <th scope="col">Treasury account</th>
          <th scope="col">Account</th>
          <th scope="col">Year of funds</th>
          <th scope="col">Office</th>
          {headings.map((heading) => (
            <th key={heading} scope="col" className="number">
              {heading}
            </th>
          ))}
        </tr>
      }
      body={funds.map((fund) => (
        <tr key={fund.id}>
          <th scope="row">
            <Link to="/entries" search={entriesOf(fund)}>
              {fund.treasuryAccount}
            </Link>
          </th>
          <td>{fund.account}</td>
          <td className="nowrap">{fiscalYearLabel(fund.yearOfFunds)}</td>
          <td>{fund.office}</td>
          {fund.figures.map((figure, index) => (
            <td key={headings[index]} className="number">
              {displayAmount(figure, 'dollars')}
            </td>
          ))}
        </tr>
      ))}
      foot={
        <tr>
          <th scope="row">Total</th>
          <td colSpan={2 + headings.length} />
          <td className="number">{displayAmount(total, 'dollars')}</td>
        </tr>
      }
    />
  );
}

function entriesOf({ treasuryAccount, yearOfFunds, office }: ListedFund) {
  return {
    treasuryAccount,
    yearOfFundsFrom: String(yearOfFunds),
    yearOfFundsTo: String(yearOfFunds),
    office,
  };
}
