import type { Money } from '@awardbook/money';
import { MAX_INDIRECT_ROWS } from '@awardbook/sf425';
import { Button, Select, TextInput } from '@trussworks/react-uswds';
import { type ReactNode, useRef } from 'react';
import { FieldFrame, useField } from '../../forms/text-field';
import { DraftTextArea } from '../drafts/draft-fields';
import { GroupPlace } from '../drafts/group-place';
import { MOST_CHARACTERS } from '../limits';
import { texts } from '../texts';
import {
  fallenOf,
  NO_RATE,
  rateField,
  ratesOf,
  remarkField,
  remarkLabel,
  shownAmount,
  sumsOf,
  type TypedRate,
} from './financial-draft';
import type { LineProps } from './line-fields';

const words = texts.financial.indirect;
const TYPES = Object.entries(words.types);

/** Line 11: a group of fields for each rate, and what all of them come to. */
export function RateRows({ report, values, onChange }: LineProps) {
  const frame = useRef<HTMLDivElement>(null);
  const rates = ratesOf(values);
  const store = (next: TypedRate[]) => onChange('indirect', JSON.stringify(next));
  const remove = (index: number) => {
    store(rates.filter((_, at) => at !== index));
    // The button that had the focus is gone with its row.
    frame.current?.focus();
  };
  const { indirectAmounts, indirectTotal } = sumsOf(values);
  const remark = remarkField('indirect');
  return (
    <div ref={frame} tabIndex={-1} className="kept-focus">
      <p>{words.lead}</p>
      <GroupPlace name="indirect" label={words.legend} />
      {rates.map((rate, index) => (
        <RateRow
          key={index}
          index={index}
          rate={rate}
          charged={indirectAmounts[index] ?? null}
          onChange={(changed) => store(rates.map((one, at) => (at === index ? changed : one)))}
          onRemove={() => remove(index)}
        />
      ))}
      {rates.length > 1 && (
        <p className="financial__sum">
          <span>
            {words.total}, {words.amount}
          </span>
          <output>{shownAmount(indirectTotal.amount)}</output>
        </p>
      )}
      {(fallenOf(values, report).includes('indirect') || (values[remark] ?? '') !== '') && (
        <DraftTextArea
          name={remark}
          label={remarkLabel('indirect')}
          hint={texts.financial.fallenHint}
          maxLength={MOST_CHARACTERS.lineRemark}
          rows={3}
          used={texts.progress.used}
        />
      )}
      {rates.length < MAX_INDIRECT_ROWS && (
        <Button type="button" outline onClick={() => store([...rates, NO_RATE])}>
          {words.add}
        </Button>
      )}
    </div>
  );
}

interface RateRowProps {
  index: number;
  rate: TypedRate;
  /** Base times rate; null while one of them is missing. */
  charged: Money | null;
  onChange: (rate: TypedRate) => void;
  onRemove: () => void;
}

function RateRow({ index, rate, charged, onChange, onRemove }: RateRowProps) {
  const cell = (key: keyof TypedRate, label: string, type: 'text' | 'date' = 'text') => (
    <RateInput
      name={rateField(index, key === 'rate' ? 'rateBasisPoints' : key)}
      label={label}
      type={type}
      value={rate[key]}
      onChange={(value) => onChange({ ...rate, [key]: value })}
    />
  );
  return (
    <fieldset className="usa-fieldset financial__rate">
      <legend>{words.row(index + 1)}</legend>
      <div className="controls">
        <RateType index={index} value={rate.type} onChange={(type) => onChange({ ...rate, type })} />
        {cell('rate', words.rate)}
        {cell('startsOn', words.startsOn, 'date')}
        {cell('endsOn', words.endsOn, 'date')}
        {cell('base', words.base)}
        {cell('federalShare', words.federalShare)}
      </div>
      <p className="financial__sum">
        <span>{words.amount}</span>
        <output>{shownAmount(charged)}</output>
      </p>
      <Button type="button" unstyled onClick={onRemove}>
        {words.remove}
        <span className="usa-sr-only"> {words.row(index + 1)}</span>
      </Button>
    </fieldset>
  );
}

interface RateInputProps {
  name: string;
  label: string;
  type: 'text' | 'date';
  value: string;
  onChange: (value: string) => void;
}

function RateInput({ name, label, type, value, onChange }: RateInputProps): ReactNode {
  const field = useField(name, false);
  return (
    <FieldFrame field={field} label={label} hint={undefined}>
      <TextInput
        {...field.attributes}
        name={name}
        type={type as 'text'}
        {...(type === 'text' && { inputMode: 'decimal' as const, className: 'financial__amount' })}
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </FieldFrame>
  );
}

function RateType({
  index,
  value,
  onChange,
}: {
  index: number;
  value: string;
  onChange: (type: string) => void;
}) {
  const field = useField(rateField(index, 'type'), false);
  return (
    <FieldFrame field={field} label={words.type} hint={undefined}>
      <Select
        {...field.attributes}
        name={rateField(index, 'type')}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{words.noType}</option>
        {TYPES.map(([code, label]) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
