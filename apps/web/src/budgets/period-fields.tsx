import { Button } from '@trussworks/react-uswds';
import { FigureTable } from '../figures/figure-table';
import { TextField } from '../forms/text-field';
import {
  type Cost,
  costOf,
  newKey,
  NO_COST,
  sumCosts,
  sumsOf,
  type TypedCost,
  type TypedPeriod,
  type TypedRate,
  wholeOf,
} from './budget-draft';
import { OBJECT_CLASS_LABELS, OBJECT_CLASSES } from './budget-words';
import { CostCells } from './cost-cells';
import { CostHeads, CostRow, shown } from './cost-rows';
import { RateFields } from './rate-fields';

interface PeriodFieldsProps {
  /** From 0. */
  index: number;
  period: TypedPeriod;
  onChange: (period: TypedPeriod) => void;
  /** Without it the period is the only one, and stays. */
  onRemove: (() => void) | undefined;
}

/** One budget period: its days, direct costs by object class, and indirect costs by rate. */
export function PeriodFields({ index, period, onChange, onRemove }: PeriodFieldsProps) {
  const at = `periods/${index}`;
  const name = `Period ${index + 1}`;
  const direct = sumCosts(period.lines.map(costOf));
  const { total } = sumsOf([period]);
  const putRate = (row: number, rate: TypedRate) =>
    onChange({ ...period, rates: period.rates.map((one, place) => (place === row ? rate : one)) });
  const addRate = () => {
    const { startsOn, endsOn } = period;
    const rate: TypedRate = { key: newKey(), kind: 'negotiated', startsOn, endsOn, rate: '', base: NO_COST };
    onChange({ ...period, rates: [...period.rates, rate] });
  };
  return (
    <fieldset className="usa-fieldset budget-period">
      <legend className="budget-period__name">{name}</legend>
      <div className="controls budget-period__days">
        {(['startsOn', 'endsOn'] as const).map((day) => (
          <TextField
            key={day}
            name={`${at}/${day}`}
            label={day === 'startsOn' ? 'First day' : 'Last day'}
            type="date"
            autoComplete="off"
            missing={`${name}: give its ${day === 'startsOn' ? 'first' : 'last'} day.`}
            defaultValue={period[day]}
            onChange={(value) => onChange({ ...period, [day]: value })}
          />
        ))}
      </div>
      <DirectCosts at={at} name={name.toLowerCase()} period={period} direct={direct} onChange={onChange} />
      {period.rates.map((rate, row) => (
        <RateFields
          key={rate.key}
          at={`${at}/indirect/${row}`}
          name={`Indirect rate ${row + 1} of ${name.toLowerCase()}`}
          rate={rate}
          direct={direct}
          onChange={(changed) => putRate(row, changed)}
          onRemove={() => onChange({ ...period, rates: period.rates.filter((_, place) => place !== row) })}
        />
      ))}
      <p className="budget-period__total" role="status">
        {name} comes to <strong>{wholeOf(total).toDisplay()}</strong>: {total.federal.toDisplay()} federal,{' '}
        {total.costShare.toDisplay()} cost share.
      </p>
      <div className="form__actions">
        <Button type="button" outline onClick={addRate}>
          Add an indirect rate<span className="usa-sr-only"> to {name.toLowerCase()}</span>
        </Button>
        {onRemove !== undefined && (
          <Button type="button" unstyled onClick={onRemove}>
            Remove {name.toLowerCase()}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

interface DirectCostsProps extends Pick<PeriodFieldsProps, 'period' | 'onChange'> {
  at: string;
  name: string;
  direct: Cost;
}

/** The grid of one period: object classes down, who bears the cost across. */
function DirectCosts({ at, name, period, direct, onChange }: DirectCostsProps) {
  const { lines } = period;
  const put = (row: number, cost: TypedCost) =>
    onChange({ ...period, lines: lines.map((line, place) => (place === row ? cost : line)) });
  return (
    <FigureTable
      kind="list"
      caption={`Direct costs of ${name}, dollars`}
      head={<CostHeads first="Direct costs, dollars" />}
      body={OBJECT_CLASSES.map((code, row) => {
        const line = lines[row] ?? NO_COST;
        return (
          <tr key={code}>
            <th scope="row">{OBJECT_CLASS_LABELS[code]}</th>
            <CostCells
              of={`${OBJECT_CLASS_LABELS[code]}, ${name}`}
              field={`${at}/lines/${row}`}
              below={row === OBJECT_CLASSES.length - 1 ? undefined : `${at}/lines/${row + 1}`}
              cost={line}
              onChange={(cost) => put(row, cost)}
            />
            <td className="number">{shown(wholeOf(costOf(line)))}</td>
          </tr>
        );
      })}
      foot={<CostRow name="Total direct" cost={direct} />}
    />
  );
}
