import { Money } from '@awardbook/money';
import { type ComputedLine as ComputedLineName, CUMULATIVE_LINES, type EnteredLine } from '@awardbook/sf425';
import { Button, TextInput } from '@trussworks/react-uswds';
import type { FinancialReport } from '../../api/types';
import { amountToEdit, displayDollars } from '../../figures/amount';
import { displayDay } from '../../figures/dates';
import { FieldFrame, useField } from '../../forms/text-field';
import type { Values } from '../../forms/versions';
import { DraftTextArea } from '../drafts/draft-fields';
import { GroupPlace } from '../drafts/group-place';
import { MOST_CHARACTERS } from '../limits';
import { texts } from '../texts';
import {
  amountOf,
  fallenOf,
  lineField,
  remarkField,
  remarkLabel,
  shownAmount,
  sumsOf,
} from './financial-draft';

const words = texts.financial;

export interface LineProps {
  report: FinancialReport;
  values: Values;
  onChange: (name: string, value: string) => void;
}

/** A line that is typed: what the last report said, what it adds, and why it fell if it did. */
export function LineField({ name, report, values, onChange }: LineProps & { name: EnteredLine }) {
  const field = useField(lineField(name), true);
  const value = values[lineField(name)] ?? '';
  const amount = amountOf(value);
  const isFallen = fallenOf(values, report).some((one) => one === name);
  const hasRemark = (CUMULATIVE_LINES as readonly string[]).includes(name);
  const remark = hasRemark ? remarkField(name as (typeof CUMULATIVE_LINES)[number]) : '';
  return (
    <>
      <div className="financial__line">
        <FieldFrame
          field={field}
          label={words.lines[name]}
          hint={<LineHint name={name} report={report} amount={amount} />}
        >
          <TextInput
            {...field.attributes}
            name={lineField(name)}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            className="financial__amount"
            value={value}
            onChange={({ target }) => onChange(lineField(name), target.value)}
          />
        </FieldFrame>
      </div>
      {name === 'authorized' && <TakeObligated report={report} amount={amount} onChange={onChange} />}
      {hasRemark && (isFallen || (values[remark] ?? '') !== '') && (
        <DraftTextArea
          name={remark}
          label={remarkLabel(name as (typeof CUMULATIVE_LINES)[number])}
          hint={words.fallenHint}
          maxLength={MOST_CHARACTERS.lineRemark}
          rows={3}
          used={texts.progress.used}
        />
      )}
    </>
  );
}

interface LineHintProps {
  name: EnteredLine;
  report: FinancialReport;
  amount: Money | null | undefined;
}

/** What there is to compare the line with. */
function LineHint({ name, report, amount }: LineHintProps) {
  const { previous, ledger, form } = report;
  const before = previous?.lines[name] ?? null;
  const said = [
    name === 'cashReceipts' &&
      words.payments(displayDollars(ledger.disbursed), displayDay(form.periodEndsOn)),
    name === 'authorized' && words.obligated(displayDollars(ledger.obligated), displayDay(form.periodEndsOn)),
    previous !== null &&
      before !== null &&
      words.before(displayDollars(before), displayDay(previous.periodEndsOn)),
    before !== null &&
      amount !== null &&
      amount !== undefined &&
      words.change(amount.minus(Money.parse(before)).toDisplay()),
  ].filter((text) => text !== false);
  return <span className="usa-hint">{said.join(' ')}</span>;
}

/** Line 10d is what was obligated; one press makes it so where it is not. */
function TakeObligated({
  report,
  amount,
  onChange,
}: Omit<LineHintProps, 'name'> & Pick<LineProps, 'onChange'>) {
  const { obligated } = report.ledger;
  if (amount?.equals(Money.parse(obligated)) === true) return null;
  return (
    <p className="financial__note">
      {words.notObligated}{' '}
      <Button
        type="button"
        unstyled
        onClick={() => onChange(lineField('authorized'), amountToEdit(obligated))}
      >
        {words.takeObligated(displayDollars(obligated))}
      </Button>
    </p>
  );
}

/** A line that the form computes, and what is wrong with what it comes to. */
export function ComputedLine({
  name,
  report,
  values,
}: Omit<LineProps, 'onChange'> & { name: ComputedLineName }) {
  const amount = sumsOf(values).lines[name];
  const note = noteOn(name, amount, report.form.type === 'final');
  return (
    <>
      <p className="financial__sum">
        <span>{words.lines[name]}</span>
        <output aria-label={words.lines[name]}>{shownAmount(amount)}</output>
        {note !== null && <strong className="financial__note">{note}</strong>}
      </p>
      <GroupPlace name={`lines/${name}`} label={words.lines[name]} />
    </>
  );
}

function noteOn(name: string, amount: Money | null, isFinal: boolean): string | null {
  if (amount === null) return null;
  if (name === 'unobligated' && amount.cents < 0n) return words.overspent(amount.negated().toDisplay());
  if (name === 'cashOnHand' && isFinal && amount.cents !== 0n) return words.finalCash;
  return null;
}
