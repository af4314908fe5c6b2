import { Money } from '@awardbook/money';
import { useQuery } from '@tanstack/react-query';
import { financialQuery } from '../../api/financial-queries';
import type { FinancialLineName, FinancialReport } from '../../api/types';
import { displayAmount } from '../../figures/amount';
import { displayDay } from '../../figures/dates';
import { FigureTable } from '../../figures/figure-table';
import { QueryState } from '../../loading/query-state';
import { texts } from '../texts';

const words = texts.financial;
const LINES = Object.keys(words.lines) as FinancialLineName[];

interface FinancialViewProps {
  report: { id: string };
}

/** The SF-425 as it was reported, beside the last accepted one and the ledger. */
export function FinancialView({ report }: FinancialViewProps) {
  const query = useQuery(financialQuery(report.id));
  return (
    <QueryState query={query} what={words.what} skeletonRows={16}>
      {(stored) =>
        stored.version === 0 ? (
          <p className="empty">{words.view.unsaved}</p>
        ) : (
          <>
            <p>
              <a href={`/api/report-packages/${report.id}/financial.pdf`}>{words.view.pdf}</a>{' '}
              <a href={`/api/report-packages/${report.id}/financial.xlsx`}>{words.view.xlsx}</a>
            </p>
            <LinesTable report={stored} />
            <LedgerTable report={stored} />
            <IndirectTable report={stored} />
            <dl className="facts">
              <dt>{words.view.basis}</dt>
              <dd>{stored.basis === null ? words.view.none : words.bases[stored.basis]}</dd>
              {stored.remarks !== '' && (
                <>
                  <dt>{words.remarks}</dt>
                  <dd className="financial__remarks">{stored.remarks}</dd>
                </>
              )}
            </dl>
          </>
        )
      }
    </QueryState>
  );
}

const shown = (amount: string | null): string => (amount === null ? '–' : displayAmount(amount, 'dollars'));

function difference(now: string | null, before: string | null): string {
  if (now === null || before === null) return '–';
  return displayAmount(Money.parse(now).minus(Money.parse(before)).toString(), 'dollars');
}

function LinesTable({ report }: { report: FinancialReport }) {
  const { lines, previous, lineRemarks } = report;
  return (
    <FigureTable
      kind="list"
      caption={words.view.caption}
      head={
        <tr>
          <th scope="col">{words.view.line}</th>
          <th scope="col" className="number">
            {words.view.now}
          </th>
          {previous !== null && (
            <>
              <th scope="col" className="number">
                {words.view.before(displayDay(previous.periodEndsOn))}
              </th>
              <th scope="col" className="number">
                {words.view.change}
              </th>
            </>
          )}
        </tr>
      }
      body={LINES.map((name) => (
        <tr key={name}>
          <th scope="row">
            {words.lines[name]}
            {lineRemarks[name] !== undefined && <span className="cell-detail">{lineRemarks[name]}</span>}
          </th>
          <td className="number">{shown(lines[name])}</td>
          {previous !== null && (
            <>
              <td className="number">{shown(previous.lines[name])}</td>
              <td className="number">{difference(lines[name], previous.lines[name])}</td>
            </>
          )}
        </tr>
      ))}
    />
  );
}

/** What the office's own books say of the same. */
function LedgerTable({ report }: { report: FinancialReport }) {
  const { lines, ledger, form } = report;
  const rows: [string, string | null, string][] = [
    [words.view.authorized, lines.authorized, ledger.obligated],
    [words.view.receipts, lines.cashReceipts, ledger.disbursed],
    [words.view.spent, lines.expenditures, ledger.expended],
  ];
  return (
    <>
      <h3>{words.view.checks}</h3>
      <p className="usa-hint">{words.view.asOf(displayDay(form.periodEndsOn))}</p>
      <FigureTable
        kind="list"
        caption={words.view.ledgerCaption}
        head={
          <tr>
            <th scope="col">{words.view.line}</th>
            <th scope="col" className="number">
              {words.view.reported}
            </th>
            <th scope="col" className="number">
              {words.view.ledger}
            </th>
            <th scope="col" className="number">
              {words.view.difference}
            </th>
          </tr>
        }
        body={rows.map(([label, reported, known]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="number">{shown(reported)}</td>
            <td className="number">{shown(known)}</td>
            <td className="number">{difference(reported, known)}</td>
          </tr>
        ))}
      />
    </>
  );
}

function IndirectTable({ report }: { report: FinancialReport }) {
  const { indirect, indirectTotal, lineRemarks } = report;
  const { types, ...heads } = words.indirect;
  if (indirect.length === 0) return <p>{heads.none}</p>;
  return (
    <>
      <h3>{heads.legend}</h3>
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
    </>
  );
}
