import type { FinancialReport } from '../../api/types';
import { displayAmount } from '../../figures/amount';
import { displayDay } from '../../figures/dates';
import { FigureTable } from '../../figures/figure-table';
import { TalkMark, TalkNotes } from '../review/talk-at';
import { texts } from '../texts';

const words = texts.financial;

/** An amount in dollars and cents; "–" where nothing is said. */
export const shown = (amount: string | null): string =>
  amount === null ? '–' : displayAmount(amount, 'dollars');

/** Line 11, rate by rate. */
export function IndirectTable({ report }: { report: FinancialReport }) {
  const { indirect, indirectTotal, lineRemarks } = report;
  const { types, ...heads } = words.indirect;
  const head = (
    <div className="talk-head">
      <h3>{heads.legend}</h3>
      <TalkMark pointer="/financial/indirect" label={heads.legend} />
    </div>
  );
  const notes = <TalkNotes pointer="/financial/indirect" label={heads.legend} />;
  if (indirect.length === 0)
    return (
      <>
        {head}
        <p>{heads.none}</p>
        {notes}
      </>
    );
  return (
    <>
      {head}
      {lineRemarks.indirect !== undefined && <p>{lineRemarks.indirect}</p>}
      <FigureTable
        kind="list"
        caption={heads.caption}
        head={
          <tr>
            <th scope="col">{heads.type}</th>
            {[heads.rate, heads.period, heads.base, heads.amount, heads.federalShare].map((label) => (
              <th key={label} scope="col" className="number">
                {label}
              </th>
            ))}
          </tr>
        }
        body={indirect.map((row, index) => (
          <tr key={index}>
            <th scope="row">{row.type === null ? '–' : types[row.type]}</th>
            <td className="number">{row.rateBasisPoints === null ? '–' : row.rateBasisPoints / 100}</td>
            <td className="number">
              {[row.startsOn, row.endsOn].map((day) => (day === null ? '–' : displayDay(day))).join(' – ')}
            </td>
            <td className="number">{shown(row.base)}</td>
            <td className="number">{shown(row.amount)}</td>
            <td className="number">{shown(row.federalShare)}</td>
          </tr>
        ))}
        foot={
          <tr>
            <th scope="row" colSpan={3}>
              {heads.total}
            </th>
            <td className="number">{shown(indirectTotal.base)}</td>
            <td className="number">{shown(indirectTotal.amount)}</td>
            <td className="number">{shown(indirectTotal.federalShare)}</td>
          </tr>
        }
      />
      {notes}
    </>
  );
}
