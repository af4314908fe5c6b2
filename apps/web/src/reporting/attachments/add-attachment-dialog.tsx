import { useQueryClient } from '@tanstack/react-query';
import { attachmentsQuery, uploadAttachment } from '../../api/report-part-queries';
import { UploadDialog } from '../../forms/upload/upload-dialog';
import { useAnnounce } from '../../shell/announcer';
import { texts } from '../texts';

const words = texts.attachments;

interface AddAttachmentDialogProps {
  reportId: string;
  onDone: () => void;
}

/** Adds one file to a draft. */
export function AddAttachmentDialog({ reportId, onDone }: AddAttachmentDialogProps) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const onStored = async (title: string) => {
    await queries.invalidateQueries({ queryKey: attachmentsQuery(reportId).queryKey });
    announce(words.added(title));
  };
  return (
    <UploadDialog
      words={words}
      upload={(file, { title = '' }, options) => uploadAttachment(reportId, toForm(title, file), options)}
      onStored={onStored}
      onDone={onDone}
    />
  );
}

function toForm(title: string, file: File): FormData {
  const form = new FormData();
  form.set('title', title.trim());
  form.set('file', file);
  return form;
}
