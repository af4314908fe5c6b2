import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { recordBudget } from '../api/budget-queries';
import type { AwardBudget, BudgetSummary } from '../api/types';
import { displayDollars } from '../figures/amount';
import { ChoiceField } from '../forms/choice-field';
import { Form } from '../forms/form';
import { TextAreaField } from '../forms/text-area-field';
import { emptyPeriod, faultsIn, toBody, type TypedPeriod, typedPeriodsOf } from './budget-draft';
import { DraftTotals } from './draft-totals';
import { PeriodFields } from './period-fields';

const MAX_PERIODS = 20;
const MAX_REASON_LENGTH = 1_000;

interface BudgetFormProps {
  fain: string;
  /** Days of a first period. */
  award: { startsOn: string; endsOn: string };
  /** Versions that a new one can be made from, newest first; none for a first one. */
  bases: readonly BudgetSummary[];
  /** The newest of them, which the form begins as a copy of. */
  copied: AwardBudget | null;
  onSaved: (number: number) => Promise<void>;
  /** After a refusal: somebody may have recorded or approved a version meanwhile. */
  onRefused: () => void;
  onCancel: () => void;
}

/** Records a new version of an award's budget; totals follow what is typed, to the cent. */
export function BudgetForm(props: BudgetFormProps) {
  const { fain, award, bases, copied, onSaved, onRefused, onCancel } = props;
  const [periods, setPeriods] = useState<TypedPeriod[]>(() =>
    copied === null ? [emptyPeriod(award.startsOn, award.endsOn)] : typedPeriodsOf(copied),
  );
  const [basedOn, setBasedOn] = useState(copied?.number ?? null);
  const base = bases.find(({ number }) => number === basedOn) ?? null;
  const send = async ({ reason = '' }: Record<string, string>) => {
    try {
      const { number } = await recordBudget(fain, toBody(basedOn, reason.trim(), periods));
      await onSaved(number);
    } catch (error) {
      onRefused();
      throw error;
    }
  };
  return (
    <div className="wide-form">
      <Form
        label="New version of the budget"
        action="Record this version"
        busyAction="Recording…"
        check={() => faultsIn(periods)}
        send={send}
        beside={
          <Button type="button" unstyled onClick={onCancel}>
            Cancel
          </Button>
        }
      >
        {bases.length > 0 && (
          <ChoiceField
            name="basedOn"
            label="Changes version"
            hint="What is moved among object classes counts from this version on. What you typed stays when you choose another."
            options={bases.map(({ number, total }) => [
              String(number),
              `Version ${number}, ${displayDollars(total.total)}`,
            ])}
            value={String(basedOn ?? bases[0]?.number)}
            onChange={(number) => setBasedOn(Number(number))}
          />
        )}
        <TextAreaField
          name="reason"
          label={bases.length === 0 ? 'What this budget is' : 'Why there is a new version'}
          rows={2}
          maxLength={MAX_REASON_LENGTH}
          missing="Say in a sentence why there is a new version."
        />
        <Periods periods={periods} onChange={setPeriods} />
        <DraftTotals periods={periods} base={base} />
      </Form>
    </div>
  );
}

interface PeriodsProps {
  periods: TypedPeriod[];
  onChange: (change: (periods: TypedPeriod[]) => TypedPeriod[]) => void;
}

function Periods({ periods, onChange }: PeriodsProps) {
  return (
    <>
      {periods.map((period, index) => (
        <PeriodFields
          key={period.key}
          index={index}
          period={period}
          onChange={(changed) =>
            onChange((all) => all.map((one) => (one.key === changed.key ? changed : one)))
          }
          onRemove={
            periods.length === 1
              ? undefined
              : () => onChange((all) => all.filter(({ key }) => key !== period.key))
          }
        />
      ))}
      {periods.length < MAX_PERIODS && (
        <div className="form__actions">
          <Button type="button" outline onClick={() => onChange((all) => [...all, emptyPeriod('', '')])}>
            Add a period
          </Button>
        </div>
      )}
    </>
  );
}
