import { TextField } from '../../forms/text-field';
import type { Values } from '../../forms/versions';
import { targetFields } from './indicator-terms';

interface TermsFieldsProps {
  years: readonly number[];
  isRatio: boolean;
  values: Values;
}

/** Targets, baseline, and when an indicator is asked. */
export function TermsFields({ years, isRatio, values }: TermsFieldsProps) {
  const unit = isRatio ? ', percent' : '';
  return (
    <>
      <div className="target-fields">
        {targetFields(years).map(({ name, label }) => (
          <TextField
            key={name}
            name={name}
            label={`${label}${unit}`}
            inputMode={isRatio ? 'decimal' : 'numeric'}
            autoComplete="off"
            defaultValue={values[name] ?? ''}
          />
        ))}
      </div>
      <TextField
        name="baseline"
        label={`Baseline${unit}`}
        hint="What it stood at before the award; leave it empty when nobody knows."
        inputMode={isRatio ? 'decimal' : 'numeric'}
        autoComplete="off"
        defaultValue={values['baseline'] ?? ''}
      />
      <TextField
        name="baselineNote"
        label="Where the baseline is from"
        autoComplete="off"
        defaultValue={values['baselineNote'] ?? ''}
      />
      <TextField
        name="askedFrom"
        label="Asked from"
        hint="Of reports whose period ends on this day or later; empty: from the first."
        type="date"
        autoComplete="off"
        defaultValue={values['askedFrom'] ?? ''}
      />
      <TextField
        name="askedUntil"
        label="Asked until"
        hint="Of reports whose period begins on this day or earlier; empty: to the last."
        type="date"
        autoComplete="off"
        defaultValue={values['askedUntil'] ?? ''}
      />
    </>
  );
}
