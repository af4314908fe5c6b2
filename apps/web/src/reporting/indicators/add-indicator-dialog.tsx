import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from '@trussworks/react-uswds';
import { useState } from 'react';
import { awardQuery } from '../../api/award-queries';
import { api, bodyOf } from '../../api/client';
import { indicatorCatalogueQuery } from '../../api/indicator-queries';
import type { AwardIndicatorBody, Indicator, IndicatorProgress } from '../../api/types';
import { ChoiceField } from '../../forms/choice-field';
import { Form } from '../../forms/form';
import { TextAreaField } from '../../forms/text-area-field';
import { TextField } from '../../forms/text-field';
import type { Values } from '../../forms/versions';
import { QueryState } from '../../loading/query-state';
import { ModalDialog } from '../../shell/modal-dialog';
import { useFinishChange } from '../../awards/use-finish-change';
import { MOST_CHARACTERS } from '../limits';
import { knownBreakdowns, termsFaults, toBody, yearsOf } from './indicator-terms';
import { TermsFields } from './terms-fields';

const OWN = 'own';

const ADDS: readonly (readonly [Indicator['adds'], string])[] = [
  ['sum', 'Added up'],
  ['latest', 'The latest counts'],
  ['ratio', 'A ratio: numerators and denominators are added up'],
  ['not-summable', 'Not added up'],
];

interface AddIndicatorDialogProps {
  fain: string;
  /** What the award counts already. */
  there: readonly IndicatorProgress[];
  onDone: () => void;
}

/** Makes an award report on a standard indicator, or on one of its own, with targets. */
export function AddIndicatorDialog({ fain, there, onDone }: AddIndicatorDialogProps) {
  const award = useQuery(awardQuery(fain, undefined));
  const catalogue = useQuery(indicatorCatalogueQuery());
  return (
    <ModalDialog heading="Add an indicator" onCancel={onDone}>
      <QueryState query={catalogue} what="The catalogue of indicators" skeletonRows={3}>
        {({ items }) => (
          <QueryState query={award} what="The award" skeletonRows={6}>
            {(terms) => (
              <AddForm
                fain={fain}
                catalogue={items}
                free={items.filter(({ id }) => there.every(({ indicator }) => indicator.id !== id))}
                years={yearsOf(terms)}
                onDone={onDone}
              />
            )}
          </QueryState>
        )}
      </QueryState>
    </ModalDialog>
  );
}

interface AddFormProps {
  fain: string;
  catalogue: readonly Indicator[];
  /** Those of the catalogue that the award does not count yet. */
  free: readonly Indicator[];
  years: readonly number[];
  onDone: () => void;
}

function AddForm({ fain, catalogue, free, years, onDone }: AddFormProps) {
  const finish = useFinishChange(fain, onDone);
  const [chosen, setChosen] = useState(free[0]?.id ?? OWN);
  const [adds, setAdds] = useState<Indicator['adds']>('sum');
  const isOwn = chosen === OWN;
  const isRatio = (isOwn ? adds : free.find(({ id }) => id === chosen)?.adds) === 'ratio';
  const send = async (values: Values) => {
    const what = isOwn ? { own: ownOf(values, catalogue) } : { standardId: chosen };
    const body: AwardIndicatorBody = { ...toBody(values, years, isRatio), ...what };
    const added = await bodyOf(
      api.POST('/api/awards/{id}/indicators', { params: { path: { id: fain } }, body }),
    );
    await finish(`Indicator ${added.indicator.number} is added.`);
  };
  return (
    <Form
      label="Indicator"
      action="Add"
      busyAction="Adding…"
      send={send}
      check={(values) => termsFaults(values, years, isRatio)}
      beside={
        <Button type="button" unstyled onClick={onDone}>
          Cancel
        </Button>
      }
    >
      <ChoiceField
        name="standardId"
        label="What is counted"
        options={[
          ...free.map(({ id, number, name }) => [id, `${number} ${name}`] as const),
          [OWN, 'One of the award’s own'] as const,
        ]}
        value={chosen}
        onChange={setChosen}
      />
      {isOwn && <OwnFields catalogue={catalogue} adds={adds} onAdds={setAdds} />}
      <TermsFields years={years} isRatio={isRatio} values={{}} />
    </Form>
  );
}

interface OwnFieldsProps {
  catalogue: readonly Indicator[];
  adds: Indicator['adds'];
  onAdds: (adds: Indicator['adds']) => void;
}

/** What an award's own indicator is. */
function OwnFields({ catalogue, adds, onAdds }: OwnFieldsProps) {
  const text = (name: string, label: string, missing: string, hint?: string) => (
    <TextField
      name={`own/${name}`}
      label={label}
      autoComplete="off"
      missing={missing}
      {...(hint !== undefined && { hint })}
    />
  );
  return (
    <>
      {text(
        'number',
        'Number',
        'Enter a number of its own.',
        'Its own, such as OWN-1; never that of a standard indicator.',
      )}
      {text('name', 'Name', 'Enter what is counted.')}
      <TextAreaField
        name="own/definition"
        label="What counts, and what does not"
        maxLength={MOST_CHARACTERS.indicatorDefinition}
        rows={3}
      />
      {text(
        'unit',
        'Unit',
        'Enter what stands behind a figure.',
        'As it stands behind a figure: persons, laws, shelters.',
      )}
      <ChoiceField
        name="own/adds"
        label="How reports of a year come together"
        options={ADDS}
        value={adds}
        onChange={onAdds}
      />
      {adds === 'ratio' ? (
        <>
          {text('numerator', 'What the numerator counts', 'Enter what is a part of the whole.')}
          {text('denominator', 'What the denominator counts', 'Enter what the whole is.')}
        </>
      ) : (
        <>
          <ChoiceField
            name="own/breakdown"
            label="Split"
            options={[
              ['', 'Not split'],
              ...knownBreakdowns(catalogue).map(({ code, label }) => [code, label] as const),
            ]}
          />
          <Checkbox
            id="own-unique-persons"
            name="own/uniquePersons"
            value="yes"
            label="It counts persons, each once"
          />
        </>
      )}
    </>
  );
}

function ownOf(values: Values, catalogue: readonly Indicator[]): NonNullable<AwardIndicatorBody['own']> {
  const text = (name: string) => (values[`own/${name}`] ?? '').trim();
  const adds = text('adds') as Indicator['adds'];
  return {
    ...{
      number: text('number'),
      name: text('name'),
      definition: text('definition'),
      unit: text('unit'),
      adds,
    },
    uniquePersons: text('uniquePersons') === 'yes',
    numerator: adds === 'ratio' ? text('numerator') : null,
    denominator: adds === 'ratio' ? text('denominator') : null,
    breakdowns: knownBreakdowns(catalogue).filter(({ code }) => code === text('breakdown')),
  };
}
