import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { cancellingFundsQuery, expiringFundsQuery } from '../api/fund-list-queries';
import { portfolioQuery } from '../api/queries';
import type { Portfolio } from '../api/types';
import { fiscalYearLabel } from '../figures/vocabulary';
import { SelectField } from '../filters/select-field';
import { PageHeading } from '../shell/page-heading';
import { cancellingRows, expiringRows } from './fund-rows';
import { FundSection } from './fund-section';

const route = getRouteApi('/september');

/** Symbols take payments five fiscal years longer than new obligations, and these at most two years of funds. */
const YEARS_AFTER_FUNDS = 7;

/** Finance's two lists each September: what can no longer be obligated, and what can no longer be paid. */
export function SeptemberPage() {
  const { yearOfAction } = route.useSearch();
  const expiring = useQuery(expiringFundsQuery(yearOfAction));
  const cancelling = useQuery(cancellingFundsQuery(yearOfAction));
  return (
    <>
      <PageHeading title="Expiring and cancelling funds" />
      <p className="lead">
        Money that is lost to the program unless somebody acts by September 30. Open a fund to see the awards
        behind it.
      </p>
      <YearChoice yearOfAction={yearOfAction} />
      <FundSection
        id="expiring"
        title="Expiring: to obligate"
        lead="After its period of availability a fund takes no new obligation."
        query={expiring}
        words={{
          caption: 'Funds that expire, in dollars and cents',
          lastDay: 'Last day for new obligations',
          empty: 'No fund expires with money that is not obligated, by',
          meaning:
            'Unobligated is allotted less obligated. An award counts with what it was obligated from the fund.',
        }}
        headings={['Allotted', 'Obligated', 'Unobligated']}
        rowsOf={expiringRows}
      />
      <FundSection
        id="cancelling"
        title="Cancelling: to pay or take back"
        lead="Five fiscal years after its availability a fund is cancelled, and its balances are gone."
        query={cancelling}
        words={{
          caption: 'Funds that cancel, in dollars and cents',
          lastDay: 'Last day for payments',
          empty: 'No fund cancels with obligations that are not paid, by',
          meaning: 'Unliquidated is obligated less disbursed. Only awards with something unpaid are listed.',
        }}
        headings={['Obligated', 'Disbursed', 'Unliquidated']}
        rowsOf={cancellingRows}
      />
    </>
  );
}

function YearChoice({ yearOfAction }: { yearOfAction: string | undefined }) {
  const navigate = route.useNavigate();
  const portfolio = useQuery(portfolioQuery);
  const years = yearsToChoose(portfolio.data, yearOfAction);
  return (
    <div className="controls">
      <SelectField
        name="yearOfAction"
        label="At the end of"
        any="This fiscal year"
        value={yearOfAction}
        options={years.map((year) => [String(year), fiscalYearLabel(year)])}
        onChange={(year) => void navigate({ search: { yearOfAction: year }, resetScroll: false })}
      />
    </div>
  );
}

/** Every year in which a fund of the portfolio can end, and the one in the address, whatever it is. */
function yearsToChoose(portfolio: Portfolio | undefined, chosen: string | undefined): number[] {
  const { from, to } = portfolio?.yearsOfFunds ?? { from: 0, to: -YEARS_AFTER_FUNDS - 1 };
  const years = Array.from({ length: to + YEARS_AFTER_FUNDS + 1 - from }, (_, index) => from + index);
  const other = Number(chosen);
  if (!Number.isInteger(other) || years.includes(other)) return years;
  return [...years, other].sort((one, another) => one - another);
}
