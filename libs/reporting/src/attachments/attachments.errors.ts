import { DomainError } from '@awardbook/problems';

export class AttachmentNotFound extends DomainError {
  override readonly refusal = 'not-found';
  override readonly code = 'attachment-not-found';
  constructor(id: string) {
    super(`The report has no attachment ${id}. It may have been removed while the report was a draft.`);
  }
}

/** The same bytes are an attachment of the report already, whatever they are called. */
export class AttachmentAlreadyThere extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'attachment-already-there';
  constructor(fileName: string, there: string | null) {
    const holder = there === null ? 'another attachment' : `“${there}”`;
    super(
      `“${fileName}” is in this report already: ${holder} has the same content. Choose another file, or remove that one first.`,
    );
  }
}

export class TooManyAttachments extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'too-many-attachments';
  constructor(most: number) {
    super(
      `A report has at most ${most} attachments, and this one has them. Put several files into one PDF, or remove one.`,
    );
  }
}

/** A result of the report names it as what shows it. */
export class AttachmentIsEvidence extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'attachment-is-evidence';
  constructor(title: string) {
    super(
      `“${title}” is the evidence of a result of this report. Give that result other evidence first, then remove the file.`,
    );
  }
}

/** The row is there and the file is not: the folder of files was not brought along with the database. */
export class AttachmentFileMissing extends DomainError {
  override readonly refusal = 'conflict';
  override readonly code = 'attachment-file-missing';
  constructor(title: string) {
    super(
      `The file of “${title}” is not in the store. Tell whoever runs Awardbook: the folder of report files has to be restored together with the database.`,
    );
  }
}
