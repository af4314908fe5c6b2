import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { attachmentsQuery, removeAttachment } from '../../api/report-part-queries';
import type { Attachment } from '../../api/types';
import { Form } from '../../forms/form';
import { useAnnounce } from '../../shell/announcer';
import { ModalDialog } from '../../shell/modal-dialog';
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
    <ModalDialog heading={words.removeHeading(attachment.title)} onCancel={onDone}>
      <p>{words.removeSays(attachment.fileName)}</p>
      <Form
        label={words.remove}
        action={words.removeAction}
        busyAction={words.removing}
        send={send}
        beside={
          <Button type="button" unstyled onClick={onDone}>
            {words.keep}
          </Button>
        }
      >
        {null}
      </Form>
    </ModalDialog>
  );
}
