import { useContext } from 'react';
import type { Breakdown, Indicator } from '../../api/types';
import { FigureTable } from '../../figures/figure-table';
import { FormFaults } from '../../forms/faults';
import type { Values } from '../../forms/versions';
import { texts } from '../texts';
import { CountBox } from './count-field';
import { boxName, countOf } from './indicator-draft';
import { boxesOf } from './indicator-words';

interface IndicatorGridProps {
  /** Of the award's indicator. */
  id: string;
  indicator: Pick<Indicator, 'number'>;
  breakdown: Breakdown;
  values: Values;
  onChange: (name: string, value: string) => void;
  /** Whether its boxes make the total. */
  isWhole: boolean;
  /** Where they do not, the total that they are parts of; null: nothing typed yet. */
  whole: number | null;
}

/** What the boxes come to that hold a whole number; null when none does. */
export function typedTotal(id: string, breakdown: Breakdown, values: Values): number | null {
  return sumOf(
    boxesOf(breakdown).map(({ cell }) => cell),
    id,
    breakdown,
    values,
  );
}

function sumOf(cells: string[], id: string, breakdown: Breakdown, values: Values): number | null {
  const counts = cells
    .map((cell) => countOf(values[boxName(id, breakdown.code, cell)] ?? ''))
    .filter((count) => typeof count === 'number');
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

const shown = (sum: number | null): string => (sum === null ? '–' : sum.toLocaleString('en-US'));

/** A list or a grid of boxes with its sums, which nobody types. */
export function IndicatorGrid(props: IndicatorGridProps) {
  const { id, indicator, breakdown, values, isWhole, whole } = props;
  const [rows, columns] = breakdown.dimensions;
  const total = typedTotal(id, breakdown, values);
  const isAbove = !isWhole && total !== null && whole !== null && total > whole;
  const line = (row: string): string[] =>
    columns === undefined ? [row] : columns.categories.map(({ code }) => `${row}/${code}`);
  const column = (code: string): string[] =>
    (rows?.categories ?? []).map((row) => (columns === undefined ? row.code : `${row.code}/${code}`));
  const sum = (cells: string[]) => shown(sumOf(cells, id, breakdown, values));
  const hint = isWhole
    ? texts.indicators.totalsItself
    : whole === null
      ? texts.indicators.partOfNothing
      : texts.indicators.partOf(shown(whole));
  const heads = columns?.categories ?? [];
  return (
    <div className={columns === undefined ? 'indicator__grid indicator__grid--list' : 'indicator__grid'}>
      <p>
        <strong>{breakdown.label}.</strong> {hint}
      </p>
      <FigureTable
        kind="list"
        caption={`${indicator.number}, ${breakdown.label}`}
        head={<GridHead rows={rows?.label ?? ''} columns={heads.map(({ label }) => label)} />}
        body={(rows?.categories ?? []).map((row) => (
          <tr key={row.code}>
            <th scope="row">{row.label}</th>
            {line(row.code).map((cell, index) => (
              <td key={cell} className="number">
                <CountBox
                  name={boxName(id, breakdown.code, cell)}
                  label={heads.length === 0 ? row.label : `${row.label}, ${heads[index]?.label ?? ''}`}
                  values={values}
                  onChange={props.onChange}
                />
              </td>
            ))}
            {columns !== undefined && <td className="number">{sum(line(row.code))}</td>}
          </tr>
        ))}
        foot={
          <tr>
            <th scope="row">{texts.indicators.boxTotal}</th>
            {heads.map(({ code }) => (
              <td key={code} className="number">
                {sum(column(code))}
              </td>
            ))}
            <td className="number">
              <strong>{shown(total)}</strong>
            </td>
          </tr>
        }
      />
      <BoxFaults prefix={boxName(id, breakdown.code, '')} />
      {/* Said as soon as it is so, and not only at the end. */}
      <p role="status" className="indicator__above">
        {isAbove && texts.indicators.above(shown(total), shown(whole))}
      </p>
    </div>
  );
}

/** What is wrong with boxes, which have no room for a sentence; whoever does not see them hears it at each box. */
function BoxFaults({ prefix }: { prefix: string }) {
  const faults = useContext(FormFaults).faults.filter(({ field }) => field?.startsWith(prefix) === true);
  return faults.map(({ field, sentence }) => (
    <p key={field} className="indicator__above" aria-hidden>
      {sentence}
    </p>
  ));
}

function GridHead({ rows, columns }: { rows: string; columns: readonly string[] }) {
  return (
    <tr>
      <th scope="col">{rows}</th>
      {columns.map((label) => (
        <th key={label} scope="col" className="number">
          {label}
        </th>
      ))}
      <th scope="col" className="number">
        {columns.length === 0 ? texts.indicators.boxes : texts.indicators.boxTotal}
      </th>
    </tr>
  );
}
