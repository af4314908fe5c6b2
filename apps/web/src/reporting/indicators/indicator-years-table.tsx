import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { IndicatorActual, IndicatorProgress } from '../../api/types';
import { displayDay } from '../../figures/dates';
import { FigureTable } from '../../figures/figure-table';
import { fiscalYearLabel } from '../../figures/vocabulary';
import { REPORT_STATE_LABELS } from '../report-words';
import { actualText, figureText, periodText, warningText } from './indicator-words';

type Report = IndicatorProgress['years'][number]['reports'][number];

/** Every figure of the chart, and the reports that they come from. */
export function IndicatorYearsTable({ progress }: { progress: IndicatorProgress }) {
  const { indicator, years, lifeTarget, life, asOf } = progress;
  const target = (value: number | null) => (value === null ? '–' : figureText(value, indicator));
  const warning = years.map(({ actual }) => warningText(actual)).find((text) => text !== null);
  return (
    <>
      <FigureTable
        kind="list"
        caption={`${indicator.number}: targets and what was reached, ${indicator.adds === 'ratio' ? 'percent' : indicator.unit}`}
        head={
          <tr>
            <th scope="col">Year of action</th>
            <th scope="col" className="number">
              Target
            </th>
            <th scope="col" className="number">
              Reached
            </th>
            <th scope="col" className="number">
              Of target
            </th>
            <th scope="col">Reports</th>
          </tr>
        }
        body={years.map((year) => (
          <tr key={year.yearOfAction}>
            <th scope="row" className="nowrap">
              {fiscalYearLabel(year.yearOfAction)}
            </th>
            <td className="number">{target(year.target)}</td>
            <ActualCell actual={year.actual} progress={progress} />
            <td className="number">{shareOf(year.actual, year.target)}</td>
            <td>
              {year.reports.length === 0 ? (
                'none yet'
              ) : (
                <ReportList reports={year.reports} progress={progress} />
              )}
            </td>
          </tr>
        ))}
        foot={
          <tr>
            <th scope="row">Life of the award</th>
            <td className="number">{target(lifeTarget)}</td>
            <ActualCell actual={life} progress={progress} />
            <td className="number">{shareOf(life, lifeTarget)}</td>
            <td>{asOf === null ? 'nothing accepted yet' : `accepted until ${displayDay(asOf)}`}</td>
          </tr>
        }
      />
      {warning !== undefined && <p className="note">{warning}</p>}
      {life.warning === 'persons-counted-twice' && (
        <p className="note">
          Nobody says which persons of one year were counted in another before the final report, so for the
          life of the award there is no sum, only what it lies between.
        </p>
      )}
    </>
  );
}

function ActualCell({ actual, progress }: { actual: IndicatorActual; progress: IndicatorProgress }) {
  return (
    <td className="number">
      {actualText(actual, progress.indicator)}
      {actual.denominator !== null && actual.numerator !== null && (
        <span className="cell-detail">
          {actual.numerator.toLocaleString('en-US')} of {actual.denominator.toLocaleString('en-US')}
        </span>
      )}
    </td>
  );
}

function ReportList({ reports, progress }: { reports: Report[]; progress: IndicatorProgress }) {
  return (
    <>
      {reports.map((report, index) => (
        <Fragment key={report.packageId}>
          {index > 0 && <br />}
          <Link to={pageOf(report)}>to {displayDay(report.periodEndsOn)}</Link>:{' '}
          {periodText(report, progress.indicator)}
          {report.state !== 'accepted' && ` (${stateText(report.state)}, left out)`}
        </Fragment>
      ))}
    </>
  );
}

const pageOf = ({ packageId }: Report): string => `/reports/${packageId}`;

const stateText = (state: string): string =>
  (REPORT_STATE_LABELS[state as keyof typeof REPORT_STATE_LABELS] ?? state).toLowerCase();

/** "62 %" of the target; a dash where there is no one figure, or nothing to divide by. */
function shareOf({ value }: IndicatorActual, target: number | null): string {
  if (value === null || target === null || target === 0) return '–';
  return `${Math.round((value * 100) / target)} %`;
}
