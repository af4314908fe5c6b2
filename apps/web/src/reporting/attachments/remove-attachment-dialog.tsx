import { useQueryClient } from '@tanstack/react-query';
import { attachmentsQuery, removeAttachment } from '../../api/report-part-queries';
import type { Attachment } from '../../api/types';
import { RemovalDialog } from '../../forms/removal-dialog';
import { useAnnounce } from '../../shell/announcer';
import { texts } from '../texts';

const words = texts.attachments;

interface RemoveAttachmentDialogProps {
  reportId: string;
  attachment: Attachment;
  onDone: () => void;
}

/** Takes a file out of a draft. */
export function RemoveAttachmentDialog({ reportId, attachment, onDone }: RemoveAttachmentDialogProps) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const send = async () => {
    await removeAttachment(reportId, attachment.id);
    await queries.invalidateQueries({ queryKey: attachmentsQuery(reportId).queryKey });
    onDone();
    announce(words.removed(attachment.title));
  };
  return (
    <RemovalDialog
      heading={words.removeHeading(attachment.title)}
      says={words.removeSays(attachment.fileName)}
      words={words}
      send={send}
      onCancel={onDone}
    />
  );
}
