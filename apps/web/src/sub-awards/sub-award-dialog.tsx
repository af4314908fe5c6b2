import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { awardQuery } from '../api/award-queries';
import { api, bodyOf } from '../api/client';
import { readSubAward } from '../api/sub-award-queries';
import type { SubAward } from '../api/types';
import { displayDollars } from '../figures/amount';
import { displayDay } from '../figures/dates';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { VersionedForm } from '../forms/versioned-form';
import type { Values, VersionField } from '../forms/versions';
import { ImplementerCombobox } from '../implementers/implementer-combobox';
import { ModalDialog } from '../shell/modal-dialog';
import { useFinishChange } from '../awards/use-finish-change';

const FIELDS: readonly VersionField[] = [
  { name: 'number', label: 'Number' },
  { name: 'subRecipient', label: 'Sub-recipient' },
  { name: 'title', label: 'Title' },
  { name: 'amount', label: 'Amount', plain: plainAmount, display: displayDollars },
  { name: 'startsOn', label: 'First day', display: displayDay },
  { name: 'endsOn', label: 'Last day', display: displayDay },
];

interface SubAwardDialogProps {
  /** As it stands in the address of the award's page. */
  fain: string;
  /** The one that is changed; left out for a new one. */
  subAward?: SubAward;
  onDone: () => void;
}

/** Records or changes what the recipient reports to have passed on. */
export function SubAwardDialog({ fain, subAward, onDone }: SubAwardDialogProps) {
  const finish = useFinishChange(fain, onDone);
  const cancel = (
    <Button type="button" unstyled onClick={onDone}>
      Cancel
    </Button>
  );
  if (subAward === undefined) {
    const send = async (values: Values) => {
      const body = { ...emptyTerms, ...values, amount: plainAmount(values['amount'] ?? '') };
      await bodyOf(api.POST('/api/awards/{id}/sub-awards', { params: { path: { id: fain } }, body }));
      await finish(`Sub-award ${body.number} is recorded.`);
    };
    return (
      <ModalDialog heading="Record a sub-award" onCancel={onDone}>
        <Form label="Sub-award" action="Record" busyAction="Recording…" send={send} beside={cancel}>
          <SubAwardFields fain={fain} values={{}} />
        </Form>
      </ModalDialog>
    );
  }
  const save = async (changes: Values, version: number) => {
    const params = { path: { id: subAward.id }, header: { 'If-Match': `"${version}"` } };
    const after = await bodyOf(api.PATCH('/api/sub-awards/{id}', { params, body: changes }));
    await finish(`Sub-award ${after.number} is changed.`);
  };
  return (
    <ModalDialog heading={`Change sub-award ${subAward.number}`} onCancel={onDone}>
      <VersionedForm
        label="Sub-award"
        noun="sub-award"
        stored={subAward}
        fields={FIELDS}
        toValues={toValues}
        load={() => readSubAward(subAward.id)}
        save={save}
        onTheirs={() => void finish('The sub-award is as somebody else saved it.')}
        beside={cancel}
      >
        {(values) => <SubAwardFields fain={fain} values={values} />}
      </VersionedForm>
    </ModalDialog>
  );
}

const emptyTerms = { number: '', subRecipient: '', title: '', startsOn: '', endsOn: '' };

function toValues({ number, subRecipient, title, amount, startsOn, endsOn }: SubAward): Values {
  return { number, subRecipient: subRecipient.name, title, amount, startsOn, endsOn };
}

/** As people type it: "$1,250,000" is "1250000.00" in every comparison. */
function plainAmount(typed: string): string {
  const bare = typed
    .trim()
    .replace(/^\$\s*/, '')
    .replaceAll(',', '');
  if (/^\d+$/.test(bare)) return `${bare}.00`;
  return /^\d+\.\d$/.test(bare) ? `${bare}0` : bare;
}

function SubAwardFields({ fain, values }: { fain: string; values: Values }) {
  const award = useQuery(awardQuery(fain, undefined));
  const period =
    award.data === undefined
      ? undefined
      : `Within the award’s period, ${displayDay(award.data.startsOn)} to ${displayDay(award.data.endsOn)}.`;
  return (
    <>
      <TextField
        name="number"
        label="Number"
        hint="As the recipient reports it; never the number of the award itself."
        autoComplete="off"
        missing="Enter the number that the recipient gave the sub-award."
        defaultValue={values['number']}
        autoFocus
      />
      <ImplementerCombobox
        name="subRecipient"
        label="Sub-recipient"
        hint="Who gets the money: any name of an implementer on record."
        missing="Enter who gets the money."
        defaultValue={values['subRecipient']}
        except={award.data?.implementer.id}
      />
      <TextField
        name="title"
        label="Title"
        autoComplete="off"
        missing="Enter what the sub-award is for."
        defaultValue={values['title']}
      />
      <TextField
        name="amount"
        label="Amount, U.S. dollars"
        inputMode="decimal"
        autoComplete="off"
        missing="Enter the amount."
        defaultValue={values['amount']}
      />
      <TextField
        name="startsOn"
        label="First day"
        {...(period !== undefined && { hint: period })}
        type="date"
        autoComplete="off"
        missing="Enter the first day."
        defaultValue={values['startsOn']}
      />
      <TextField
        name="endsOn"
        label="Last day"
        type="date"
        autoComplete="off"
        missing="Enter the last day."
        defaultValue={values['endsOn']}
      />
    </>
  );
}
