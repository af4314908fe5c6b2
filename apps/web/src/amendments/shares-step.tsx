import { Checkbox } from '@trussworks/react-uswds';
import { today } from '../figures/dates';
import { setOn, type Split, SPLIT_WORDS, typedSharesOf } from '../shares/share-figures';
import { ShareFields } from '../shares/share-fields';
import { FieldError, useField } from '../forms/text-field';
import { readShares, writeShares } from './draft-values';
import type { StepProps } from './step-props';

/** How the award's money splits from the day on that the amendment counts from. */
export function SharesStep(props: StepProps) {
  return (
    <>
      <p className="usa-hint">Entries of earlier days keep the split that they have.</p>
      <SplitPart {...props} split="category" />
      <SplitPart {...props} split="country" />
    </>
  );
}

function SplitPart({ award, draft, keeper, split }: StepProps & { split: Split }) {
  const field = useField(split, false);
  const text = draft.values[split] ?? '';
  const isChanged = text !== '';
  const begin = () => typedSharesOf(setOn(award.shares[split], today())?.shares ?? []);
  return (
    <fieldset className="form__group">
      <legend>Split {SPLIT_WORDS[split].by}</legend>
      <FieldError id={field.errorId} sentence={field.sentence} />
      <Checkbox
        id={field.id}
        name={`${split}-changes`}
        label={`Change the split ${SPLIT_WORDS[split].by}`}
        checked={isChanged}
        onChange={({ target }) => keeper.put(split, target.checked ? writeShares(begin()) : '')}
      />
      {isChanged && (
        <ShareFields
          split={split}
          shares={readShares(text)}
          onChange={(shares) => keeper.put(split, writeShares(shares))}
        />
      )}
    </fieldset>
  );
}
