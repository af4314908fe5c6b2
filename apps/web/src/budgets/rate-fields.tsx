import { Button } from '@trussworks/react-uswds';
import { FigureTable } from '../figures/figure-table';
import { ChoiceField } from '../forms/choice-field';
import { TextField } from '../forms/text-field';
import { type Cost, costOf, indirectOf, type TypedRate, wholeOf } from './budget-draft';
import { INDIRECT_KIND_LABELS } from './budget-words';
import { CostCells } from './cost-cells';
import { CostHeads, CostRow, shown } from './cost-rows';

interface RateFieldsProps {
  /** The name of the rate's fields without their last part. */
  at: string;
  name: string;
  rate: TypedRate;
  /** All direct costs of the period: the most that a base can be. */
  direct: Cost;
  onChange: (rate: TypedRate) => void;
  onRemove: () => void;
}

/** Indirect costs at one rate: where the rate comes from, for which days it holds, and what it is taken of. */
export function RateFields({ at, name, rate, direct, onChange, onRemove }: RateFieldsProps) {
  const takeAll = () =>
    onChange({
      ...rate,
      base: { federal: direct.federal.toString(), costShare: direct.costShare.toString() },
    });
  return (
    <fieldset className="usa-fieldset budget-rate">
      <legend>{name}</legend>
      <div className="controls budget-period__days">
        <ChoiceField
          name={`${at}/kind`}
          label="Kind"
          options={[
            ['negotiated', INDIRECT_KIND_LABELS.negotiated],
            ['de-minimis', INDIRECT_KIND_LABELS['de-minimis']],
          ]}
          value={rate.kind}
          onChange={(kind) => onChange({ ...rate, kind })}
        />
        <TextField
          name={`${at}/rateBasisPoints`}
          label="Rate, per cent"
          autoComplete="off"
          inputMode="decimal"
          defaultValue={rate.rate}
          onChange={(text) => onChange({ ...rate, rate: text })}
        />
        {(['startsOn', 'endsOn'] as const).map((day) => (
          <TextField
            key={day}
            name={`${at}/${day}`}
            label={day === 'startsOn' ? 'Holds from' : 'Holds until'}
            type="date"
            autoComplete="off"
            missing={`${name}: say ${day === 'startsOn' ? 'from' : 'until'} which day it holds.`}
            defaultValue={rate[day]}
            onChange={(value) => onChange({ ...rate, [day]: value })}
          />
        ))}
      </div>
      <FigureTable
        kind="list"
        caption={`${name}: base and indirect costs, dollars`}
        head={<CostHeads first="Indirect costs, dollars" />}
        body={
          <tr>
            <th scope="row">Base</th>
            <CostCells
              of={`Base of ${name.toLowerCase()}`}
              field={`${at}/base`}
              cost={rate.base}
              onChange={(base) => onChange({ ...rate, base })}
            />
            <td className="number">{shown(wholeOf(costOf(rate.base)))}</td>
          </tr>
        }
        foot={<CostRow name="Base × rate" cost={indirectOf(rate)} />}
      />
      <div className="form__actions">
        <Button type="button" unstyled onClick={takeAll}>
          Take all direct costs as the base<span className="usa-sr-only">, {name.toLowerCase()}</span>
        </Button>
        <Button type="button" unstyled onClick={onRemove}>
          Remove {name.toLowerCase()}
        </Button>
      </div>
    </fieldset>
  );
}
