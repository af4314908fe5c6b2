import { Money } from '@awardbook/money';
import { Link } from '@tanstack/react-router';
import type { AwardBalance } from '../api/types';
import { displayAmount } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { ProvenanceTag } from '../figures/provenance';

interface AwardsTableProps {
  awards: AwardBalance[];
  /** True where all of them are the reader's own, so that the implementer says nothing new. */
  ofOne?: boolean;
  busy?: boolean;
}

/** Awards with what each was promised, what is paid, and what is left. */
export function AwardsTable({ awards, ofOne = false, busy = false }: AwardsTableProps) {
  const showsImplementer = !ofOne || new Set(awards.map(({ implementer }) => implementer.id)).size > 1;
  return (
    <FigureTable
      kind="list"
      caption="Awards with what each has left, in dollars and cents"
      busy={busy}
      tall={awards.length > 20}
      head={
        <tr>
          <th scope="col">Award</th>
          {showsImplementer && <th scope="col">Implementer</th>}
          <th scope="col">Ends</th>
          {['Obligated', 'Disbursed', 'Left to pay', 'Left, %'].map((heading) => (
            <th key={heading} scope="col" className="number">
              {heading}
            </th>
          ))}
        </tr>
      }
      body={awards.map((award) => (
        <tr key={award.id}>
          <th scope="row">
            <Link to="/awards/$fain" params={{ fain: award.fain }}>
              {award.fain}
            </Link>{' '}
            <ProvenanceTag provenance={award.provenance} />
            <span className="cell-detail">{award.title}</span>
          </th>
          {showsImplementer && <td>{award.implementer.name}</td>}
          <td className="nowrap">{displayDay(award.endsOn)}</td>
          <td className="number">{displayAmount(award.obligated, 'dollars')}</td>
          <td className="number">{displayAmount(award.disbursed, 'dollars')}</td>
          <td className="number">{displayAmount(award.left, 'dollars')}</td>
          <td className="number">{percentLeft(award)}</td>
        </tr>
      ))}
    />
  );
}

/** Rounded down to a tenth, so that less than 10 % never reads "10.0". */
function percentLeft({ left, obligated }: AwardBalance): string {
  const whole = Money.parse(obligated).cents;
  if (whole <= 0n) return '–';
  const tenths = (Money.parse(left).cents * 1000n) / whole;
  return `${tenths / 10n}.${tenths % 10n}`;
}
