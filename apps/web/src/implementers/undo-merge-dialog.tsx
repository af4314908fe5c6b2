import { Button } from '@trussworks/react-uswds';
import { api, bodyOf } from '../api/client';
import { readImplementer } from '../api/implementer-queries';
import type { Merge } from '../api/types';
import { Form } from '../forms/form';
import { ModalDialog } from '../shell/modal-dialog';
import { counted } from './parts-in-words';
import { useFinishImplementer } from './use-finish-implementer';

/** Asks before two records stand by themselves again. */
export function UndoMergeDialog({ merge, onDone }: { merge: Merge; onDone: () => void }) {
  const { merged, survivor, awards, names } = merge;
  const finish = useFinishImplementer(onDone);
  const send = async () => {
    // The merge is the only thing that changes a record which is merged, so its version of now is what was seen.
    const { version } = await readImplementer(merged.id);
    const params = { path: { id: merged.id }, header: { 'If-Match': `"${version}"` } };
    await bodyOf(api.DELETE('/api/implementers/{id}/merge', { params }));
    await finish(`The merge is undone: ${merged.name} stands by itself again.`);
  };
  return (
    <ModalDialog heading={`Undo the merge of ${merged.name}?`} onCancel={onDone}>
      <p>
        {counted(awards, 'award')} and {counted(names, 'name')} go back from {survivor.name} to {merged.name},
        with the identifiers, contacts and sub-awards that came with them. What came to {survivor.name} since
        stays there. You can merge them again.
      </p>
      <Form
        label="Undoing"
        action="Yes, undo the merge"
        busyAction="Undoing…"
        send={send}
        beside={
          <Button type="button" unstyled onClick={onDone}>
            Leave them merged
          </Button>
        }
      >
        {null}
      </Form>
    </ModalDialog>
  );
}
