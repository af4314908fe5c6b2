import type { AwardYears } from '../api/types';
import { displayAmount } from '../figures/amount';
import { FigureTable } from '../figures/figure-table';
import { fiscalYearLabel } from '../figures/vocabulary';

/** Every figure of the chart, and what happened in each year. */
export function YearsTable({ years }: { years: AwardYears['items'] }) {
  return (
    <FigureTable
      kind="list"
      caption="Money of this award by year of action, in dollars and cents"
      head={
        <tr>
          <th scope="col">Year of action</th>
          {[
            'Obligated in it',
            'Disbursed in it',
            'Ceiling',
            'Obligated so far',
            'Disbursed so far',
            'Unliquidated',
          ].map((heading) => (
            <th key={heading} scope="col" className="number">
              {heading}
            </th>
          ))}
        </tr>
      }
      body={years.map((year) => (
        <tr key={year.yearOfAction}>
          <th scope="row" className="nowrap">
            {fiscalYearLabel(year.yearOfAction)}
          </th>
          <td className="number">{displayAmount(year.obligated, 'dollars')}</td>
          <td className="number">{displayAmount(year.disbursed, 'dollars')}</td>
          <td className="number">{year.ceiling === null ? '–' : displayAmount(year.ceiling, 'dollars')}</td>
          <td className="number">{displayAmount(year.obligatedToDate, 'dollars')}</td>
          <td className="number">{displayAmount(year.disbursedToDate, 'dollars')}</td>
          <td className="number">{displayAmount(year.unliquidated, 'dollars')}</td>
        </tr>
      ))}
    />
  );
}
