import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { displayAmount } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { ProvenanceTag } from '../figures/provenance';
import { fiscalYearLabel } from '../figures/vocabulary';
import type { FundRow, FundRows } from './fund-rows';

interface FundListProps {
  caption: string;
  headings: string[];
  rows: FundRows;
}

/** Funds that a day is coming for; the first cell opens the entries under the fund, and a button its awards. */
export function FundList({ caption, headings, rows }: FundListProps) {
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
      body={rows.funds.map((fund) => (
        <Fund key={fund.id} fund={fund} headings={headings} />
      ))}
      foot={
        <tr>
          <th scope="row">Total</th>
          <td colSpan={3} />
          <Figures headings={headings} figures={rows.totals} />
        </tr>
      }
    />
  );
}

function Fund({ fund, headings }: { fund: FundRow; headings: string[] }) {
  const [open, setOpen] = useState(false);
  const { awards } = fund;
  return (
    <>
      <tr className="fund-row">
        <th scope="row">
          <Link to="/entries" search={entriesOf(fund)}>
            {fund.treasuryAccount}
          </Link>
          {awards.length > 0 && (
            <button
              type="button"
              className="usa-button usa-button--unstyled fund-row__awards"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <span aria-hidden="true">{open ? '▾' : '▸'}</span> {awards.length.toLocaleString('en-US')}{' '}
              {awards.length === 1 ? 'award' : 'awards'}
              <span className="usa-sr-only"> behind {fund.treasuryAccount}</span>
            </button>
          )}
        </th>
        <td>{fund.account}</td>
        <td className="nowrap">{fiscalYearLabel(fund.yearOfFunds)}</td>
        <td>{fund.office}</td>
        <Figures headings={headings} figures={fund.figures} />
      </tr>
      {open &&
        awards.map(({ award, figures }) => (
          <tr key={award.id} className="fund-award">
            <th scope="row">
              <Link to="/awards/$fain" params={{ fain: award.fain }}>
                {award.fain}
              </Link>{' '}
              <ProvenanceTag provenance={award.provenance} />
            </th>
            <td colSpan={3}>
              {award.implementer.name}
              <span className="cell-detail">Ends {displayDay(award.endsOn)}</span>
            </td>
            <Figures headings={headings} figures={figures} />
          </tr>
        ))}
    </>
  );
}

function Figures({ headings, figures }: { headings: string[]; figures: (string | null)[] }) {
  return figures.map((figure, index) => (
    <td key={headings[index]} className="number">
      {figure === null ? null : displayAmount(figure, 'dollars')}
    </td>
  ));
}

function entriesOf({ treasuryAccount, yearOfFunds, office }: FundRow) {
  return {
    treasuryAccount,
    yearOfFundsFrom: String(yearOfFunds),
    yearOfFundsTo: String(yearOfFunds),
    office,
  };
}
