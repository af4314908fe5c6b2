import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { documentsQuery } from '../api/document-queries';
import { api, bodyOf } from '../api/client';
import type { AwardDocument } from '../api/types';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { useAnnounce } from '../shell/announcer';
import { ModalDialog } from '../shell/modal-dialog';

interface RemoveDocumentDialogProps {
  fain: string;
  document: AwardDocument;
  onDone: () => void;
}

/** Removes a document's file for good, with a reason that stays. */
export function RemoveDocumentDialog({ fain, document, onDone }: RemoveDocumentDialogProps) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const send = async ({ reason = '' }: Record<string, string>) => {
    const params = { path: { id: fain, documentId: document.id } };
    const body = { reason: reason.trim() };
    await bodyOf(api.DELETE('/api/awards/{id}/documents/{documentId}', { params, body }));
    await queries.invalidateQueries({ queryKey: documentsQuery(fain).queryKey });
    onDone();
    announce(`“${document.title}” is removed.`);
  };
  return (
    <ModalDialog heading={`Remove “${document.title}”?`} onCancel={onDone}>
      <p>
        The file {document.fileName} is deleted for good and nobody can download it again. That it was here,
        that you removed it and why stays in the list.
      </p>
      <Form
        label="Removal"
        action="Yes, remove it"
        busyAction="Removing…"
        send={send}
        beside={
          <Button type="button" unstyled onClick={onDone}>
            Keep it
          </Button>
        }
      >
        <TextField
          name="reason"
          label="Reason"
          hint="The office sees it, such as “belongs to another award”."
          autoComplete="off"
          missing="Say why the document goes."
        />
      </Form>
    </ModalDialog>
  );
}
