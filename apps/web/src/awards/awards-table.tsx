import type { AwardBalance } from '../api/types';
import { displayAmount } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { FigureTable } from '../figures/figure-table';
import { AwardCell } from './award-cell';
import { percentLeft } from './percent-left';

/**
 * The awards of one party, or of the parties whose reader has it open, with what each was promised, what is paid, and
 * what is left; the implementer is named only where there is more than one.
 */
export function AwardsTable({ awards }: { awards: AwardBalance[] }) {
  const showsImplementer = new Set(awards.map(({ implementer }) => implementer.id)).size > 1;
  return (
    <FigureTable
      kind="list"
      caption="Awards with what each has left, in dollars and cents"
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
          <AwardCell award={award} />
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
