import { Link } from '@tanstack/react-router';
import type { Dashboard } from '../api/types';
import { displayDollars, isZero } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { targetOfCell } from '../figures/figure-target';
import { fiscalYearLabel } from '../figures/vocabulary';
import { present } from '../filters/filters';
import { awardFiltersOf, entryFiltersOf } from './portfolio-search';

interface Card {
  label: string;
  value: string;
  /** Over which time it counts. */
  when: string;
  to: string;
  search: object;
  synthetic?: string;
}

/** The sums of the portfolio; each opens exactly the rows that make it. */
export function PortfolioCards({ dashboard, onDate }: { dashboard: Dashboard; onDate: string | undefined }) {
  const filters = entryFiltersOf(dashboard.filters);
  const ofAwards = awardFiltersOf(dashboard.filters);
  const { awards, total } = dashboard;
  const years = yearsInWords(filters.yearOfActionFrom, filters.yearOfActionTo);
  const end = filters.yearOfActionTo;
  const money = (label: string, measure: 'obligated' | 'disbursed' | 'unliquidated', when: string): Card => {
    const kind = measure === 'unliquidated' ? 'stock' : 'flow';
    const synthetic = {
      obligated: total.syntheticObligated,
      disbursed: total.syntheticDisbursed,
      unliquidated: total.syntheticUnliquidated,
    }[measure];
    return {
      label,
      value: displayDollars(total[measure]),
      when,
      synthetic,
      ...targetOfCell({ measure, kind, filters, coordinates: [] }),
    };
  };
  const cards: Card[] = [
    {
      label: 'Awards',
      value: awards.awards.toLocaleString('en-US'),
      when: 'on record',
      to: '/awards',
      search: ofAwards,
    },
    {
      label: 'Active awards',
      value: awards.activeAwards.toLocaleString('en-US'),
      when: `on ${displayDay(dashboard.onDate)}`,
      to: '/awards',
      search: { ...ofAwards, active: 'yes', onDate },
    },
    money('Obligated', 'obligated', years),
    money('Disbursed', 'disbursed', years),
    money(
      'Unliquidated',
      'unliquidated',
      end === undefined ? 'not paid yet' : `not paid at the end of ${fiscalYearLabel(end)}`,
    ),
  ];
  return (
    <dl className="key-figures">
      {cards.map((card) => (
        <div key={card.label} className="key-figures__one">
          <dt>{card.label}</dt>
          <dd>
            <Link to={card.to} search={present(card.search)}>
              {card.value}
            </Link>
            <span className="key-figures__when">
              {card.when}
              {card.synthetic !== undefined && !isZero(card.synthetic) && (
                <span
                  className="figure__mark"
                  title={`Of it, ${displayDollars(card.synthetic)} is synthetic.`}
                >
                  syn
                </span>
              )}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The years of action that a flow was summed over. */
export function yearsInWords(from: string | undefined, to: string | undefined): string {
  if (from === undefined) {
    return to === undefined ? 'since the beginning' : `to the end of ${fiscalYearLabel(to)}`;
  }
  if (to === undefined) return `since the beginning of ${fiscalYearLabel(from)}`;
  return from === to ? `in ${fiscalYearLabel(from)}` : `${fiscalYearLabel(from)} to ${fiscalYearLabel(to)}`;
}
