import { Button } from '@trussworks/react-uswds';
import { type ReactNode, useId, useState } from 'react';
import { MAX_FILE_BYTES, type UploadOptions } from '../../api/upload';
import { sizeInWords } from '../../figures/file-size';
import { ModalDialog } from '../../shell/modal-dialog';
import type { Fault } from '../faults';
import { Form } from '../form';
import { TextField } from '../text-field';
import { FileField } from './file-field';
import { useUpload } from './use-upload';

/** All that the dialog says. */
export interface UploadWords {
  readonly add: string;
  readonly form: string;
  readonly file: string;
  readonly takes: string;
  readonly title: string;
  readonly titleMissing: string;
  readonly fileMissing: string;
  readonly action: string;
  readonly adding: string;
  readonly cancel: string;
  readonly stop: string;
  readonly sent: (percent: number) => string;
  readonly empty: (name: string) => string;
  readonly tooLarge: (name: string, size: string) => string;
}

interface UploadDialogProps {
  words: UploadWords;
  /** Sends the file with the values of the fields, title among them. */
  upload: (file: File, values: Record<string, string>, options: UploadOptions) => Promise<unknown>;
  /** Called when it is stored, and told its title. */
  onStored: (title: string) => Promise<void>;
  onDone: () => void;
  /** What is asked beyond file and title. */
  children?: ReactNode;
}

/** Sends one file with its title, and says how far the upload is. */
export function UploadDialog({ words, upload, onStored, onDone, children }: UploadDialogProps) {
  const [file, setFile] = useState<File | null>(null);
  const progressId = useId();
  const { sent, send, stop } = useUpload({ file, upload, onStored, onDone });
  const leave = sent === null ? onDone : stop;
  return (
    <ModalDialog heading={words.add} onCancel={leave}>
      <Form
        label={words.form}
        action={words.action}
        busyAction={words.adding}
        check={() => sizeFaults(file, words)}
        send={send}
        beside={
          <Button type="button" unstyled onClick={leave}>
            {sent === null ? words.cancel : words.stop}
          </Button>
        }
      >
        <FileField label={words.file} hint={words.takes} missing={words.fileMissing} onChoose={setFile} />
        <TextField
          // A new file proposes a new title.
          key={file?.name ?? ''}
          name="title"
          label={words.title}
          autoComplete="off"
          missing={words.titleMissing}
          defaultValue={titleFrom(file?.name ?? '')}
        />
        {children}
        {sent !== null && (
          <p className="upload-progress">
            <label htmlFor={progressId}>{words.sent(sent)}</label>
            <progress id={progressId} max={100} value={sent} />
          </p>
        )}
      </Form>
    </ModalDialog>
  );
}

/** What need not be sent to be refused. */
function sizeFaults(file: File | null, words: UploadWords): Fault[] {
  if (file === null) return [];
  if (file.size === 0) return [{ field: 'file', sentence: words.empty(file.name) }];
  if (file.size <= MAX_FILE_BYTES) return [];
  return [{ field: 'file', sentence: words.tooLarge(file.name, sizeInWords(file.size)) }];
}

/** A title to begin with: the file's name without its ending, in words. */
function titleFrom(fileName: string): string {
  return fileName
    .replace(/\.[^.]+$/, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 200);
}
