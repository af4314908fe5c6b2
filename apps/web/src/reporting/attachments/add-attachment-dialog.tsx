import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { attachmentsQuery, uploadAttachment } from '../../api/report-part-queries';
import { MAX_FILE_BYTES } from '../../api/upload';
import { sizeInWords, titleFrom } from '../../documents/document-words';
import type { Fault } from '../../forms/faults';
import { Form } from '../../forms/form';
import { FieldFrame, TextField, useField } from '../../forms/text-field';
import { useAnnounce } from '../../shell/announcer';
import { ModalDialog } from '../../shell/modal-dialog';
import { texts } from '../texts';

const words = texts.attachments;

interface AddAttachmentDialogProps {
  reportId: string;
  onDone: () => void;
}

/** Adds one file to a draft, and says how far the upload is. */
export function AddAttachmentDialog({ reportId, onDone }: AddAttachmentDialogProps) {
  const [file, setFile] = useState<File | null>(null);
  const { sent, send, stop } = useUpload({ reportId, file, onDone });
  const leave = sent === null ? onDone : stop;
  return (
    <ModalDialog heading={words.add} onCancel={leave}>
      <Form
        label={words.form}
        action={words.action}
        busyAction={words.adding}
        check={() => sizeFaults(file)}
        send={send}
        beside={
          <Button type="button" unstyled onClick={leave}>
            {sent === null ? words.cancel : words.stop}
          </Button>
        }
      >
        <FileField onChoose={setFile} />
        <TextField
          // A new file proposes a new title.
          key={file?.name ?? ''}
          name="title"
          label={words.title}
          autoComplete="off"
          missing={words.titleMissing}
          defaultValue={titleFrom(file?.name ?? '')}
        />
        {sent !== null && (
          <p className="documents__progress">
            <label htmlFor="attachment-progress">{words.sent(sent)}</label>
            <progress id="attachment-progress" max={100} value={sent} />
          </p>
        )}
      </Form>
    </ModalDialog>
  );
}

/** Sends the file with its title; `sent` is how much of it, percent, or null while nothing is sent. */
function useUpload({ reportId, file, onDone }: AddAttachmentDialogProps & { file: File | null }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [sent, setSent] = useState<number | null>(null);
  const upload = useRef<AbortController | null>(null);
  const stop = () => upload.current?.abort();
  // Whoever leaves the page gives the upload up.
  useEffect(() => () => upload.current?.abort(), []);
  const send = async ({ title = '' }: Record<string, string>) => {
    if (file === null) return;
    upload.current = new AbortController();
    setSent(0);
    const form = new FormData();
    form.set('title', title.trim());
    form.set('file', file);
    try {
      const onProgress = (bytes: number, total: number) => setSent(Math.round((bytes / total) * 100));
      await uploadAttachment(reportId, form, { onProgress, signal: upload.current.signal });
    } finally {
      setSent(null);
    }
    await queries.invalidateQueries({ queryKey: attachmentsQuery(reportId).queryKey });
    onDone();
    announce(words.added(title.trim()));
  };
  return { sent, send, stop };
}

/** A file field that is large enough to drop a file on: browsers take it there by themselves. */
function FileField({ onChoose }: { onChoose: (file: File | null) => void }) {
  const field = useField('file', true);
  const { validationStatus: _, ...attributes } = { validationStatus: undefined, ...field.attributes };
  return (
    <FieldFrame field={field} label={words.file} hint={words.takes}>
      <input
        {...attributes}
        type="file"
        name="file"
        className="file-drop"
        required
        data-missing={words.fileMissing}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => onChoose(target.files?.[0] ?? null)}
      />
    </FieldFrame>
  );
}

/** What need not be sent to be refused. */
function sizeFaults(file: File | null): Fault[] {
  if (file === null) return [];
  if (file.size === 0) return [{ field: 'file', sentence: words.empty(file.name) }];
  if (file.size <= MAX_FILE_BYTES) return [];
  return [{ field: 'file', sentence: words.tooLarge(file.name, sizeInWords(file.size)) }];
}
