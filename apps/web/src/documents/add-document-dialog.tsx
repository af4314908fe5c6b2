import { useQueryClient } from '@tanstack/react-query';
import { Checkbox } from '@trussworks/react-uswds';
import { documentsQuery, uploadDocument } from '../api/document-queries';
import { ChoiceField } from '../forms/choice-field';
import { TextField } from '../forms/text-field';
import { UploadDialog, type UploadWords } from '../forms/upload/upload-dialog';
import { useAnnounce } from '../shell/announcer';
import { KIND_OPTIONS } from './document-words';

const WORDS: UploadWords = {
  add: 'Add a document',
  form: 'New document',
  file: 'File',
  takes:
    'Choose a file, or drop one here. PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, TIFF, text or CSV; at most 25 MB.',
  title: 'Title',
  titleMissing: 'Give the document a title by which others find it.',
  fileMissing: 'Choose the file to add.',
  action: 'Add',
  adding: 'Adding…',
  cancel: 'Cancel',
  stop: 'Stop the upload',
  sent: (percent) => (percent < 100 ? `${percent} % is sent` : 'Checking the file…'),
  empty: (name) => `“${name}” is empty. Choose a file with something in it.`,
  tooLarge: (name, size) =>
    `“${name}” has ${size}; at most 25 MB are stored. Split it, or save its pictures smaller.`,
};

interface AddDocumentDialogProps {
  fain: string;
  onDone: () => void;
}

/** Adds one file to an award's documents. */
export function AddDocumentDialog({ fain, onDone }: AddDocumentDialogProps) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const onStored = async (title: string) => {
    await queries.invalidateQueries({ queryKey: documentsQuery(fain).queryKey });
    announce(`“${title}” is added to the documents.`);
  };
  return (
    <UploadDialog
      words={WORDS}
      upload={(file, values, options) => uploadDocument(fain, toForm(values, file), options)}
      onStored={onStored}
      onDone={onDone}
    >
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
    </UploadDialog>
  );
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
