import { useQueryClient } from '@tanstack/react-query';
import { documentsQuery } from '../api/document-queries';
import { api, bodyOf } from '../api/client';
import type { AwardDocument } from '../api/types';
import { RemovalDialog } from '../forms/removal-dialog';
import { TextField } from '../forms/text-field';
import { useAnnounce } from '../shell/announcer';

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
    <RemovalDialog
      heading={`Remove “${document.title}”?`}
      says={`The file ${document.fileName} is deleted for good and nobody can download it again. That it was here, that you removed it and why stays in the list.`}
      send={send}
      onCancel={onDone}
    >
      <TextField
        name="reason"
        label="Reason"
        hint="The office sees it, such as “belongs to another award”."
        autoComplete="off"
        missing="Say why the document goes."
      />
    </RemovalDialog>
  );
}
