import { useQuery } from '@tanstack/react-query';
import { reportIndicatorsQuery } from '../../api/indicator-queries';
import type { EarlierReport, IndicatorAnswer, IndicatorReport } from '../../api/types';
import { FigureTable } from '../../figures/figure-table';
import { QueryState } from '../../loading/query-state';
import { TalkMark, TalkRow } from '../review/talk-at';
import { texts } from '../texts';
import { actualText, boxesOf, figureText, periodText, warningText } from './indicator-words';

interface IndicatorsViewProps {
  report: { id: string };
  /** The one to read it beside, such as the last accepted; its part may hold no indicators. */
  previous: EarlierReport | null;
}

/** What a report says of its indicators, beside the report before it and the targets. */
export function IndicatorsView({ report, previous }: IndicatorsViewProps) {
  const said = useQuery(reportIndicatorsQuery(report.id));
  const before = useQuery({
    ...reportIndicatorsQuery(previous?.id ?? ''),
    enabled: previous?.parts.includes('indicators') ?? false,
  });
  return (
    <QueryState query={said} what={texts.indicators.what} skeletonRows={4}>
      {(stored) =>
        stored.items.length === 0 ? (
          <p className="empty">{texts.indicators.none}</p>
        ) : (
          <>
            <AnswersTable report={stored} before={before.data} />
            {stored.items.map((item) => (
              <Made key={item.awardIndicator.id} item={item} />
            ))}
          </>
        )
      }
    </QueryState>
  );
}

function AnswersTable({ report, before }: { report: IndicatorReport; before: IndicatorReport | undefined }) {
  const { columns } = texts.indicators;
  return (
    <FigureTable
      kind="list"
      caption={texts.indicators.caption}
      head={
        <tr>
          <th scope="col">{columns.indicator}</th>
          <th scope="col" className="number">
            {columns.period}
          </th>
          {before !== undefined && (
            <th scope="col" className="number">
              {columns.previous}
            </th>
          )}
          <th scope="col" className="number">
            {columns.toDate}
          </th>
          <th scope="col" className="number">
            {columns.target}
          </th>
          <th scope="col">{columns.remark}</th>
        </tr>
      }
      body={report.items.map((item) => (
        <AnswerRow key={item.awardIndicator.id} item={item} before={before} />
      ))}
    />
  );
}

function AnswerRow({ item, before }: { item: IndicatorAnswer; before: IndicatorReport | undefined }) {
  const { id, indicator } = item.awardIndicator;
  const earlier = before?.items.find(({ awardIndicator }) => awardIndicator.id === id);
  const warning = warningText(item.actual);
  const at = { pointer: `/indicators/${id}`, label: indicator.number };
  return (
    <>
      <tr>
        <th scope="row">
          {indicator.number}
          <span className="cell-detail">
            {indicator.name}, {indicator.unit}
          </span>
          <TalkMark {...at} />
        </th>
        <td className="number">{periodText(item, indicator)}</td>
        {before !== undefined && (
          <td className="number">{earlier === undefined ? '–' : periodText(earlier, indicator)}</td>
        )}
        <td className="number">
          {actualText(item.actual, indicator)}
          {warning !== null && <span className="cell-detail">{warning}</span>}
        </td>
        <td className="number">
          {item.target === null ? '–' : figureText(item.target, indicator)}
          {item.deviation !== null && (
            <span className="cell-detail">
              {item.deviation === 'above' ? texts.indicators.above10 : texts.indicators.below10}
            </span>
          )}
        </td>
        <td className="notes__body">{item.remark}</td>
      </tr>
      <TalkRow {...at} columns={before === undefined ? 5 : 6} />
    </>
  );
}

/** How one figure is made up, box by box; nothing where it is not split. */
function Made({ item }: { item: IndicatorAnswer }) {
  const { indicator } = item.awardIndicator;
  if (item.cells.length === 0) return null;
  return (
    <details className="indicator__made">
      <summary>
        {indicator.number}: {texts.indicators.breakdowns}
      </summary>
      {indicator.breakdowns.map((breakdown) => {
        const boxes = boxesOf(breakdown).flatMap(({ cell, label }) => {
          const found = item.cells.find((one) => one.breakdown === breakdown.code && one.cell === cell);
          return found === undefined ? [] : [{ cell, label, value: found.value }];
        });
        if (boxes.length === 0) return null;
        return (
          <FigureTable
            key={breakdown.code}
            kind="list"
            caption={`${indicator.number}, ${breakdown.label}`}
            head={
              <tr>
                <th scope="col">{breakdown.label}</th>
                <th scope="col" className="number">
                  {texts.indicators.columns.period}
                </th>
              </tr>
            }
            body={boxes.map(({ cell, label, value }) => (
              <tr key={cell}>
                <th scope="row">{label}</th>
                <td className="number">{value.toLocaleString('en-US')}</td>
              </tr>
            ))}
          />
        );
      })}
    </details>
  );
}
