import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox } from '@trussworks/react-uswds';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { documentsQuery, uploadDocument } from '../api/document-queries';
import { MAX_FILE_BYTES } from '../api/upload';
import { ChoiceField } from '../forms/choice-field';
import type { Fault } from '../forms/faults';
import { Form } from '../forms/form';
import { FieldFrame, TextField, useField } from '../forms/text-field';
import { useAnnounce } from '../shell/announcer';
import { ModalDialog } from '../shell/modal-dialog';
import { KIND_OPTIONS, sizeInWords, titleFrom } from './document-words';

const WHAT_IS_TAKEN =
  'PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, TIFF, text or CSV; at most 25 MB.';

interface AddDocumentDialogProps {
  fain: string;
  onDone: () => void;
}

/** Adds one file to an award's documents, and says how far the upload is. */
export function AddDocumentDialog({ fain, onDone }: AddDocumentDialogProps) {
  const [file, setFile] = useState<File | null>(null);
  const { sent, send, stop } = useUpload({ fain, file, onDone });
  const leave = sent === null ? onDone : stop;
  return (
    <ModalDialog heading="Add a document" onCancel={leave}>
      <Form
        label="New document"
        action="Add"
        busyAction="Adding…"
        check={() => sizeFaults(file)}
        send={send}
        beside={
          <Button type="button" unstyled onClick={leave}>
            {sent === null ? 'Cancel' : 'Stop the upload'}
          </Button>
        }
      >
        <FileField onChoose={setFile} />
        <TextField
          // A new file proposes a new title.
          key={file?.name ?? ''}
          name="title"
          label="Title"
          autoComplete="off"
          missing="Give the document a title by which others find it."
          defaultValue={titleFrom(file?.name ?? '')}
        />
        <ChoiceField name="kind" label="Kind" options={KIND_OPTIONS} defaultValue="award-document" />
        <TextField
          name="amendment"
          label="Number of the amendment (optional)"
          hint="Where the document belongs to one, such as 2."
          autoComplete="off"
          inputMode="numeric"
        />
        <Checkbox
          id="document-shared"
          name="shared"
          className="documents__shared"
          label="Share it with the grantee"
          labelDescription="The implementer’s own people can read it. This cannot be changed afterwards."
        />
        {sent !== null && (
          <p className="documents__progress">
            <label htmlFor="document-progress">
              {sent < 100 ? `${sent} % is sent` : 'Checking the file…'}
            </label>
            <progress id="document-progress" max={100} value={sent} />
          </p>
        )}
      </Form>
    </ModalDialog>
  );
}

/** Sends the file with the form's values; `sent` is how much of it, percent, or null while nothing is sent. */
function useUpload({ fain, file, onDone }: AddDocumentDialogProps & { file: File | null }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [sent, setSent] = useState<number | null>(null);
  const upload = useRef<AbortController | null>(null);
  const stop = () => upload.current?.abort();
  // Whoever leaves the page gives the upload up.
  useEffect(() => () => upload.current?.abort(), []);
  const send = async (values: Record<string, string>) => {
    if (file === null) return;
    upload.current = new AbortController();
    setSent(0);
    try {
      const onProgress = (bytes: number, total: number) => setSent(Math.round((bytes / total) * 100));
      await uploadDocument(fain, toForm(values, file), { onProgress, signal: upload.current.signal });
    } finally {
      setSent(null);
    }
    await queries.invalidateQueries({ queryKey: documentsQuery(fain).queryKey });
    onDone();
    announce(`“${values['title']?.trim() ?? ''}” is added to the documents.`);
  };
  return { sent, send, stop };
}

function toForm(values: Record<string, string>, file: File): FormData {
  const { title = '', kind = '', amendment = '', shared } = values;
  const form = new FormData();
  form.set('title', title.trim());
  form.set('kind', kind);
  form.set('shared', String(shared !== undefined));
  if (amendment.trim() !== '') form.set('amendment', amendment.trim());
  form.set('file', file);
  return form;
}

/** A file field that is large enough to drop a file on: browsers take it there by themselves. */
function FileField({ onChoose }: { onChoose: (file: File | null) => void }) {
  const field = useField('file', true);
  const { validationStatus: _, ...attributes } = { validationStatus: undefined, ...field.attributes };
  return (
    <FieldFrame field={field} label="File" hint={`Choose a file, or drop one here. ${WHAT_IS_TAKEN}`}>
      <input
        {...attributes}
        type="file"
        name="file"
        className="file-drop"
        required
        data-missing="Choose the file to add."
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => onChoose(target.files?.[0] ?? null)}
      />
    </FieldFrame>
  );
}

/** What need not be sent to be refused. */
function sizeFaults(file: File | null): Fault[] {
  if (file === null) return [];
  if (file.size === 0)
    return [{ field: 'file', sentence: `“${file.name}” is empty. Choose a file with something in it.` }];
  if (file.size <= MAX_FILE_BYTES) return [];
  const sentence = `“${file.name}” has ${sizeInWords(file.size)}; at most 25 MB are stored. Split it, or save its pictures smaller.`;
  return [{ field: 'file', sentence }];
}
