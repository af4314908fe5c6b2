import { Money } from '@awardbook/money';
import { fallenLines } from '@awardbook/sf425';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { financialQuery } from '../../api/financial-queries';
import type { FinancialLineName, FinancialReport } from '../../api/types';
import { displayAmount } from '../../figures/amount';
import { displayDay } from '../../figures/dates';
import { FigureTable } from '../../figures/figure-table';
import { QueryState } from '../../loading/query-state';
import { TalkMark, TalkNotes, TalkRow } from '../review/talk-at';
import { texts } from '../texts';
import { IndirectTable, shown } from './indirect-table';
import { reportedFigures } from './reported-figures';

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
            <ul className="row-actions not-on-paper">
              <li>
                <a href={`/api/report-packages/${report.id}/financial.pdf`}>{words.view.pdf}</a>
              </li>
              <li>
                <a href={`/api/report-packages/${report.id}/financial.xlsx`}>{words.view.xlsx}</a>
              </li>
            </ul>
            <LinesTable report={stored} />
            <LedgerTable report={stored} />
            <IndirectTable report={stored} />
            <Said field="basis" label={words.basis}>
              {stored.basis === null ? words.view.none : words.bases[stored.basis]}
            </Said>
            <Said field="remarks" label={words.remarks}>
              {stored.remarks === '' ? words.view.noRemarks : stored.remarks}
            </Said>
          </>
        )
      }
    </QueryState>
  );
}

/** What is said in words, under a heading of its own. */
function Said({ field, label, children }: { field: string; label: string; children: string }) {
  return (
    <>
      <div className="talk-head">
        <h3>{label}</h3>
        <TalkMark pointer={`/financial/${field}`} label={label} />
      </div>
      <p className="narrative__text">{children}</p>
      <TalkNotes pointer={`/financial/${field}`} label={label} />
    </>
  );
}

/** With its sign, so that nobody has to compare; "–" where one of them is missing. */
function difference(now: string | null, before: string | null): string {
  if (now === null || before === null) return '–';
  const amount = Money.parse(now).minus(Money.parse(before));
  return `${amount.cents > 0n ? '+' : ''}${displayAmount(amount.toString(), 'dollars')}`;
}

/** "line 10e"; the letters are what people call the lines by. */
const shortName = (name: FinancialLineName): string =>
  words.view.shortName(words.lines[name].split('.')[0] ?? '');

function LinesTable({ report }: { report: FinancialReport }) {
  const { lines, previous, lineRemarks } = report;
  const fallen = fallenLines(reportedFigures(report), previous && reportedFigures(previous));
  const isFallen = (line: FinancialLineName) => fallen.some(({ name }) => name === line);
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
        <Fragment key={name}>
          <tr>
            <th scope="row">
              {words.lines[name]}
              {lineRemarks[name] !== undefined && <span className="cell-detail">{lineRemarks[name]}</span>}
              <TalkMark pointer={`/financial/lines/${name}`} label={shortName(name)} />
            </th>
            <td className="number">{shown(lines[name])}</td>
            {previous !== null && (
              <>
                <td className="number">{shown(previous.lines[name])}</td>
                <td className="number">
                  {difference(lines[name], previous.lines[name])}
                  {isFallen(name) && <span className="cell-detail">{words.view.fallen}</span>}
                </td>
              </>
            )}
          </tr>
          <TalkRow
            pointer={`/financial/lines/${name}`}
            label={shortName(name)}
            columns={previous === null ? 2 : 4}
          />
        </Fragment>
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
