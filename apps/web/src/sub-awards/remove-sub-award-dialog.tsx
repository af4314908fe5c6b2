import { useState } from 'react';
import { api, doneOf } from '../api/client';
import { readSubAward } from '../api/sub-award-queries';
import type { SubAward } from '../api/types';
import { displayDollars } from '../figures/amount';
import { RemovalDialog } from '../forms/removal-dialog';
import { isStale } from '../forms/versions';
import { useFinishChange } from '../awards/use-finish-change';

interface RemoveSubAwardDialogProps {
  fain: string;
  subAward: SubAward;
  onDone: () => void;
}

/** Asks before a sub-award is taken back; one that changed meanwhile is shown as it is now, and asked about again. */
export function RemoveSubAwardDialog({ fain, subAward: asListed, onDone }: RemoveSubAwardDialogProps) {
  const [subAward, setSubAward] = useState(asListed);
  const finish = useFinishChange(fain, onDone);
  const { number, title, amount, subRecipient } = subAward;
  const send = async () => {
    const params = { path: { id: subAward.id }, header: { 'If-Match': `"${subAward.version}"` } };
    try {
      await doneOf(api.DELETE('/api/sub-awards/{id}', { params }));
    } catch (error) {
      if (!isStale(error)) throw error;
      setSubAward(await readSubAward(subAward.id));
      throw new Error(
        'Somebody else changed this sub-award meanwhile. It now says what stands above; nothing is removed yet.',
        { cause: error },
      );
    }
    await finish(`Sub-award ${number} is removed.`);
  };
  return (
    <RemovalDialog
      heading={`Remove sub-award ${number}?`}
      says={`“${title}”, ${displayDollars(amount)} to ${subRecipient.name}. Remove it only if it was reported by mistake; the history keeps what it was.`}
      send={send}
      onCancel={onDone}
    />
  );
}
