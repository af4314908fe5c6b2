import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ApiProblem } from '../api/problem';
import { implementersQuery } from '../api/queries';
import { INSTRUMENT_LABELS } from '../figures/vocabulary';
import { ChoiceField } from '../forms/choice-field';
import { FormRefusal } from '../forms/faults';
import { TextField } from '../forms/text-field';
import type { Values } from '../forms/versions';

/** What an award is and whose, each field beginning with its value. */
export function AwardIdentity({ values }: { values: Values }) {
  return (
    <>
      <TextField
        name="fain"
        label="Award number (FAIN)"
        hint="As printed, at most 30 characters, such as S-SJTIP-13-CA-1029."
        autoComplete="off"
        missing="Enter the award number."
        defaultValue={values['fain']}
      />
      <ChoiceField
        name="instrument"
        label="Instrument"
        options={Object.entries(INSTRUMENT_LABELS)}
        defaultValue={values['instrument']}
      />
      <ImplementerField name={values['implementer']} />
    </>
  );
}

/** Any of an implementer's names will do; those that are recorded are offered while somebody types. */
function ImplementerField({ name }: { name: string | undefined }) {
  const implementers = useQuery(implementersQuery);
  return (
    <>
      <TextField
        name="implementer"
        label="Implementer"
        hint="Any name that it is recorded under; matching names are offered as you type."
        autoComplete="off"
        missing="Enter the implementer."
        list="implementer-names"
        defaultValue={name}
      />
      <datalist id="implementer-names">
        {implementers.data?.map(({ id, name: one }) => (
          <option key={id} value={one} />
        ))}
      </datalist>
    </>
  );
}

/** A number that is taken leads to the award that has it, for its hyphens may hide that it is the same. */
export function refusalWithWay(error: unknown): unknown {
  const holder = error instanceof ApiProblem && error.code === 'fain-taken' && error.figures['recordedAs'];
  if (typeof holder !== 'string') return error;
  return new FormRefusal([
    {
      field: 'fain',
      sentence: (error as ApiProblem).message,
      way: (
        <Link to="/awards/$fain" params={{ fain: holder }}>
          Open award {holder}
        </Link>
      ),
    },
  ]);
}
