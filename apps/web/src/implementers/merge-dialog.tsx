import { useNavigate } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { api, bodyOf } from '../api/client';
import { readImplementer, readImplementerBalance } from '../api/implementer-queries';
import type { ImplementerBalance, ImplementerRecord } from '../api/types';
import { displayDollars } from '../figures/amount';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { isStale } from '../forms/versions';
import { ModalDialog } from '../shell/modal-dialog';
import { ImplementerCombobox } from './implementer-combobox';
import { counted, identifierInWords, nameInWords } from './parts-in-words';
import { useFinishImplementer } from './use-finish-implementer';

/** Both records as they were read last. */
interface Pair {
  from: ImplementerRecord;
  into: ImplementerRecord;
  /** What the awards of the one that goes come to; absent once it has none to show. */
  sums: ImplementerBalance | undefined;
}

interface MergeDialogProps {
  record: ImplementerRecord;
  onDone: () => void;
}

/** Makes one record of two of the same party: which one stays and why, then what will move, then the merge. */
export function MergeDialog({ record, onDone }: MergeDialogProps) {
  const [typed, setTyped] = useState({ into: '', reason: '' });
  const [pair, setPair] = useState<Pair | null>(null);
  const choose = async ({ into = '', reason = '' }: Record<string, string>) => {
    setTyped({ into, reason });
    setPair(await readPair(record.id, into.trim()));
  };
  if (pair === null) {
    return (
      <ModalDialog heading={`Merge ${record.name}`} onCancel={onDone}>
        <p>
          When two records are one party, one of them stays and takes the other’s names, identifiers, contacts
          and awards over. {record.name} is the one that goes; a merge can be undone.
        </p>
        <Form
          label="Merge"
          action="Show what would move"
          busyAction="Reading both records…"
          send={choose}
          beside={<Cancel onDone={onDone} />}
        >
          <ImplementerCombobox
            name="into"
            label="The record that stays"
            hint="Any of its names."
            missing="Enter a name of the record that stays."
            defaultValue={typed.into}
            except={record.id}
            autoFocus
          />
          <TextField
            name="reason"
            label="Why both are one party"
            hint="The history shows it."
            autoComplete="off"
            missing="Say why both are one party; whoever reads the history will want to know."
            defaultValue={typed.reason}
          />
        </Form>
      </ModalDialog>
    );
  }
  return (
    <ModalDialog heading={`Merge ${pair.from.name} into ${pair.into.name}?`} onCancel={onDone}>
      <ConfirmMerge
        pair={pair}
        reason={typed.reason}
        onRead={setPair}
        onDone={onDone}
        onBack={() => setPair(null)}
      />
    </ModalDialog>
  );
}

interface ConfirmMergeProps {
  pair: Pair;
  reason: string;
  /** One of the records changed meanwhile; these are both as they are now. */
  onRead: (pair: Pair) => void;
  onBack: () => void;
  onDone: () => void;
}

function ConfirmMerge({ pair: { from, into, sums }, reason, onRead, onBack, onDone }: ConfirmMergeProps) {
  const finish = useFinishImplementer(onDone);
  const navigate = useNavigate();
  const send = async () => {
    const params = { path: { id: from.id }, header: { 'If-Match': `"${from.version}"` } };
    const body = { into: into.id, intoVersion: into.version, reason: reason.trim() };
    try {
      await bodyOf(api.PUT('/api/implementers/{id}/merge', { params, body }));
    } catch (error) {
      if (!isStale(error)) throw error;
      onRead(await readPair(from.id, into.id));
      throw new Error(
        'Somebody else changed one of the two records meanwhile. They now say what stands below; nothing is merged yet.',
        { cause: error },
      );
    }
    await finish(`${from.name} is merged into ${into.name}.`);
    await navigate({ to: '/implementers/$id', params: { id: into.id } });
  };
  return (
    <Form
      label="Merge"
      action="Yes, merge"
      busyAction="Merging…"
      send={send}
      beside={
        <>
          <Button type="button" unstyled onClick={onBack}>
            Back
          </Button>
          <Cancel onDone={onDone} />
        </>
      }
    >
      <p>
        {sums === undefined || sums.awards === 0
          ? `${from.name} has no award. Sub-awards to it would become those of ${into.name}.`
          : `${counted(sums.awards, 'award')} of ${from.name}, with ${displayDollars(sums.obligated)} obligated, and its sub-awards become those of ${into.name}, with their whole history.`}{' '}
        These move, too:
      </p>
      <Moving what="Names" items={from.names.map(nameInWords)} />
      <Moving what="Identifiers" items={from.identifiers.map(identifierInWords)} />
      <Moving what="Contacts" items={from.contacts.map(({ name }) => name)} />
    </Form>
  );
}

function Moving({ what, items }: { what: string; items: string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <p className="moving">{what}</p>
      <ul className="usa-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

function Cancel({ onDone }: { onDone: () => void }) {
  return (
    <Button type="button" unstyled onClick={onDone}>
      Cancel
    </Button>
  );
}

async function readPair(from: string, into: string): Promise<Pair> {
  const [first, second, balance] = await Promise.all([
    readImplementer(from),
    readImplementer(into),
    readImplementerBalance(from),
  ]);
  return { from: first, into: second, sums: balance.items[0] };
}
