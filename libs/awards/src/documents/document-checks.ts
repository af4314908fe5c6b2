import { type DocumentDraft } from './award-document';
import { DocumentFieldInvalid } from './award-documents.errors';

const MAX_TITLE_LENGTH = 200;
const MAX_REASON_LENGTH = 1000;
const MAX_AMENDMENT = 1000;

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
