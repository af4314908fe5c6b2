import { typeNamed, type FileType } from '@awardbook/files';
import { type DocumentDraft } from './award-document';
import { DocumentFieldInvalid } from './award-documents.errors';

const MAX_NAME_LENGTH = 200;
const MAX_TITLE_LENGTH = 200;
const MAX_REASON_LENGTH = 1000;
const MAX_AMENDMENT = 1000;

/** Characters that end a line or turn the direction of writing, by which a name can look like another. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A file's name without folders and unseen characters, and the type that it claims.
 *
 * @throws DocumentFieldInvalid, FileTypeRefused
 */
export function checkFileName(given: string): { fileName: string; type: FileType } {
  const fileName = (given.split(/[/\\]/).at(-1) ?? '').normalize('NFC').replace(UNSEEN, '').trim();
  if (fileName.length < 1 || fileName.length > MAX_NAME_LENGTH) {
    const detail = `A file's name has 1 to ${MAX_NAME_LENGTH} characters; this one has ${fileName.length}. Rename the file.`;
    throw new DocumentFieldInvalid('/file', 'file-name-length', detail);
  }
  return { fileName, type: typeNamed(fileName) };
}

/** @throws DocumentFieldInvalid */
export function checkDocument(draft: DocumentDraft): DocumentDraft {
  const title = draft.title.trim();
  if (title.length < 1 || title.length > MAX_TITLE_LENGTH) {
    const detail = `A document's title has 1 to ${MAX_TITLE_LENGTH} characters; this one has ${title.length}.`;
    throw new DocumentFieldInvalid('/title', 'title-length', detail);
  }
  const { amendment } = draft;
  if (amendment !== null && (!Number.isInteger(amendment) || amendment < 1 || amendment > MAX_AMENDMENT)) {
    const detail = 'An amendment is named by its number, which is 1 or more.';
    throw new DocumentFieldInvalid('/amendment', 'amendment-number', detail);
  }
  return { ...draft, title };
}

/** The reason without space around it. @throws DocumentFieldInvalid */
export function checkRemovalReason(given: string): string {
  const reason = given.trim();
  if (reason.length < 1 || reason.length > MAX_REASON_LENGTH) {
    const detail = `Say in 1 to 1,000 characters why the document goes; this has ${reason.length.toLocaleString('en-US')}.`;
    throw new DocumentFieldInvalid('/reason', 'reason-length', detail);
  }
  return reason;
}
